import { describe, expect, it } from 'vitest'
import { readPlain } from './plain/read-plain.ts'
import { readStandard, readStandardOrPdf } from './read-standard.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const DRAFT = '# 1 范围\n\n本文件适用于示例设备。\n'

describe('a file', () => {
  it('of Markdown is known by its name or its marks', () => {
    for (const options of [{ fileName: '示例.md' }, {}]) {
      const outcome = readStandard(utf8(DRAFT), options)
      expect(outcome).toMatchObject({ ok: true, document: { format: 'markdown' } })
      expect(outcome.ok && outcome.document.blocks[0]).toMatchObject({ kind: 'heading', element: 'scope', clause: '1' })
    }
  })
  it('of plain text stays so where its name says so', () => {
    expect(readStandard(utf8(DRAFT), { fileName: '示例.TXT' })).toMatchObject({
      ok: true,
      document: { format: 'text' },
    })
  })
  it('may be in GB 18030 or UTF-16', () => {
    const gbk = Uint8Array.from([0xb7, 0xb6, 0xce, 0xa7])
    const utf16 = Uint8Array.from([0xff, 0xfe, 0x03, 0x83, 0xf4, 0x56])
    for (const bytes of [gbk, utf16]) {
      const outcome = readStandard(bytes)
      expect(outcome.ok && outcome.document.blocks[0]?.text).toBe('范围')
    }
  })
  it.each([
    ['empty', new Uint8Array(), 'empty'],
    ['blank', utf8(' \n'), 'empty'],
    ['of other bytes', Uint8Array.from([1, 0, 2, 0]), 'not-a-zip'],
    ['of PDF, without a reader', utf8('%PDF-1.7\n'), 'is-pdf'],
    ['in the old format', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'is-doc'],
  ])('that is %s is refused', (_, bytes, code) => {
    expect(readStandard(bytes)).toMatchObject({ ok: false, code })
  })
  it('of PDF is read by the reader that the host brings', async () => {
    const readPdf = async () => ({ ok: true, flow: readPlain('1 范围') }) as const
    const outcome = await readStandardOrPdf(utf8('%PDF-1.7\n'), { readPdf })
    expect(outcome).toMatchObject({ ok: true })
    expect(await readStandardOrPdf(utf8(DRAFT), { readPdf })).toMatchObject({ document: { format: 'markdown' } })
  })
})
