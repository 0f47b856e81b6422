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
  ])('is read from %s', (written, meant) => expect(readAskedNumber(written)?.number.canonical).toBe(meant))

  it.each(['充电桩', '2025', 'smart grid', ''])('is not seen in “%s”', (question) =>
    expect(readAskedNumber(question)).toBeNull())

  it('is certain when it is a group number as it should be written', () =>
    expect(readAskedNumber('T/SLXH 1')?.certain).toBe(true))
  it('may as well be words when its slash had to be guessed', () =>
    expect(readAskedNumber('Test 5')?.certain).toBe(false))
  it('of another kind may as well be words of a title', () => expect(readAskedNumber('ISO 9001')?.certain).toBe(false))
})
