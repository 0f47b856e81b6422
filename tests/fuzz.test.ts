import { describe, expect, it } from 'vitest'
import { fuzz } from '../scripts/text/fuzz.ts'
import { wholePackages } from '../scripts/text/packages.ts'

const COUNT = 500
/** Printed with every failure, so that it can be made again. */
const SEED = 20261122

describe('a damaged file', () => {
  it(`is read or refused, and never breaks or hangs the engine (${COUNT} of them, seed ${SEED})`, () => {
    // Real drafts are large; they have their turn in npm run fuzz.
    const small = wholePackages().filter(({ bytes }) => bytes.length < 60_000)
    expect(fuzz(small, { count: COUNT, seed: SEED }).faults).toEqual([])
  })
})
