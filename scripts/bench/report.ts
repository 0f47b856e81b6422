import { arch, cpus, platform, release, totalmem } from 'node:os'
import type { Measured } from './load.ts'
import type { Size } from './page-sizes.ts'
import type { Scenario } from './scenarios.ts'

const KILOBYTE = 1_000
const GIGABYTE = 2 ** 30

/** Where it was measured: figures of two machines say nothing about each other. */
export function machineFacts(postgres: string): string {
  const model = cpus()[0]?.model.trim() ?? '?'
  return `${cpus().length} × ${model}, ${(totalmem() / GIGABYTE).toFixed(0)} GiB, ${platform()} ${release()} ${arch()}, Node ${process.versions.node}, PostgreSQL ${postgres} (embedded, fsync on)`
}

export function loadLine({ name, p95Max }: Scenario, measured: Measured): string {
  const { p50, p95, p99, perSecond, requests, failed, firstFailure } = measured
  const times = `p50 ${ms(p50)}  p95 ${ms(p95)}  p99 ${ms(p99)} ms  ${perSecond.toFixed(0).padStart(6)} req/s  n ${requests}`
  const failures = failed > 0 ? `  ${failed} FAILED: ${firstFailure}` : ''
  return `${times}  ${limitWords(p95, p95Max, 'ms').padEnd(22)}  ${name}${failures}`
}

export const sizeLine = ({ name, bytes, bytesMax }: Size): string =>
  `${(bytes / KILOBYTE).toFixed(1).padStart(7)} kB  ${limitWords(bytes / KILOBYTE, bytesMax / KILOBYTE, 'kB').padEnd(22)}  ${name}`

export const valueLine = (name: string, value: number, max: number, unit: string): string =>
  `${value.toFixed(1).padStart(7)} ${unit}  ${limitWords(value, max, unit).padEnd(22)}  ${name}`

/** A ratio of 1 is just the limit; below it there is room, above it the limit is missed. */
const limitWords = (value: number, max: number | null, unit: string): string =>
  max === null ? '' : `${value <= max ? '✓' : '✗'} ${(value / max).toFixed(2)} × ${max} ${unit}`

const ms = (value: number): string => value.toFixed(1).padStart(6)
