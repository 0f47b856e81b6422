import { describe, expect, it } from 'vitest'
import { contentsEntryOf, looksLikeEntry } from './contents-entry.ts'

describe('an entry of the contents', () => {
  it.each([
    ['前　　言\tIII', null, '前言', 'III'],
    ['5.2.1\t试验条件\t12', '5.2.1', '试验条件', '12'],
    ['5.1.1.\t密码\t4', '5.1.1', '密码', '4'],
    ['4 要求 ......... 3', '4', '要求', '3'],
    ['附录A（资料性）示例\t9', '附录A', '（资料性）示例', '9'],
    ['附　录　B （规范性附录） 记录 . .7', '附录B', '（规范性附录）记录', '7'],
    ['图1　结构\t5', '图1', '结构', '5'],
    ['表A.2 数值 6', '表A.2', '数值', '6'],
    ['1 范围 ...', '1', '范围', null],
  ])('“%s” falls into number, title and page', (text, number, title, page) => {
    expect(contentsEntryOf(text)).toMatchObject({ number, title, page })
  })
  it('is known without marks by its leader or page', () => {
    expect(looksLikeEntry('4 要求 .. 2')).toBe(true)
    expect(looksLikeEntry('本文件由示例委员会归口。')).toBe(false)
  })
})
