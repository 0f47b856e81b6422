import { isIsoDate } from '@zhunsheng/core'
import type { CoverField } from '../../document/document.ts'
import type { Check, DraftStage, FoundFault } from '../check.ts'
import { found, notApplicable } from '../outcome.ts'
import { placeOfField } from '../profile/cover-fields.ts'
import { type CoverPage, isBlank, onWholeCover } from './cover-page.ts'

const DATES = [
  ['issued-on', '发布日期', 'date of issue'],
  ['in-force-on', '实施日期', 'date of coming into force'],
] as const

export const coverDates: Check = {
  id: 'C06',
  name: 'cover-dates',
  group: 'cover',
  title: { zh: '发布和实施日期', en: 'dates of issue and of coming into force' },
  why: {
    zh: '实施日期决定文件从哪一天起适用，发布日期决定它是哪一版。',
    en: 'One date says from when the document applies, the other which edition it is.',
  },
  basis: [
    { document: 'GB/T 1.1—2020', clause: '8.1', confidence: 'V' },
    { document: 'own', clause: '', confidence: 'own' },
  ],
  modality: 'shall',
  appliesTo: {},
  falsePositiveRisk: 'low',
  fix: 'none',
  state: 'on',
  messages: {
    missing: { zh: '封面没有{item}', en: 'The cover shows no {itemEnglish}' },
    blank: { zh: '{item}“{found}”尚未填写完整', en: 'The {itemEnglish} “{found}” is not filled in' },
    form: { zh: '{item}“{found}”应写为“{expected}”', en: 'The {itemEnglish} “{found}” is written “{expected}”' },
    unreal: { zh: '{item}“{found}”不是日历上的日期', en: 'The {itemEnglish} “{found}” is no day of the calendar' },
    reversed: {
      zh: '实施日期（{found}）早于发布日期（{expected}）',
      en: 'It comes into force ({found}) before it is issued ({expected})',
    },
  },
  check: (text) =>
    onWholeCover(text, (page) => {
      const faults = DATES.flatMap(([name, item, itemEnglish]) =>
        faultIn(page, page.first(name), text.profile.stage).map((fault) => ({
          ...fault,
          data: { ...fault.data, item, itemEnglish },
        })),
      )
      const isThere = DATES.some(([name]) => page.first(name) !== null)
      if (!isThere && faults.length === 0) return notApplicable('nothing-to-check')
      return found([...faults, ...reversed(page)])
    }),
}

/** A draft cannot know its dates: they are set when it is approved and issued. */
function faultIn(page: CoverPage, field: CoverField | null, stage: DraftStage | null): readonly FoundFault[] {
  if (!field)
    return stage === 'published' ? [{ at: page.start, message: 'missing', certainty: page.certaintyOfMissing }] : []
  const raw = page.rawOf(field)
  const fault = { at: placeOfField(field), data: { found: raw } }
  if (isBlank(raw)) return stage === 'published' ? [{ ...fault, message: 'blank' }] : []
  const expected = isoOf(raw)
  if (expected === null) return []
  if (!isIsoDate(expected)) return [{ ...fault, message: 'unreal' }]
  return raw === expected ? [] : [{ ...fault, message: 'form', data: { found: raw, expected } }]
}

function reversed({ first, rawOf }: CoverPage): readonly FoundFault[] {
  const [issued, inForce] = [first('issued-on'), first('in-force-on')]
  if (!issued || !inForce) return []
  const [one, other] = [isoOf(rawOf(issued)), isoOf(rawOf(inForce))]
  if (one === null || other === null || one <= other) return []
  return [{ at: placeOfField(inForce), message: 'reversed', data: { found: other, expected: one } }]
}

const PARTS = /^(?<year>\d{4})\D+(?<month>\d{1,2})\D+(?<day>\d{1,2})\D*$/u

/** The day as `YYYY-MM-DD`, whatever signs stand between; null where a figure is missing. */
function isoOf(raw: string): string | null {
  const groups = PARTS.exec(raw.normalize('NFKC').trim())?.groups
  if (!groups) return null
  const [year = '', month = '', day = ''] = [groups['year'], groups['month'], groups['day']]
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}
