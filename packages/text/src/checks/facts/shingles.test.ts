import { describe, expect, it } from 'vitest'
import { madeDocument, paragraph } from '../../testing/made-document.ts'
import { textOf } from '../text-of.ts'
import { containment } from './shingles.ts'

const sentence = (nth: number) => `第${nth}台样品在额定电压下连续运行${nth}小时后测量绕组的温升并记录结果。`
const text = (from: number, to: number) =>
  textOf(madeDocument(Array.from({ length: to - from }, (_, nth) => paragraph(sentence(from + nth)))))

describe('how much of a text stands in another', () => {
  it('is all of it in itself, whatever the gaps and marks', () => {
    const gapped = textOf(
      madeDocument(Array.from({ length: 12 }, (_, nth) => paragraph(sentence(nth).replace('在', ' ，在')))),
    )
    expect(containment(text(0, 12), gapped)).toBe(1)
  })
  it('is less where only a part was taken over', () => {
    const share = containment(text(0, 12), text(6, 18))
    expect(share).toBeGreaterThan(0.4)
    expect(share).toBeLessThan(1)
  })
  it('cannot be said of a few words', () => {
    expect(containment(text(0, 1), text(0, 12))).toBeNull()
  })
})
