import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { TextEdit } from '../checks/check.ts'
import type { Finding } from '../checks/check-report.ts'
import { excerptAt } from '../checks/text-place.ts'
import { buildDocument } from '../document/build-document.ts'
import type { StandardDocument } from '../document/document.ts'
import type { RevisionView } from '../document/flow.ts'
import { readDocx } from '../docx/read-docx.ts'
import { type SmallDocx, smallDocx } from '../testing/small-docx.ts'
import { fixDocx } from './fix-docx.ts'

const OPTIONS = { author: '准绳', date: '2026-03-01T08:00:00Z' }

const documentOf = (bytes: Uint8Array, view: RevisionView = 'accepted'): StandardDocument => {
  const reading = readDocx(bytes, { view })
  if (!reading.ok) throw new Error(`${reading.code} ${reading.detail}`)
  return buildDocument(reading.flow)
}
const textsOf = (bytes: Uint8Array, view?: RevisionView): readonly string[] =>
  documentOf(bytes, view).blocks.map(({ text, table }) =>
    table ? table.rows.map(({ cells }) => cells.map((cell) => cell.text).join('|')).join('\n') : text,
  )

/** A finding as a check would give it, for words that stand once in the text. */
function findingFor(document: StandardDocument, old: string, replacement: string): Finding {
  const [block] = document.blocks.filter(({ text }) => text.includes(old))
  if (!block) throw new Error(`“${old}” does not stand in the text`)
  const from = block.text.indexOf(old)
  const at = { block: block.index, from, to: from + old.length }
  return findingAt(document, [{ at, replacement }])
}

function findingAt(document: StandardDocument, edits: readonly TextEdit[]): Finding {
  const at = edits[0]?.at ?? { block: 0, from: 0, to: 0 }
  const finding = { checkId: 'X02', fingerprint: `X02-${JSON.stringify(edits)}`, fix: 'automatic', at, edits }
  // Of a finding only these are looked at.
  return { ...finding, excerpt: excerptAt(document, at) } as unknown as Finding
}

function fixed(content: SmallDocx, ...edits: readonly (readonly [old: string, replacement: string])[]) {
  const bytes = smallDocx(content)
  const document = documentOf(bytes)
  const result = fixDocx(
    bytes,
    edits.map(([old, replacement]) => findingFor(document, old, replacement)),
    OPTIONS,
  )
  if (!result.ok) throw new Error(result.code)
  const markup = strFromU8(unzipSync(result.bytes)['word/document.xml'] ?? new Uint8Array())
  const accepted = textsOf(result.bytes)
  const rejected = textsOf(result.bytes, 'rejected')
  return { ...result, before: textsOf(bytes), original: bytes, markup, accepted, rejected }
}

const p = (content: string): string => `<w:p>${content}</w:p>`
const r = (text: string, properties = ''): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`
const FIELD = (shown: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> REF _a </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r(shown)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`

