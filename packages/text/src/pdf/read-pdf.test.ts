import { existsSync, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readStandardOrPdf } from '../read-standard.ts'
import { pdfOf } from '../testing/small-pdf.ts'
import { makePdfReader } from './read-pdf.ts'

const pdfjs = join(import.meta.dirname, '../../../../node_modules/pdfjs-dist')
const bytesOf = async (path: string) => new Uint8Array(await readFile(join(pdfjs, path)))
const readPdf = makePdfReader({
  cMap: (name) => bytesOf(join('cmaps', name)),
  standardFont: (name) => bytesOf(join('standard_fonts', name)),
})
const read = (bytes: Uint8Array) => readStandardOrPdf(bytes, { readPdf })

const LINE_CHARACTERS = 40
const long = '外壳的温升在额定电压下连续运行四小时后不应大于规定的数值并应记录环境温度'.padEnd(LINE_CHARACTERS, '数')

describe('a PDF with a text layer', () => {
  it('whose fonts name only a character map is read through that map', async () => {
    const outcome = await read(
      pdfOf([['示例产品规范', '1　范围', '本文件规定了示例产品的要求，描述了对应的试验方法。']]),
    )
    expect(outcome.ok && outcome.document.blocks.map(({ text }) => text)).toContain(
      '本文件规定了示例产品的要求，描述了对应的试验方法。',
    )
    expect(outcome.ok && outcome.document.format).toBe('pdf')
  })
  it('has a line that runs on joined to the one before it, and a clause begun anew', async () => {
    const outcome = await read(pdfOf([['4　要求', `4.1　${long}`, '的平均值。', '4.2　外壳应接地。']]))
    const texts = outcome.ok ? outcome.document.blocks.map(({ text }) => text) : []
    expect(texts).toContain(`4.1 ${long}的平均值。`)
    expect(texts).toContain('4.2 外壳应接地。')
  })
  it('loses its running heads and page numbers', async () => {
    const page = (number: number) => [
      'T/SLXH 1—2026',
      `${number + 4}　要求`,
      '外壳应接地。',
      '绕组应绝缘。',
      `第${'一二三'.charAt(number - 1)}级：${long}`,
      String(number),
    ]
    const outcome = await read(pdfOf([page(1), page(2), page(3)]))
    const texts = outcome.ok ? outcome.document.blocks.map(({ text }) => text) : []
    expect(texts.filter((text) => text.includes('T/SLXH'))).toEqual([])
    expect(texts.filter((text) => text === '外壳应接地。')).toHaveLength(3)
  })
  it('says that its tables come as lines', async () => {
    const outcome = await read(pdfOf([['1　范围']]))
    expect(outcome.ok && outcome.document.gaps).toContainEqual({ code: 'tables-as-lines', detail: 'pdf' })
  })
})

describe('a PDF that cannot be read', () => {
  it('because it has no text is told as a scan, and nothing is checked', async () => {
    const outcome = await read(pdfOf([[]]))
    expect(outcome.ok && outcome.document.readability.verdict).toBe('scanned')
  })
  it('because its pages have only a head and a number is told as a scan', async () => {
    const outcome = await read(
      pdfOf([
        ['T/SLXH 1—2026', '1'],
        ['T/SLXH 1—2026', '2'],
      ]),
    )
    expect(outcome.ok && outcome.document.readability.verdict).toBe('scanned')
  })
  it('because it is damaged is refused', async () => {
    expect(await read(new TextEncoder().encode('%PDF-1.4\nnothing more'))).toMatchObject({ ok: false, code: 'damaged' })
  })
})

const open = join(import.meta.dirname, '../../../../../shared/material/open')
describe.skipIf(!existsSync(open))('real PDFs (skipped, no material, where it is absent)', () => {
  const readReal = (name: string) => read(new Uint8Array(readFileSync(join(open, name))))
  it('with a garbled text layer is recognised and not checked', async () => {
    const names = ['20130608_安全电子文件密码应用技术规范(征求意见稿）.pdf'].filter((name) =>
      existsSync(join(open, name)),
    )
    for (const name of names) {
      const outcome = await readReal(name)
      expect(outcome.ok && outcome.document.readability.verdict).not.toBe('readable')
    }
  })
})
