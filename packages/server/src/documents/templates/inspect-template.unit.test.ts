import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import { codeOf } from '../../testing/refused.ts'
import { writeDocx } from '../papers/layout/write-docx.ts'
import { paperText } from '../papers/paper-text.ts'
import { fillTemplate } from './fill-template.ts'
import { inspectTemplate } from './inspect-template.ts'
import { TEMPLATE_BYTES_MAX } from './open-template.ts'

const fields = {
  标准名称: '示例标准',
  空白: '',
  意见: [
    { 序号: '1', 意见内容: '甲' },
    { 序号: '2', 意见内容: '乙' },
  ],
  起草单位: [{ 名称: '示例单位' }],
}
const nothing = { ...fields, 意见: [], 起草单位: [] }
const properties = { title: '示例', organizationName: '示例协会', day: '2026-01-01' }

const template = (...lines: string[]): Promise<Uint8Array> =>
  writeDocx({
    title: '示例',
    organizationName: '',
    layout: 'form',
    blocks: lines.map((text) => ({ kind: 'paragraph', text })),
  })
const judged = async (...lines: string[]) => codeOf(inspectTemplate(await template(...lines), fields))
const filledWith = async (values: typeof nothing | typeof fields, ...lines: string[]) =>
  paperText(await fillTemplate(await template(...lines), values, properties)).trim()

describe('a template', () => {
  test.each([
    [['{标准名称}']],
    [['{ 标准名称 }，见{标准名称}']],
    [['{#意见}', '{序号} {意见内容} {标准名称}', '{/意见}']],
    [['{#意见}{序号}{/}']],
    [['{^意见}没有意见{/意见}{#意见}{序号}{/意见}']],
    [['{#标准名称}有名称{/标准名称}']],
  ])('may say %s', async (lines) => {
    expect(await judged(...lines)).toBe('done')
  })

  test.each([
    ['names what the paper does not have', ['{标准名字}'], 'TEMPLATE_FIELDS_UNKNOWN'],
    ['names a field of a list outside of it', ['{意见内容}'], 'TEMPLATE_FIELDS_UNKNOWN'],
    ['names what every object has', ['{constructor}'], 'TEMPLATE_FIELDS_UNKNOWN'],
    ['does not end a loop', ['{#意见}{序号}'], 'TEMPLATE_TAGS_BROKEN'],
    ['ends a loop that was not begun', ['{序号}{/意见}'], 'TEMPLATE_TAGS_BROKEN'],
    ['crosses two loops', ['{#意见}{#起草单位}{/意见}{/起草单位}'], 'TEMPLATE_TAGS_BROKEN'],
    ['does not close a field', ['{标准名称'], 'TEMPLATE_TAGS_BROKEN'],
    ['computes', ['{标准名称 + 1}'], 'TEMPLATE_TAGS_BROKEN'],
    ['looks into a field', ['{标准名称.length}'], 'TEMPLATE_TAGS_BROKEN'],
    ['puts in raw markup', ['{@标准名称}'], 'TEMPLATE_TAGS_BROKEN'],
    ['changes the braces', ['{=[[ ]]=}', '[[标准名称]]'], 'TEMPLATE_TAGS_BROKEN'],
    ['uses a list as a text', ['{意见}'], 'TEMPLATE_FIELDS_MISUSED'],
    ['loops a list within a list', ['{#意见}', '{#起草单位}{名称}{/起草单位}', '{/意见}'], 'TEMPLATE_FIELDS_MISUSED'],
    ['has no field', ['正文'], 'TEMPLATE_EMPTY'],
  ])('that %s is refused', async (_, lines, code) => {
    expect(await judged(...lines)).toBe(code)
  })

  test('is filled, with a line for each of a list, and with another where the list is empty', async () => {
    const lines = ['《{标准名称}》{空白}', '{#意见}', '{序号}. {意见内容}', '{/意见}', '{^意见}', '没有意见', '{/意见}']
    expect(await filledWith(fields, ...lines)).toBe('《示例标准》\n1. 甲\n2. 乙')
    expect(await filledWith(nothing, ...lines)).toBe('《示例标准》\n没有意见')
  })

  test('takes markup and braces in a record for what they are: text', async () => {
    const told = '<w:p>&amp;</w:p> {意见} {@x}'
    expect(await filledWith({ ...fields, 标准名称: told }, '{标准名称}')).toBe(told)
  })

  test('filled with equal records gives equal bytes', async () => {
    const bytes = await template('{标准名称}')
    expect(await fillTemplate(bytes, fields, properties)).toEqual(await fillTemplate(bytes, fields, properties))
  })
})

