import { describe, expect, it } from 'vitest'
import { readAskedNumber } from './asked-number.ts'

describe('a number that somebody looks for', () => {
  it.each([
    ['T/SLXH 1—2025', 'T/SLXH 1—2025'],
    ['Ｔ／ＳＬＸＨ　１－２０２５', 'T/SLXH 1—2025'],
    ['t/slxh1-2025', 'T/SLXH 1—2025'],
    ['TSLXH1-2025', 'T/SLXH 1—2025'],
    ['tslxh 1', 'T/SLXH 1'],
    ['GBT 19001-2016', 'GB/T 19001—2016'],
    ['gbt19001', 'GB/T 19001'],
  ])('is read from %s', (written, meant) => expect(readAskedNumber(written)?.canonical).toBe(meant))

  it.each(['充电桩', '2025', 'smart grid', ''])('is not seen in “%s”', (question) =>
    expect(readAskedNumber(question)).toBeNull())
})
