import { describe, expect, it } from 'vitest'
import { undoItalicLatin } from './italic-latin.ts'

describe('Latin letters in italics in a published document', () => {
  it('are told from Han, with the slash between them', () => {
    expect(undoItalicLatin('按照犌犅／犜 12345 的规定')).toBe('按照GB/T 12345 的规定')
  })
  it('keep the length of the text', () => {
    const printed = '犜犔犆犘协议'
    expect(undoItalicLatin(printed)).toHaveLength(printed.length)
  })
  it.each(['牛、犬与狗', '符合本文件的规定', '甲／乙'])('are not seen in “%s”', (text) => {
    expect(undoItalicLatin(text)).toBe(text)
  })
  it('are just those whose GBK code is A0 and the letter plus 80 hex', () => {
    const upright = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
    const bytes = Uint8Array.from(Array.from(upright, (letter) => [0xa0, letter.charCodeAt(0) + 0x80]).flat())
    expect(undoItalicLatin(new TextDecoder('gbk').decode(bytes))).toBe(upright)
  })
})
