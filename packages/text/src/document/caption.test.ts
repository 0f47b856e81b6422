import { describe, expect, it } from 'vitest'
import { captionOf } from './caption.ts'

describe('a caption', () => {
  it.each([
    ['图1 结构', '图1'],
    ['表 A.2　数值', '表A.2'],
    ['表3常量', '表3'],
    ['图B-1 原理', '图B-1'],
    ['表1（续）', '表1'],
    ['    图7', '图7'],
    ['表B.1SM2签名', '表B.1'],
    ['\uFFFC图8 结构', '图8'],
  ])('“%s” has the number %s', (text, value) => {
    expect(captionOf(text)?.value).toBe(value)
  })
  it.each([
    '图1给出了结构。',
    '表2中的数值应符合要求',
    '如图1所示',
    '图书馆',
    '表1A',
    '表1和表2',
    '图3所示的结构',
  ])('“%s” is none', (text) => {
    expect(captionOf(text)).toBeNull()
  })
})
