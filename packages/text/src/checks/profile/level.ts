import type { CoverField, StandardDocument } from '../../document/document.ts'
import type { StandardLevel } from '../check.ts'
import { coverFields, placeOfField } from './cover-fields.ts'
import { agreed, type Decision, type Sign, type SignKind } from './decision.ts'
import { levelOfNumber, numberOnCover } from './number-level.ts'

const COVER_WORDINGS: readonly (readonly [RegExp, StandardLevel])[] = [
  [/国家标准化指导性技术文件/u, 'guidance'],
  [/国家标准/u, 'national'],
  [/行业标准/u, 'sector'],
  [/地方标准/u, 'local'],
  [/团体标准/u, 'group'],
  [/企业标准/u, 'enterprise'],
]

/** The longer names first: a company of a city is no city, and the national administrations issue no sector standards. */
const ISSUERS: readonly (readonly [RegExp, StandardLevel])[] = [
  [/公司|集团|厂$/u, 'enterprise'],
  [/学会|协会|商会|联合会|联盟|促进会|研究会|社会团体/u, 'group'],
  [/国家市场监督管理总局|国家质量监督检验检疫总局|国家标准化管理委员会|国家标准化管理局/u, 'national'],
  [/[省市州]\S{0,6}(?:市场监督管理局|质量技术监督局)|自治区\S{0,6}(?:市场监督管理局|质量技术监督局)/u, 'local'],
  [/(?:中华人民共和国\S{2,12}部|中国人民银行|国家\S{2,12}局|国家\S{2,12}总局|国家\S{2,12}委员会)/u, 'sector'],
]

/** `T/`, `Q/` and `DB` begin numbers of one level only: such a number speaks alone where nothing is against it. */
const TELLING_LEVELS: readonly (StandardLevel | null)[] = ['group', 'enterprise', 'local']

/**
 * The level by the prefix of the number, the wording of the cover and the issuer: two of the three.
 *
 * @basis GB/T 1.1—2020, 8.1
 */
export function decideLevel(document: StandardDocument): Decision<StandardLevel> {
  const numbers = signsOf(coverFields(document, 'number'), 'number', (words) => {
    const number = numberOnCover(words)
    return number ? levelOfNumber(number) : null
  })
  const others = [
    ...signsOf(coverFields(document, 'level'), 'cover-wording', (words) => firstMatch(COVER_WORDINGS, words)),
    ...issuerSigns(coverFields(document, 'issuer')),
  ]
  const signs = [...numbers, ...others]
  const [number] = numbers
  const isTelling = number !== undefined && TELLING_LEVELS.includes(number.says)
  return { value: agreed(signs, 2, 1) ?? (isTelling ? agreed(signs, 1, 0) : null), signs }
}

/** One sign for a field, however many lines of the cover it runs over: the lines must not vote twice. */
function signsOf(
  fields: readonly CoverField[],
  kind: SignKind,
  read: (words: string) => StandardLevel | null,
): readonly Sign<StandardLevel>[] {
  const signs = fields.map((field) => ({ kind, says: read(field.value), words: field.value, at: placeOfField(field) }))
  return signs.filter(({ says }) => says !== null).slice(0, 1)
}

/** Several may issue a document together; where they are of several levels they say nothing. */
function issuerSigns(fields: readonly CoverField[]): readonly Sign<StandardLevel>[] {
  const levels = new Set(fields.map(({ value }) => firstMatch(ISSUERS, value)).filter((level) => level !== null))
  return levels.size === 1 ? signsOf(fields, 'issuer', (words) => firstMatch(ISSUERS, words)) : []
}

const firstMatch = <T>(patterns: readonly (readonly [RegExp, T])[], words: string): T | null =>
  patterns.find(([pattern]) => pattern.test(words))?.[1] ?? null
