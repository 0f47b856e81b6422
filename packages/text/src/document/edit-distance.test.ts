import { describe, expect, it } from 'vitest'
import { editDistance } from './edit-distance.ts'

describe('the edit distance of two titles', () => {
  it.each([
    ['试验方法', '试验方法', 0],
    ['试验方法', '检验方法', 1],
    ['范围', '适用范围', 2],
  ])('of %s and %s is %i', (one, other, distance) => {
    expect(editDistance(one, other, 5)).toBe(distance)
  })
  it('is given up beyond the limit', () => {
    expect(editDistance('规范性引用文件', '术语', 2)).toBe(3)
  })
})
