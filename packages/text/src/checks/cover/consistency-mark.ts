import type { CoverField } from '../../document/document.ts'
import type { Check, FoundFault, TextPlace } from '../check.ts'
import type { CheckedText } from '../checked-text.ts'
import { sentencesIn } from '../facts/sentences-in.ts'
import { found, notApplicable } from '../outcome.ts'
import { placeOfField } from '../profile/cover-fields.ts'
import { onCover } from './cover-page.ts'

export const consistencyMark: Check = {
  id: 'C09',
  name: 'consistency-mark',
  group: 'cover',
  title: { zh: '一致性程度标识', en: 'mark of consistency' },
  why: {
    zh: '标识说明文件与国际文件的关系，封面与前言必须一致。',
    en: 'The mark tells how the document relates to an international one; cover and foreword must agree.',
  },
  basis: [
    { document: 'GB/T 1.1—2020', clause: '8.1', confidence: 'V' },
    { document: 'GB/T 1.1—2020', clause: '8.3 d)', confidence: 'V' },
    { document: 'GB/T 1.2—2020', clause: '', confidence: 'R' },
  ],
  modality: 'shall',
  appliesTo: {},
  falsePositiveRisk: 'low',
  fix: 'automatic',
  state: 'on',
  messages: {
    form: {
      zh: '一致性程度标识“{found}”应写为“{expected}”',
      en: 'The mark of consistency “{found}” is written “{expected}”',
    },
    unreal: {
      zh: '“{found}”不是现行的一致性程度代号（IDT、MOD、NEQ）',
      en: '“{found}” is none of the marks IDT, MOD and NEQ',
    },
    differs: {
      zh: '封面标识为{found}，前言所述对应{expected}',
      en: 'The cover says {found}, what the foreword says is {expected}',
    },
    missing: {
      zh: '前言说明采用了国际文件（{expected}），封面没有一致性程度标识',
      en: 'The foreword tells of an adopted document ({expected}); the cover has no mark of consistency',
    },
  },
  check: (text) =>
    onCover(text, ({ first, rawOf, start }) => {
      const field = first('adoption')
      const told = toldInForeword(text)
      if (!field && !told) return notApplicable('nothing-to-check')
      if (!field || !told) {
        if (field) return found(faultsOfForm(field, rawOf(field)))
        const title = first('title')
        const at = title ? placeOfField(title) : start
        if (text.document.format !== 'docx') return notApplicable('nothing-to-check')
        return found([
          { at, message: 'missing', data: { expected: told?.mark ?? '' }, evidence: told ? [told.at] : [] },
        ])
      }
      const mark = /\b(?:IDT|MOD|NEQ)\b/u.exec(rawOf(field))?.[0]
      const data = { found: mark ?? '', expected: told.mark }
      const isOther = mark !== undefined && mark !== told.mark
      const differs: FoundFault = { at: placeOfField(field), message: 'differs', data, evidence: [told.at] }
      return found([...faultsOfForm(field, rawOf(field)), ...(isOther ? [differs] : [])])
    }),
}

const MARK = /^(?<document>.*[^\s，,])(?<join>\s*[，,]\s*|\s+)(?<mark>[A-Za-z]{3})$/u
/** The years of ISO and IEC stand behind a colon; other bodies write a hyphen themselves. */
const YEAR_BY_DASH = /(?<=^(?:ISO|IEC|CISPR)[ /][^，,]{0,40}\d)\s*[-—–－]\s*(?=(?:19|20)\d{2}$)/u

/** The brackets belong to it only where the style of the template says what it is. */
function faultsOfForm(field: CoverField, raw: string): readonly FoundFault[] {
  const inner = raw.trim().replace(/^[（(]|[)）]$/gu, '')
  const groups = MARK.exec(inner)?.groups
  const [document, join, mark] = [groups?.['document'], groups?.['join'], groups?.['mark']]
  if (document === undefined || join === undefined || mark === undefined || !/\d/u.test(document)) return []
  const at = placeOfField(field)
  if (!/^(?:IDT|MOD|NEQ)$/iu.test(mark)) return [{ at, message: 'unreal', data: { found: mark } }]
  const expected = `${document.replace(YEAR_BY_DASH, ':')}${/[，,]/u.test(join) ? join : '，'}${mark.toUpperCase()}`
  if (expected === inner) return []
  const replacement = raw.replace(inner, () => expected)
  return [{ at, message: 'form', data: { found: inner, expected }, edits: [{ at, replacement }] }]
}

const DEGREES: readonly (readonly [RegExp, string])[] = [
  [/等同采用|一致性程度为等同/u, 'IDT'],
  [/修改采用|一致性程度为修改/u, 'MOD'],
  [/一致性程度为非等效|非等效采用/u, 'NEQ'],
]
const SUBJECT = /^[\s\u3000]*(?:[a-z][)）]\s*)?本(?:文件|标准|部分|规范|规程|指导性技术文件)/u

/** The first sentence of the foreword in which the text itself adopts a document. */
function toldInForeword({ facts }: CheckedText): { readonly mark: string; readonly at: TextPlace } | null {
  for (const { passage, text, from, to } of sentencesIn(facts, 'foreword')) {
    if (!SUBJECT.test(text) || /代替|历次/u.test(text)) continue
    const mark = DEGREES.find(([pattern]) => pattern.test(text))?.[1]
    if (mark !== undefined) return { mark, at: passage.place(from, to) }
  }
  return null
}
