import type { TextRun } from '../../document/text-run.ts'
import type { Check, FoundFault } from '../check.ts'
import type { CheckedText } from '../checked-text.ts'
import { isMisspelt } from './illegal-units.ts'
import { judged, type PlacedQuantity, quantitiesOf, type WrittenSo, writtenSo } from './measured-passages.ts'
import { runsOf } from './runs.ts'

export const unitSymbol: Check = {
  id: 'Q08',
  name: 'unit-symbol',
  group: 'quantities',
  title: { zh: '单位符号', en: 'unit symbol' },
  why: {
    zh: '单位符号的大小写和指数不同，单位就不同：mW 不是 MW。',
    en: 'Another case or exponent is another unit: mW is not MW.',
  },
  basis: [
    { document: 'GB/T 1.1—2020', clause: '9.4.7', confidence: 'V' },
    { document: 'GB 3100', clause: '', confidence: 'R' },
  ],
  modality: 'shall',
  appliesTo: {},
  falsePositiveRisk: 'low',
  fix: 'automatic',
  state: 'on',
  messages: {
    symbol: {
      zh: '单位符号“{found}”写作“{expected}”',
      en: 'The symbol of the unit “{found}” is “{expected}”',
    },
    mixed: {
      zh: '“{found}”把单位符号和汉字名称混在一起，只用符号或者只用名称',
      en: '“{found}” mixes the symbol of one unit with the name of another; use symbols only or names only',
    },
  },
  check: (text) =>
    judged(text, [
      ...quantitiesOf(text).flatMap(misspeltIn),
      ...quantitiesOf(text).flatMap((quantity) => flatExponentIn(text, quantity)),
      ...writtenSo(text, MIXED).map(mixedAt),
    ]),
}

function misspeltIn({ passage, unit, successor, unitFrom, unitTo }: PlacedQuantity): readonly FoundFault[] {
  if (unit === null || successor === undefined || unitFrom === null || unitTo === null) return []
  if (!isMisspelt(unit, successor)) return []
  const at = passage.place(unitFrom, unitTo)
  return [
    { at, message: 'symbol', data: { found: unit, expected: successor }, edits: [{ at, replacement: successor }] },
  ]
}

const EXPONENT = /^(?<stem>[kdcmμ]?m)(?<exponent>[23])$/u
const RAISED: Readonly<Record<string, string>> = { '2': '²', '3': '³' }

/** The figure of m2 may be raised by its formatting, which only a word processor's file tells. */
function flatExponentIn(
  { document }: CheckedText,
  { passage, unit, unitFrom, unitTo }: PlacedQuantity,
): readonly FoundFault[] {
  const { stem, exponent } = EXPONENT.exec(unit ?? '')?.groups ?? {}
  if (document.format !== 'docx' || stem === undefined || exponent === undefined) return []
  if (unitFrom === null || unitTo === null || !isFlat(runsOf(passage), unitTo - 1)) return []
  const expected = `${stem}${RAISED[exponent] ?? exponent}`
  const at = passage.place(unitFrom, unitTo)
  return [{ at, message: 'symbol', data: { found: unit ?? '', expected }, edits: [{ at, replacement: expected }] }]
}

const isFlat = (runs: readonly TextRun[], at: number): boolean =>
  runs.some(({ from, to, position }) => from <= at && to > at && position === 'baseline')

const NAME = '(?:小时|时|分钟|分|秒|天|日|米|千克|公斤|克|升|吨)'
const SYMBOL = '(?:km|cm|mm|m³|m²|m|kg|mg|μg|g|t|mL|L|W|kW|J|kJ|N)'
const MIXED = new RegExp(
  `(?<![\\w.])\\d{1,9}(?:\\.\\d{1,9})? ?(?<unit>${SYMBOL}/${NAME}|(?:毫米|厘米|千米|公里|千克|公斤|毫克|毫升|米|克|升|吨)/(?:min|s|h|d|m³|m²|m|kg|L|mL)(?![A-Za-z])|[千兆毫微](?:m|g|W|V|A|Hz|Pa|N|J|Ω)(?![A-Za-z]))`,
  'gu',
)

function mixedAt({ passage, from, to, groups }: WrittenSo): FoundFault {
  const start = to - (groups['unit']?.length ?? to - from)
  return { at: passage.place(start, to), message: 'mixed', data: { found: passage.text.slice(start, to) } }
}
