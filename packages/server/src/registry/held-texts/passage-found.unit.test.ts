import { expect, it } from 'vitest'
import { passageFound } from './passage-found.ts'
import type { Passage } from './passages-of.ts'

const passages: Passage[] = [
  [null, '本文件规定了温升限值。'],
  ['5.2', `${'甲'.repeat(300)}绕组的温升限值见表 3${'乙'.repeat(300)}`],
  ['6', '绕组'],
]

it('the passage with the most of the words is shown, cut around the first of them', () => {
  const found = passageFound(passages, ['绕组', '温升限值'])
  expect(found?.clause).toBe('5.2')
  expect(found?.text).toMatch(/^….{40}绕组的温升限值.*…$/u)
  expect(found?.marks.map(([start, end]) => found.text.slice(start, end))).toEqual(['绕组', '温升限值'])
})

it('of passages with as many words the first is shown, whole where it is short', () => {
  expect(passageFound(passages, ['温升'])).toEqual({ clause: null, text: passages[0]?.[1], marks: [[6, 8]] })
})

it('nothing is shown of a text that has none of the words', () => {
  expect(passageFound(passages, ['变压器'])).toBeNull()
})
