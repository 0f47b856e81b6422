import type { CheckedText } from '../checks/checked-text.ts'
import type { Block } from '../document/document.ts'
import type { Quantity } from '../lexer/quantities.ts'
import type { ModalKind } from '../lexer/tokens.ts'
import { conditionBefore, conditionBehind, isConditional, isInBrackets, joinedWith } from './conditions.ts'
import { type Counted, countedBehind, isExistence } from './counted.ts'
import type { IndicatorReading } from './indicator-reading.ts'
import { valueOfQuantity } from './measured-value.ts'
import { namedIn } from './name-behind-modal.ts'
import { type Provision, provisionsIn } from './provisions.ts'
import { quantitiesByPassage } from './quantities-by-passage.ts'
import { isDenied, saidBefore } from './said-before.ts'
import { stretchesOf } from './stretches.ts'
import { isMeasurable, type Subject, subjectOf } from './subject.ts'

const KINDS: ReadonlySet<string> = new Set(['requirement', 'recommendation'])
const NO_TEXT: ReadonlySet<Block['element']> = new Set(['contents', 'cover'])
const NO_WORDS: ReadonlySet<Block['kind']> = new Set(['caption', 'contents-entry', 'figure', 'formula', 'cover-field'])

/** Quantities in sentences with what they are said of: what is required or recommended, and what is stated as a bound. */
export function readingsInProse(text: CheckedText): readonly IndicatorReading[] {
  const provisions = new Map(provisionsIn(text).map((each) => [each.sentence, each]))
  const quantities = quantitiesByPassage(text)
  return text.facts.sentences.flatMap((sentence): readonly IndicatorReading[] => {
    const { passage, from, to } = sentence
    const { block } = passage
    const own = passage.cell ? undefined : quantities.get(passage)
    if (!own || NO_TEXT.has(block.element) || NO_WORDS.has(block.kind) || block.isTitled) return []
    const inside = own.filter((quantity) => quantity.from >= from && quantity.to <= to)
    return inside.length === 0 ? [] : inSentence(provisions.get(sentence) ?? beside(sentence), inside)
  })
}

/** A sentence outside the body: a foreword, or a paper that is no standard. */
const beside = (sentence: Provision['sentence']): Provision => ({
  sentence,
  kind: sentence.kind,
  certainty: sentence.certainty,
  isNormative: false,
  leadIn: null,
})

function inSentence(provision: Provision, inside: readonly Quantity[]): readonly IndicatorReading[] {
  const { text } = provision.sentence.passage
  const free = inside.filter((quantity) => !isConditional(text, quantity) && !isInBrackets(text, quantity, inside))
  const asserted = free.filter((quantity) => isAsserted(provision, quantity))
  return free.flatMap((quantity) => {
    if (asserted.includes(quantity)) return requiredIn(provision, quantity, inside, asserted.length)
    return isLeadInDenied(provision) ? [] : statedIn(provision, quantity, inside)
  })
}

/** Behind a word that requires or recommends; in a list below such words, anywhere, unless they forbid what is listed. */
function isAsserted(provision: Provision, quantity: Quantity): boolean {
  if (!KINDS.has(provision.kind) || isLeadInDenied(provision)) return false
  if (provision.leadIn) return true
  const modal = modalBefore(provision, quantity)?.modal
  return modal !== undefined && !LEAVES_FREE.has(modal)
}

/** 应支持甲，可以支持模长不小于2048 bit的乙: what is merely allowed is required by no other word of the sentence. */
const LEAVES_FREE: ReadonlySet<ModalKind> = new Set(['may', 'need-not', 'can', 'cannot', 'possible', 'impossible'])

const modalBefore = ({ sentence }: Provision, { from }: Quantity) => sentence.modals.findLast(({ to }) => to <= from)

/** 宜小于500 ms，不应超过1 s recommends one value and requires the other. */
function kindAt(provision: Provision, quantity: Quantity): Provision['kind'] {
  const modal = provision.leadIn ? undefined : modalBefore(provision, quantity)?.modal
  if (modal === undefined) return provision.kind
  return modal === 'should' || modal === 'should-not' ? 'recommendation' : 'requirement'
}

