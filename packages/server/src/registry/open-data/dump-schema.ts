import { claimFieldTitles, type Worded } from '@zhunsheng/core'
import { LICENCE } from './licence.ts'

type Described = Worded & { readonly schema?: object; readonly optional?: true }

const day = { type: 'string', format: 'date' }
const texts = { type: 'array', items: { type: 'string' } }
const authority = { enum: ['official', 'secondary'] }

const number: Described = { zh: '标准编号（规范写法）', en: 'Number of the standard in its canonical form' }
const source: Described = { zh: '来源名称，见 sources', en: 'Name of the source; see sources' }
const readOn: Described = { zh: '来源读取日', en: 'Day up to which the source was read', schema: day }

const LISTS: readonly string[] = ['draftedBy', 'ics', 'ccs', 'sectors']
const said = Object.fromEntries(
  Object.entries(claimFieldTitles).map(([field, { zh, en }]): [string, Described] => [
    field,
    { zh, en, optional: true, schema: field.endsWith('On') ? day : LISTS.includes(field) ? texts : { type: 'string' } },
  ]),
)
const { status = { zh: '状态', en: 'Status' }, ...others } = said

const lines: Readonly<Record<string, Worded & { readonly fields: Readonly<Record<string, Described>> }>> = {
  records: {
    zh: '每行一项标准：由全部有效说法推得的结果',
    en: 'A standard a line: what follows from all claims that count',
    fields: {
      number,
      family: { zh: '不含年代号的编号', en: 'Number without its year' },
      kind: { zh: '编号种类', en: 'Kind of number' },
      level: { zh: '层级', en: 'Level', optional: true },
      nature: { zh: '性质', en: 'Nature', optional: true },
      year: { zh: '年代号', en: 'Year', optional: true, schema: { type: 'integer' } },
      ...others,
      claimedStatus: { ...status, optional: true },
      replacedOn: { zh: '被代替之日', en: 'Replaced on', optional: true, schema: day },
      division: { zh: '行政区划', en: 'Administrative division', optional: true },
      evidence: {
        zh: '证据：官方、单一来源、互证、矛盾',
        en: 'Evidence: official, single source, cross-checked, conflict',
        schema: { enum: ['official', 'single', 'crossChecked', 'conflict'] },
      },
      conflicts: {
        zh: '来源不一致的字段与各自说法',
        en: 'Fields on which sources disagree, with what each says',
        optional: true,
        schema: { type: 'array', items: { type: 'object' } },
      },
      asOf: {
        ...readOn,
        zh: '决定状态的来源的读取日',
        en: 'Day up to which the source that decides the status was read',
      },
    },
  },
  claims: {
    zh: '每行一个来源对一项标准的说法；同一编号的各行连在一起，次序有意义',
    en: 'What one source says of one standard; the lines of a number stand together, and their order matters',
    fields: {
      number,
      source,
      asOf: readOn,
      claim: { zh: '说法本身', en: 'The claim itself', schema: { type: 'object', required: ['number'] } },
    },
  },
  relations: {
    zh: '每行一个由说法得出的关系，从施动者到受动者（新代旧、引用者到被引用者）',
    en: 'A relation that a claim tells, from the acting to the acted upon (newer to older, citing to cited)',
    fields: {
      number: { zh: '说出这一关系的题录', en: 'The standard whose claim tells it' },
      from: { zh: '施动者', en: 'The acting one' },
      to: { zh: '受动者', en: 'The one acted upon' },
      type: { zh: '关系', en: 'Relation' },
      degree: { zh: '采用程度', en: 'Degree of adoption', optional: true },
      source,
      asOf: readOn,
    },
  },
  sources: {
    zh: '每行一个来源',
    en: 'A source a line',
    fields: {
      name: { zh: '名称', en: 'Name' },
      authority: { zh: '性质：官方或转录', en: 'Official or secondary', schema: authority },
      licence: { zh: '来源自己声明的许可', en: 'Licence that the source itself states', optional: true },
    },
  },
  removed: {
    zh: '（增量包）已无有效说法的编号',
    en: '(increments) Numbers about which nothing counts any more',
    fields: { number },
  },
}

/** JSON Schema of each line of each file, in both languages; a file of every dump. */
export const dumpSchema: object = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: '登记库开放数据 / Open data of the register',
  description:
    '.jsonl.gz：gzip 压缩的 UTF-8，每行一个规范 JSON（键按代码单元排序，NFC，无空格）。.csv.gz：gzip 压缩的 UTF-8，带 BOM，行尾 CRLF，列表以“；”连接；以 = + - @ 开头的格前加撇号。登记库校验和：依次对解开的 records、claims、relations、sources 四个 .jsonl 运行 sha256sum，再对其输出求 SHA-256。 / .jsonl.gz: UTF-8 under gzip, canonical JSON a line (keys by code unit, NFC, no gaps). .csv.gz: UTF-8 with BOM under gzip, lines end with CRLF, lists joined by “；”; a cell that begins with = + - @ has an apostrophe before it. Checksum of the register: SHA-256 of what sha256sum prints of the unpacked records, claims, relations and sources .jsonl in this order.',
  licence: LICENCE,
  $defs: Object.fromEntries(
    Object.entries(lines).map(([name, { zh, en, fields }]) => [
      name,
      {
        type: 'object',
        description: `${zh} / ${en}`,
        required: Object.entries(fields).flatMap(([field, { optional }]) => (optional ? [] : [field])),
        properties: Object.fromEntries(
          Object.entries(fields).map(([field, each]) => [
            field,
            { ...(each.schema ?? { type: 'string' }), description: `${each.zh} / ${each.en}` },
          ]),
        ),
      },
    ]),
  ),
}
