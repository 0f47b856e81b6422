import { describe, expect, it } from 'vitest'
import { listMarkerOf } from './list-marker.ts'

describe('the marker of a list item', () => {
  it.each([
    ['a) 外观；', 'a)', 'letter', 1],
    ['c）　尺寸；', 'c）', 'letter', 3],
    ['2) 质量；', '2)', 'figure', 2],
    ['（3）颜色；', '（3）', 'bracketed', 3],
    ['②标志', '②', 'circled', 2],
    ['——外观；', '——', 'dash', null],
    ['· 尺寸', '·', 'dot', null],
    ['\uF0B7 尺寸', '\uF0B7', 'dot', null],
    ['1. 准备', '1.', 'stopped', 1],
    ['1、准备', '1、', 'stopped', 1],
    ['[12] 某书', '[12]', 'square', 12],
  ])('in “%s” is %s', (text, value, family, ordinal) => {
    expect(listMarkerOf(text)).toMatchObject({ value, family, ordinal })
  })
  it.each(['1.5 倍', 'a 类', '试验', '-5 ℃', '2024'])('is not seen in “%s”', (text) => {
    expect(listMarkerOf(text)).toBeNull()
  })
})
