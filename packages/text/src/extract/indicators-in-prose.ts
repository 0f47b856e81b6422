import type { CheckedText } from '../checks/checked-text.ts'
import type { Quantity } from '../lexer/quantities.ts'
import type { ExtractIndicator } from './extract.ts'
import { grouped } from './grouped.ts'
import { valueOfQuantity } from './measured-value.ts'
import { methodOf } from './methods.ts'
import type { UnitMaker } from './places.ts'
import { type Provision, provisionsIn } from './provisions.ts'
import { isDenied, saidBefore } from './said-before.ts'
import { subjectOf } from './subject.ts'

const KINDS: ReadonlySet<string> = new Set(['requirement', 'recommendation'])

/** Quantities in normative sentences that require or recommend, with what they are said of. */
export function indicatorsInProse(text: CheckedText, maker: UnitMaker): readonly ExtractIndicator[] {
  const quantities = grouped(text.facts.quantities, ({ passage }) => passage)
  return provisionsIn(text)
    .filter(({ kind, isNormative }) => isNormative && KINDS.has(kind))
    .flatMap((provision) => {
      const { passage, from, to } = provision.sentence
      const own = quantities.get(passage) ?? []
      const inside = own.filter((quantity) => quantity.from >= from && quantity.to <= to)
      const stated = inside.filter(
        (quantity) => !isConditional(passage.text, quantity) && isAsserted(provision, quantity),
      )
      return stated.flatMap((quantity) => indicatorOf(text, maker, provision, quantity, stated.length))
    })
}

const BEHIND_CONDITION = /^\s?(?:的?\p{Script=Han}{0,6}?)(?:条件下|情况下|状态下|下|时|中|后|前|处)/u

/** 在 500 V 电压下, 运行 30 min 后, 距样品 300 mm 处 say when and where, not how much. */
function isConditional(text: string, { to }: Quantity): boolean {
  const behind = /^[^，。；、]{0,12}/u.exec(text.slice(to))?.[0] ?? ''
  return BEHIND_CONDITION.test(behind)
}

/** Behind the word of modality; in a list below such words, anywhere, unless they forbid what is listed. */
function isAsserted({ sentence, leadIn }: Provision, { from }: Quantity): boolean {
  if (leadIn) return !leadIn.modals.some(({ text }) => text.startsWith('不'))
  return sentence.modals.some((modal) => modal.to <= from)
}

const SEPARATORS = /[，,；;：:（(]/u

function indicatorOf(
  text: CheckedText,
  maker: UnitMaker,
  provision: Provision,
  quantity: Quantity,
  count: number,
): readonly ExtractIndicator[] {
  const { sentence, leadIn, kind } = provision
  const { passage } = sentence
  const start = startOfWords(sentence)
  const modal = leadIn ? undefined : sentence.modals.findLast(({ to }) => to <= quantity.from)
  const isNear = modal !== undefined && !SEPARATORS.test(passage.text.slice(modal.to, quantity.from))
  const subjectTo = isNear ? modal.from : quantity.from
  const stretches = stretchesOf(passage.text.slice(start, subjectTo))
  const subject = subjectOf(stretches)
  const lead = isNear ? passage.text.slice(modal.to, quantity.from) : ''
  const isNegated = isNear && modal.text.startsWith('不')
  if (isDenied(isNear ? lead : (stretches.at(-1) ?? ''), quantity, isNegated)) return []
  const said = saidBefore(isNegated ? `不${lead}` : lead, quantity, passage.text.slice(quantity.to))
  const object = subject.object ?? (leadIn ? subjectOfLeadIn(leadIn) : null)
  const hasValue = said.isPlain && (quantity.unit !== null || quantity.relation !== 'equal')
  const isPlain = hasValue && count === 1 && subject.characteristic !== null && (isNear || modal === undefined)
  return [
    {
      ...maker.unit('indicator', passage.place(quantity.from, quantity.to), `${sentence.text}\n${quantity.text}`),
      from: 'prose',
      kind,
      object,
      characteristic: said.isPlain ? subject.characteristic : null,
      ...valueOfQuantity(said.quantity),
      relativeTo: said.relativeTo,
      words: passage.text.slice(isNear ? (isNegated ? modal.from : modal.to) : quantity.from, quantity.to).trim(),
      condition: subject.condition,
      method: methodOf(text, passage, sentence.text),
      confidence: isPlain && said.relativeTo === null && !leadIn ? 'likely' : 'guessed',
    },
  ]
}

/** A typed number or list marker before the words is no part of them. */
const startOfWords = ({ passage, from }: Provision['sentence']): number => Math.max(from, passage.block.contentFrom)

/** What a bracket adds to the words before it is passed over; one that is still open begins words of its own. */
const stretchesOf = (words: string): readonly string[] =>
  words
    .replace(/[：:=＝]\s*$/u, '')
    .replaceAll(/[（(][^（）()]{0,60}[)）]/gu, '')
    .split(SEPARATORS)

function subjectOfLeadIn(sentence: Provision['sentence']): string | null {
  const modal = sentence.modals[0]
  if (!modal) return null
  const { object, characteristic } = subjectOf(stretchesOf(sentence.passage.text.slice(sentence.from, modal.from)))
  return object ?? characteristic
}
