import { checks, readStandard, runChecks, textOf } from '@zhunsheng/text'
import { mutatePackage } from '../../packages/text/src/testing/mutate-package.ts'
import type { NamedBytes } from './packages.ts'

/** One damaged file that takes longer hangs, whatever the machine. */
const MILLISECONDS_MAX = 20_000

export type FuzzOptions = {
  readonly count: number
  readonly seed: number
  readonly onProgress?: (done: number) => unknown
}

type Outcome = 'checked' | 'refused'

/** Damages packages one after another and puts each through reading and all checks. Nothing may throw or hang. */
export function fuzz(packages: readonly NamedBytes[], { count, seed, onProgress }: FuzzOptions) {
  const kinds: Record<string, Record<Outcome, number>> = {}
  const faults: string[] = []
  let slowest = { name: '', milliseconds: 0 }
  for (let index = 0; index < count; index += 1) {
    const source = packages[index % packages.length]
    if (!source) break
    const mutant = mutatePackage(source.bytes, seed + index)
    const name = `${source.name}, ${mutant.kind}, seed ${seed + index}`
    const started = performance.now()
    try {
      const outcome = putThrough(mutant.bytes)
      const row = (kinds[mutant.kind] ??= { checked: 0, refused: 0 })
      row[outcome] += 1
    } catch (error) {
      faults.push(`${name}: ${error instanceof Error ? error.stack : String(error)}`)
    }
    const milliseconds = performance.now() - started
    if (milliseconds > slowest.milliseconds) slowest = { name, milliseconds }
    if (milliseconds > MILLISECONDS_MAX) faults.push(`${name}: ${milliseconds.toFixed(0)} ms`)
    onProgress?.(index + 1)
  }
  return { runs: count, kinds, slowest, faults }
}

function putThrough(bytes: Uint8Array): Outcome {
  const read = readStandard(bytes)
  if (!read.ok) return 'refused'
  const report = runChecks(textOf(read.document), { checks })
  // A check that broke on a damaged text is caught by the runner, so it has to be asked for.
  const broken = report.notChecked.find((each) => each.kind === 'check' && each.reason === 'crashed')
  if (broken?.kind === 'check') throw new Error(`${broken.id} broke: ${broken.detail}`)
  return 'checked'
}
