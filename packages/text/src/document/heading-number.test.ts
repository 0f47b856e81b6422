import { describe, expect, it } from 'vitest'
import { arabicOf, automaticHeadingNumber, headingNumberOf, mayFollow, readsAsQuantity } from './heading-number.ts'

const numberOf = (text: string) => {
  const number = headingNumberOf(text)
  if (!number) throw new Error(`no number in ${text}`)
  return number
}

describe('the number at the head of a heading', () => {
  it.each([
    ['1 范围', '1'],
    ['5.2.1　试验条件', '5.2.1'],
    ['５．２ 试验', '5.2'],
    ['5.10.1.文档', '5.10.1'],
    ['附录 B（资料性）示例', '附录B'],
    ['附　录　C', '附录C'],
    ['A.1.2 概述', 'A.1.2'],
    ['第三章 总则', '3'],
    ['二、目的', '二'],
    ['（三）过程', '（三）'],
  ])('of “%s” is %s', (text, value) => {
    expect(headingNumberOf(text)?.value).toBe(value)
  })
  it.each(['2024年发布', '范围', 'ABC.1 接口', '', '附录Annex', '20240101'])('is not seen in “%s”', (text) => {
    expect(headingNumberOf(text)).toBeNull()
  })
  it.each([
    '5.2 V 的电压',
    '3 个月',
    '2.5 倍',
    '10～20',
    '1.5kg 的试样',
    '25℃ 下',
    '3 年内',
    '5 项检查',
    '3 名专家',
  ])('is a quantity in “%s”', (text) => {
    expect(readsAsQuantity(text, numberOf(text))).toBe(true)
  })
  it.each([
    '5.2 版式',
    '3 试验方法',
    '4.1 Vue 组件',
    '8.3.7日志管理功能检测',
    '5.1 年度计划',
    '5.2 项目管理',
    '7.1日志管理',
    '4 名称',
    '6.3 人员要求',
  ])('is none in “%s”', (text) => {
    expect(readsAsQuantity(text, numberOf(text))).toBe(false)
  })
  it('is whole in what the word processor shows', () => {
    expect(automaticHeadingNumber('5.2.')?.value).toBe('5.2')
    expect(automaticHeadingNumber('附　录　A')?.value).toBe('附录A')
    expect(automaticHeadingNumber('a)')).toBeNull()
    expect(automaticHeadingNumber('1)')).toBeNull()
  })
  it('may follow one that is near before it', () => {
    expect(mayFollow(numberOf('4.3 甲'), numberOf('5 乙'))).toBe(true)
    expect(mayFollow(numberOf('4.3 甲'), numberOf('4.5 乙'))).toBe(true)
    expect(mayFollow(numberOf('4.3 甲'), numberOf('2.1 乙'))).toBe(false)
    expect(mayFollow(numberOf('4.3 甲'), numberOf('9.8 乙'))).toBe(false)
    expect(mayFollow(null, numberOf('7.1 乙'))).toBe(false)
  })
  it('in Chinese figures is counted to ninety-nine', () => {
    expect(['一', '十', '十二', '二十', '三十五'].map(arabicOf)).toEqual([1, 10, 12, 20, 35])
  })
})
