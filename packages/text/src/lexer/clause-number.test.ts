import { describe, expect, it } from 'vitest'
import { clauseNumberOf } from './clause-number.ts'

describe('the clause number at the beginning of a paragraph', () => {
  it.each([
    ['1 范围', '1'],
    ['4.2.10　试验方法', '4.2.10'],
    ['4.2.1产品应当', '4.2.1'],
    ['5.1作业前应检查设备', '5.1'],
    ['A.1 概述', 'A.1'],
    ['附录 B（资料性）', '附录 B'],
  ])('is read from “%s”', (paragraph, number) => {
    expect(clauseNumberOf(paragraph)).toBe(number)
  })
  it.each(['2025 年发布', '10％的样品', '3 年内', '12 月', '本文件规定了要求'])('is not seen in “%s”', (paragraph) => {
    expect(clauseNumberOf(paragraph)).toBeNull()
  })
})