const isLeadInDenied = ({ leadIn }: Provision): boolean =>
  leadIn?.modals.some(({ text }) => text.startsWith('不')) ?? false

const SEPARATOR = /[，,；;：:（(]/u

function requiredIn(
  provision: Provision,
  quantity: Quantity,
  inside: readonly Quantity[],
  count: number,
): readonly IndicatorReading[] {
  const { sentence, leadIn } = provision
  const { text } = sentence.passage
  const modal = leadIn ? undefined : modalBefore(provision, quantity)
  const isNear = modal !== undefined && isDirectlyBefore(text, modal, quantity, inside)
  const stretches = wordsBefore(sentence, isNear ? modal.from : quantity.from, inside)
  const lead = isNear ? text.slice(modal.to, quantity.from) : ''
  const isNegated = isNear && modal.text.startsWith('不')
  const behind = text.slice(quantity.to)
  if (isDenied(isNear ? lead : (stretches.at(-1) ?? ''), quantity, isNegated) || FORBIDDEN_FOR.test(behind)) return []
  const said = saidBefore(isNegated ? `不${lead}` : lead, quantity, behind)
  const counted = countedBehind(quantity, behind)
  const words = subjectOf(stretches)
  const subject = said.isPlain ? words : (namedIn(lead, words, stretches, counted, quantity, behind) ?? words)
  const isNamed = said.isPlain || subject !== words
  const isThere = counted?.noun && isExistence(isNear ? lead : (stretches.at(-1) ?? ''))
  const characteristic = isThere ? counted.noun : isNamed ? subject.characteristic : null
  const inBrackets = modal ? conditionBefore(text, modal.from) : null
  const condition = joinedWith(subject.condition, isNear ? inBrackets : null)
  const hasValue = said.isPlain && (quantity.unit !== null || quantity.relation !== 'equal')
  // A mere number, or what happens within a time, is no indicator unless something is said to have it.
  if (characteristic === null && (said.quantity.relation === 'equal' || (quantity.unit === null && !counted))) return []
  const isPlain = hasValue && count === 1 && characteristic !== null && (isNear || modal === undefined)
  return [
    {
      ...readingOf(provision, said.quantity, { ...subject, characteristic, condition }, counted),
      kind: kindAt(provision, quantity),
      object: subject.object ?? (leadIn ? subjectOfLeadIn(leadIn) : null),
      relativeTo: said.relativeTo,
      words: text.slice(isNear ? (isNegated ? modal.from : modal.to) : quantity.from, endOf(quantity, counted)).trim(),
      confidence: isPlain && said.relativeTo === null && !leadIn ? 'likely' : 'guessed',
    },
  ]
}

/** 3个月内不得再次申请 tells for how long something is forbidden. */
const FORBIDDEN_FOR = /^\s?[之以]?内，?(?:不|禁止|严禁)/u

/** No comma and no other value stands between the word of modality and the value. */
const isDirectlyBefore = (
  text: string,
  modal: { readonly to: number },
  { from }: Quantity,
  inside: readonly Quantity[],
): boolean =>
  !SEPARATOR.test(withoutOwnBracket(text.slice(modal.to, from))) &&
  !inside.some((other) => other.from >= modal.to && other.to <= from)

/** The words of the sentence up to a place, in stretches; 温度为20 ℃、湿度为… is cut behind the value too. */
function wordsBefore(sentence: Provision['sentence'], end: number, inside: readonly Quantity[]): readonly string[] {
  const { text } = sentence.passage
  const start = startOfWords(sentence)
  const last = inside.findLast(({ from, to }) => from >= start && to <= end)
  if (!last || !GOES_ON.test(text.slice(last.to, end))) return stretchesOf(text.slice(start, end))
  return stretchesOf(`${text.slice(start, last.to)}，${text.slice(last.to, end).replace(GOES_ON, '')}`)
}

const GOES_ON = /^\s?(?:之间|范围内)?(?:[、和及与且]|并且?|以及)/u

/** The bracket that opens （80±2）mm belongs to the value. */
const withoutOwnBracket = (words: string): string => words.replace(/[（(]\s*$/u, '')

const BOUNDED: ReadonlySet<Quantity['relation']> = new Set([
  'at-least',
  'more-than',
  'at-most',
  'less-than',
  'range',
  'tolerance',
])
/** A bound before 的 or 则 describes something else, or is a condition. */
const STATED_TO = /^\s?(?:$|[，,。；;、（(）)]|之间|范围内|左右|且|并|和|或)/u
const COLON = /[：:]\s*$/u
/** What a measured value or an example is, is not set by the text. */
const IN_PASSING = /例如|比如|如[：:]?$|假设|可选择?|分别|其他/u
const STATED_NAME_MAX = 16
/** Codes (0x01：2 倍), and names that fit any value. */
const SAYS_NOTHING = /^(?:其?(?:取值|数值|取值范围|值|范围|大小|数量))$|^(?!.*\p{Script=Han}{2})/u

/** 噪声不大于50 dB, 持续时间：60 min, without a word of modality: only what names something measurable itself. */
function statedIn(provision: Provision, quantity: Quantity, inside: readonly Quantity[]): readonly IndicatorReading[] {
  const { sentence } = provision
  const { text } = sentence.passage
  const before = text.slice(startOfWords(sentence), quantity.from)
  const behind = text.slice(quantity.to)
  const counted = countedBehind(quantity, behind)
  const isLabelled = COLON.test(before)
  if (!isLabelled && !BOUNDED.has(quantity.relation)) return []
  if (!STATED_TO.test(behind.slice(counted?.length ?? 0)) || IN_PASSING.test(before.slice(-12))) return []
  const stretches = wordsBefore(sentence, quantity.from, inside)
  const subject = withoutVerb(subjectOf(stretches))
  const { characteristic } = subject
  if (characteristic === null || characteristic.length < 2 || characteristic.length > STATED_NAME_MAX) return []
  if (isDenied(stretches.at(-1) ?? '', quantity, false) || !isMeasurable(characteristic)) return []
  if (SAYS_NOTHING.test(characteristic)) return []
  if (isLabelled && quantity.unit === null) return []
  return [readingOf(provision, quantity, subject, counted)]
}

/** 严酷等级选择温度, 性能主要为签发时间: the name stands behind the verb. */
function withoutVerb(subject: Subject): Subject {
  const name = /^.{2,20}?(?:选择|主要为|为)(?<name>.{2,16})$/u.exec(subject.characteristic ?? '')?.groups?.['name']
  return name !== undefined && isMeasurable(name) ? { ...subject, characteristic: name } : subject
}

function readingOf(
  { sentence, kind, isNormative }: Provision,
  quantity: Quantity,
  { object, characteristic, condition }: Subject,
  counted: Counted | null,
): IndicatorReading {
  const { passage } = sentence
  const { from, to } = quantity
  const value = valueOfQuantity(quantity)
  return {
    from: 'prose',
    passage,
    at: { from, to },
    quantity,
    isBody: isNormative,
    isRow: false,
    methodWords: sentence.text,
    identity: `${sentence.text}\n${quantity.text}`,
    kind,
    object,
    characteristic,
    ...value,
    unit: value.unit ?? counted?.unit ?? null,
    relativeTo: null,
    words: passage.text.slice(from, endOf(quantity, counted)).trim(),
    condition: joinedWith(condition, conditionBehind(passage.text, to)),
    confidence: 'guessed',
  }
}

const endOf = ({ to }: Quantity, counted: Counted | null): number => to + (counted?.length ?? 0)

/** A typed number or list marker before the words is no part of them. */
const startOfWords = ({ passage, from }: Provision['sentence']): number => Math.max(from, passage.block.contentFrom)

function subjectOfLeadIn(sentence: Provision['sentence']): string | null {
  const modal = sentence.modals[0]
  if (!modal) return null
  const { object, characteristic } = subjectOf(stretchesOf(sentence.passage.text.slice(sentence.from, modal.from)))
  return object ?? characteristic
}
