import { checks, readStandard, runChecks, textOf } from '@zhunsheng/text'
import { strFromU8 } from 'fflate'
import { SaxesParser } from 'saxes'
import { documentXml } from './largest-draft.ts'
import { inTurns, percentile, rounded } from './timing.ts'

const TURNS = 20
/** Reading and all rules, over unzipping and parsing alone. */
const RATIO_MAX = 3

/** Warm medians of twenty turns in one process, as ratios to unzipping and parsing alone. */
export function benchInProcess(bytes: Uint8Array) {
  const times = inTurns({ bare: () => bare(bytes), read: () => read(bytes), check: () => check(bytes) }, TURNS)
  const median = (name: string) => percentile(times[name] ?? [], 0.5)
  const row = (name: string) => ({
    'p50 ms': rounded(median(name)),
    'p95 ms': rounded(percentile(times[name] ?? [], 0.95)),
    ratio: rounded(median(name) / median('bare')),
  })
  return {
    'unzip + saxes': row('bare'),
    read: row('read'),
    [`read + ${checks.length} checks (limit ${RATIO_MAX})`]: row('check'),
  }
}

function bare(bytes: Uint8Array): void {
  const parser = new SaxesParser()
  parser.write(strFromU8(documentXml(bytes))).close()
}

function read(bytes: Uint8Array) {
  const outcome = readStandard(bytes)
  if (!outcome.ok) throw new Error(outcome.code)
  return outcome.document
}

const check = (bytes: Uint8Array) => runChecks(textOf(read(bytes)), { checks })
