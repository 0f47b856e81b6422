import { makePdfReader } from '@zhunsheng/text/pdf'
import { describe, expect, it } from 'vitest'
import { pdfOf } from '../../../text/src/testing/small-pdf.ts'
import { answerTo } from './answer.ts'

const none = () => Promise.reject(new Error('these files need no map and no font'))
const readPdf = makePdfReader({ cMap: none, standardFont: none })

const bytesOf = (bytes: Uint8Array): ArrayBuffer => bytes.slice().buffer as ArrayBuffer // a copy has a buffer of its own

const ask = (text: string, over: Partial<Parameters<typeof answerTo>[0]> = {}) =>
  answerTo(
    { bytes: bytesOf(new TextEncoder().encode(text)), fileName: 'draft.md', stage: null, language: 'zh', ...over },
    readPdf,
  )

describe('a text that is checked in the browser', () => {
  it('is answered with a report and its sum', async () => {
    const answer = await ask(
      '# 1 范围\n\n本文件规定了示例产品的要求。\n\n# 2 规范性引用文件\n\n本文件没有规范性引用文件。\n',
    )
    expect(answer).toMatchObject({ ok: true })
    expect(answer.ok && answer.report).toContain('<!doctype html>')
    expect(answer.ok && answer.summary).toContain('检查完毕')
  })
  it('is answered in English where the page is', async () => {
    expect(await ask('# 1 范围\n\n本文件规定了示例产品的要求。\n', { language: 'en' })).toMatchObject({ ok: true })
  })
  it('that cannot be read is told why and what to do', async () => {
    const answer = await ask('', { fileName: 'draft.docx' })
    expect(answer.ok).toBe(false)
    expect(!answer.ok && answer.says).toContain('空')
  })
  it('that is a scan is told so, and there is no report that could pass for a good one', async () => {
    const answer = await ask('', { bytes: bytesOf(pdfOf([[]])), fileName: '示例.pdf' })
    expect(answer).toMatchObject({ ok: false })
    expect(!answer.ok && answer.says).toContain('扫描件')
  })
  it('whose letters are not those that are seen is told so', async () => {
    const answer = await ask(`# 1 ${'\u{E000}\u{E001}\u{E002}'.repeat(200)}\n`)
    expect(!answer.ok && answer.says).toContain('乱码')
  })
  it('that is a damaged PDF is told so', async () => {
    const answer = await ask('%PDF-1.4\nnothing more', { fileName: '示例.pdf' })
    expect(!answer.ok && answer.says).toContain('损坏')
  })
})