describe('an edit becomes a tracked change', () => {
  it('splits the run and keeps its formatting', () => {
    const { markup, accepted, rejected, applied } = fixed(
      { body: p('<w:r w:rsidR="00A1"><w:rPr><w:b/></w:rPr><w:t>温升应符合5.2节的规定。</w:t></w:r>') },
      ['5.2节', '5.2'],
    )
    expect(applied).toHaveLength(1)
    const open = '<w:r w:rsidR="00A1"><w:rPr><w:b/></w:rPr>'
    expect(markup).toContain(
      `${open}<w:t xml:space="preserve">温升应符合5.2</w:t></w:r>` +
        `<w:del w:id="1" w:author="准绳" w:date="2026-03-01T08:00:00Z">${open}<w:delText xml:space="preserve">节</w:delText></w:r></w:del>` +
        `${open}<w:t xml:space="preserve">的规定。</w:t></w:r>`,
    )
    expect(accepted).toEqual(['温升应符合5.2的规定。'])
    expect(rejected).toEqual(['温升应符合5.2节的规定。'])
  })
  it('a word in two runs is taken out of both and put in once', () => {
    const { markup, accepted, rejected } = fixed({ body: p(r('见第', '<w:i/>') + r('5.2条。')) }, ['第5.2条', '6.1'])
    expect(accepted).toEqual(['见6.1。'])
    expect(rejected).toEqual(['见第5.2条。'])
    expect(markup.match(/<w:ins /gu)).toHaveLength(1)
    expect(markup).toContain('<w:r><w:rPr><w:i/></w:rPr><w:t xml:space="preserve">6.1</w:t></w:r></w:ins>')
  })
  it('several edits in one run, a missing space, signs that XML writes otherwise', () => {
    const { accepted, rejected, applied } = fixed(
      { body: p(r('质量≤5kg，且&lt;6&amp;7kg，厚3mm')) },
      ['5kg', '5 kg'],
      ['7kg', '7 kg'],
      ['3mm', '3 mm<&"'],
    )
    expect(applied).toHaveLength(3)
    expect(accepted).toEqual(['质量≤5 kg，且<6&7 kg，厚3 mm<&"'])
    expect(rejected).toEqual(['质量≤5kg，且<6&7kg，厚3mm'])
  })
  it('does not raise what is put in beside a superscript', () => {
    const raised = r('2', '<w:vertAlign w:val="superscript"/>')
    const { markup } = fixed({ body: p(`${r('面积5m')}${raised}${r('以上')}`) }, ['2以', '2及以'])
    expect(markup).toContain('<w:ins w:id="1" w:author="准绳" w:date="2026-03-01T08:00:00Z"><w:r><w:t')
  })
  it('keeps the mark of a note, a tab and a page hint where they are', () => {
    const run =
      '<w:r><w:tab/><w:t>甲乙</w:t><w:lastRenderedPageBreak/><w:t>丙</w:t><w:footnoteReference w:id="2"/><w:t>丁</w:t></w:r>'
    const { accepted, rejected, markup, before } = fixed({ body: p(run) }, ['乙丙', '戊'])
    expect(accepted).toEqual(['\t甲戊丁'])
    expect(rejected).toEqual(before)
    expect(markup.match(/footnoteReference/gu)).toHaveLength(1)
  })
  it('white space that the file does not keep stays unkept', () => {
    const { accepted, rejected } = fixed({ body: p('<w:r><w:t> 甲乙丙 </w:t></w:r>') + p(r('后')) }, ['乙', '丁'])
    expect(accepted).toEqual(['甲丁丙', '后'])
    expect(rejected).toEqual(['甲乙丙', '后'])
  })
  it('leaves alone the number that a field shows between the words that go', () => {
    const { accepted, rejected, markup } = fixed({ body: p(`${r('见第')}${FIELD('5.2')}${r('条。')}`) }, [
      '第5.2条',
      '5.2',
    ])
    expect(accepted).toEqual(['见5.2。'])
    expect(rejected).toEqual(['见第5.2条。'])
    expect(markup).toContain(FIELD('5.2'))
  })
  it('counts on from the numbers that are there, in the prefix of the file', () => {
    const { markup, accepted } = fixed(
      {
        body: '<x:p><x:bookmarkStart x:id="41" x:name="a"/><x:bookmarkEnd x:id="41"/><x:r><x:t>甲乙</x:t></x:r></x:p>',
        prefix: 'x',
      },
      ['乙', '丙'],
    )
    expect(accepted).toEqual(['甲丙'])
    expect(markup).toContain('<x:del x:id="42" ')
    expect(markup).toContain('<x:ins x:id="43" ')
  })
  it('in a cell, a link and a content control', () => {
    const cell = `<w:tbl><w:tr><w:tc>${p(r('甲1'))}</w:tc><w:tc>${p(r('5kg'))}${p(r('乙'))}</w:tc></w:tr></w:tbl>`
    const link = p(
      `<w:hyperlink w:anchor="a">${r('链接丙')}</w:hyperlink><w:sdt><w:sdtContent>${r('控件丁')}</w:sdtContent></w:sdt>`,
    )
    const bytes = smallDocx({ body: cell + link })
    const document = documentOf(bytes)
    const inCell = { block: 0, from: 1, to: 1, cell: { row: 0, cell: 1 } }
    const findings = [
      findingAt(document, [{ at: inCell, replacement: ' ' }]),
      findingFor(document, '丙', '一'),
      findingFor(document, '丁', '二'),
    ]
    const result = fixDocx(bytes, findings, OPTIONS)
    expect(result).toMatchObject({ ok: true, skipped: [] })
    expect(result.ok && textsOf(result.bytes)).toEqual(['甲1|5 kg\n乙', '链接一控件二'])
  })
})

const skipsOf = (body: string, old: string, replacement: string) => {
  const { skipped, bytes, original } = fixed({ body }, [old, replacement])
  expect(bytes).toBe(original)
  return skipped.map(({ reason }) => reason)
}