describe('a file that is more than a form', () => {
  let sound: Record<string, Uint8Array>
  beforeAll(async () => {
    sound = unzipSync(await template('{标准名称}'))
  })
  const judgedWith = (parts: Record<string, Uint8Array>) =>
    codeOf(inspectTemplate(zipSync({ ...sound, ...parts }), fields))
  const part = (name: string, from: string, to: string) => ({
    [name]: strToU8(strFromU8(sound[name] ?? new Uint8Array()).replace(from, to)),
  })
  const inDocument = (xml: string) => part('word/document.xml', '<w:body>', `<w:body>${xml}`)
  const related = (type: string, target: string) =>
    part(
      'word/_rels/document.xml.rels',
      '</Relationships>',
      `<Relationship Id="x1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}" TargetMode="External"/></Relationships>`,
    )

  test('is refused with macros, embedded objects, pictures from elsewhere and fields that fetch', async () => {
    const cases = [
      { 'word/vbaProject.bin': strToU8('x') },
      { 'word/embeddings/oleObject1.bin': strToU8('x') },
      related('image', 'https://example.org/picture.png'),
      related('attachedTemplate', 'https://example.org/normal.dotm'),
      related('hyperlink', 'file:///etc/passwd'),
      inDocument(
        '<w:p><w:r><w:instrText>INCLUDE</w:instrText></w:r><w:r><w:instrText>TEXT "x"</w:instrText></w:r></w:p>',
      ),
      inDocument('<w:p><w:fldSimple w:instr="DDEAUTO c:\\\\x"/></w:p>'),
      inDocument('<w:altChunk r:id="x"/>'),
      part(
        '[Content_Types].xml',
        'document.main+xml',
        'document.main+xml"/><Default Extension="q" ContentType="application/vnd.ms-word.document.macroEnabled.main+xml',
      ),
    ]
    for (const parts of cases) expect(await judgedWith(parts)).toBe('TEMPLATE_ACTIVE_CONTENT')
  })

  test('may hold a link that a reader clicks', async () => {
    expect(await judgedWith(related('hyperlink', 'https://example.org/'))).toBe('done')
  })

  test('is refused when it is no .docx, is damaged, declares entities, or is a template of another kind', async () => {
    expect(await codeOf(inspectTemplate(strToU8('PK'), fields))).toBe('TEMPLATE_NOT_DOCX')
    expect(await judgedWith({ 'word/document.xml': strToU8('<w:document') })).toBe('TEMPLATE_NOT_DOCX')
    expect(await judgedWith(part('word/document.xml', '?>', '?><!DOCTYPE x [<!ENTITY a "b">]>'))).toBe(
      'TEMPLATE_NOT_DOCX',
    )
    expect(await judgedWith(part('[Content_Types].xml', 'document.main+xml', 'template.main+xml'))).toBe(
      'TEMPLATE_NOT_DOCX',
    )
  })

  test('is refused when it is large, or unpacks to what is', async () => {
    expect(await codeOf(inspectTemplate(new Uint8Array(TEMPLATE_BYTES_MAX + 1), fields))).toBe('TEMPLATE_TOO_LARGE')
    expect(await judgedWith({ 'word/media/image1.png': new Uint8Array(20 * 1024 * 1024) })).toBe('TEMPLATE_TOO_LARGE')
  })
})
