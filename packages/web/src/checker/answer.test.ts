import { describe, expect, it } from 'vitest'
import { answerTo } from './answer.ts'

const ask = (text: string, over: Partial<Parameters<typeof answerTo>[0]> = {}) =>
  answerTo({
    bytes: new TextEncoder().encode(text).buffer as ArrayBuffer, // TextEncoder gives a buffer of its own
    fileName: 'draft.md',
    stage: null,
    language: 'zh',
    ...over,
  })

describe('a text that is checked in the browser', () => {
  it('is answered with a report and its sum', () => {
    const answer = ask('# 1 范围\n\n本文件规定了示例产品的要求。\n\n# 2 规范性引用文件\n\n本文件没有规范性引用文件。\n')
    expect(answer).toMatchObject({ ok: true })
    expect(answer.ok && answer.report).toContain('<!doctype html>')
    expect(answer.ok && answer.summary).toContain('检查完毕')
  })
  it('is answered in English where the page is', () => {
    expect(ask('# 1 范围\n\n本文件规定了示例产品的要求。\n', { language: 'en' })).toMatchObject({ ok: true })
  })
  it('that cannot be read is told why and what to do', () => {
    const answer = ask('', { fileName: 'draft.docx' })
    expect(answer.ok).toBe(false)
    expect(!answer.ok && answer.says).toContain('空')
  })
})