describe('what cannot be mended safely is left alone and says why', () => {
  it.each([
    ['in-field', p(`${r('见')}${FIELD('5.2节')}`)],
    ['in-field', p(`<w:fldSimple w:instr="REF a">${r('5.2节')}</w:fldSimple>`)],
    [
      'tracked-already',
      p(`${r('见')}<w:ins w:id="1" w:author="示例" w:date="2026-01-01T00:00:00Z">${r('5.2节')}</w:ins>`),
    ],
    ['tracked-already', p(r('5.2节', '<w:b/><w:rPrChange w:id="1" w:author="示例"><w:rPr/></w:rPrChange>'))],
    [
      'locked',
      p(`<w:sdt><w:sdtPr><w:lock w:val="contentLocked"/></w:sdtPr><w:sdtContent>${r('5.2节')}</w:sdtContent></w:sdt>`),
    ],
    [
      'in-text-box',
      p(
        `<w:r><w:pict><v:shape><v:textbox><w:txbxContent>${p(r('5.2节'))}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`,
      ),
    ],
    ['unusual-markup', p(`<w:r><w:ruby><w:rubyBase>${r('5.2节')}</w:rubyBase></w:ruby></w:r>`)],
  ])('%s: %s', (reason, body) => {
    expect(skipsOf(body, '5.2节', '5.2')).toEqual([reason])
  })
  it('a note mark in the middle', () => {
    expect(skipsOf(p('<w:r><w:t>甲</w:t><w:footnoteReference w:id="2"/><w:t>乙</w:t></w:r>'), '甲乙', '丙丁')).toEqual([
      'holds-an-object',
    ])
  })
  it('an empty cell has no run to write into', () => {
    const bytes = smallDocx({ body: `<w:tbl><w:tr><w:tc><w:p/></w:tc><w:tc>${p(r('甲'))}</w:tc></w:tr></w:tbl>` })
    const at = { block: 0, from: 0, to: 0, cell: { row: 0, cell: 0 } }
    const finding = findingAt(documentOf(bytes), [{ at, replacement: '—' }])
    expect(fixDocx(bytes, [finding], OPTIONS)).toMatchObject({ skipped: [{ reason: 'no-text-beside' }] })
  })
  it('of overlapping edits the first is made; the same one twice is said to be the same', () => {
    const { accepted, skipped } = fixed(
      { body: p(r('见第5.2条。')) },
      ['第5.2', '5.2'],
      ['5.2条', '5.2'],
      ['第5.2', '5.2'],
    )
    expect(accepted).toEqual(['见5.2条。'])
    expect(skipped.map(({ reason }) => reason)).toEqual(['overlaps', 'same-edit'])
  })
  it('a finding is mended whole or not at all', () => {
    const bytes = smallDocx({ body: p(`${r('甲')}${FIELD('乙')}`) })
    const document = documentOf(bytes)
    const edits = [0, 1].map((from) => ({ at: { block: 0, from, to: from + 1 }, replacement: '丙' }))
    expect(fixDocx(bytes, [findingAt(document, edits)], OPTIONS)).toMatchObject({ skipped: [{ reason: 'in-field' }] })
  })
  it('the report is of another version', () => {
    const finding = findingFor(documentOf(smallDocx({ body: p(r('见5.2节。')) })), '5.2节', '5.2')
    const other = smallDocx({ body: p(r('见6.2节。')) })
    expect(fixDocx(other, [finding], OPTIONS)).toMatchObject({
      ok: true,
      bytes: other,
      skipped: [{ reason: 'other-text' }],
    })
  })
  it('a suggestion is left to the author', () => {
    const bytes = smallDocx({ body: p(r('见5.2节。')) })
    const finding = { ...findingFor(documentOf(bytes), '5.2节', '5.2'), fix: 'suggested' as const }
    expect(fixDocx(bytes, [finding], OPTIONS)).toEqual({ ok: true, bytes, applied: [], skipped: [] })
  })
  it('a file that is no .docx, is broken, or is signed', () => {
    const signed = smallDocx({ body: p(r('甲')), parts: { '_xmlsignatures/origin.sigs': '' } })
    expect(fixDocx(new TextEncoder().encode('# 1　范围'), [], OPTIONS)).toMatchObject({ code: 'other-format' })
    expect(fixDocx(new Uint8Array([0x50, 0x4b, 3, 4]), [], OPTIONS)).toMatchObject({ code: 'not-a-zip' })
    expect(fixDocx(signed, [], OPTIONS)).toMatchObject({ ok: false, code: 'signed' })
  })
})
