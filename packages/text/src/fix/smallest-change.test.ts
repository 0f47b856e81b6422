import { describe, expect, it } from 'vitest'
import { differingPieces, differingStretch } from './smallest-change.ts'

const applied = (old: string, pieces: ReturnType<typeof differingPieces>): string => {
  let text = ''
  let at = 0
  for (const { from, to, words } of pieces) {
    text += old.slice(at, from) + words
    at = to
  }
  return text + old.slice(at)
}

describe('the smallest change from one text to another', () => {
  it('leaves what both begin and end with', () => {
    expect(differingStretch('应符合5.2节的规定', '应符合5.2的规定')).toEqual({ from: 6, to: 7, words: '' })
    expect(differingStretch('5kg', '5 kg')).toEqual({ from: 1, to: 1, words: ' ' })
    expect(differingStretch('甲', '甲')).toBeNull()
  })
  it('takes out what stands around a number and leaves the number', () => {
    expect(differingPieces('第5.2条', '5.2')).toEqual([
      { from: 0, to: 1, words: '' },
      { from: 4, to: 5, words: '' },
    ])
  })
  it('never splits a character of two units', () => {
    const [one, other] = ['\u{20000}', '\u{20001}']
    expect(differingStretch(one, other)).toEqual({ from: 0, to: 2, words: other })
  })
  it.each([
    ['', '甲乙'],
    ['甲乙', ''],
    ['GB/T1.1-2020', 'GB/T 1.1—2020'],
    ['附录A中图A.1', '图A.1（附录A）'],
    ['aaaa', 'aa'],
  ])('turns “%s” into “%s”', (old, words) => {
    expect(applied(old, differingPieces(old, words))).toBe(words)
    const stretch = differingStretch(old, words)
    expect(applied(old, stretch ? [stretch] : [])).toBe(words)
  })
})
