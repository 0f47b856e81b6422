import type { Block } from '../../document/document.ts'
import type { Check, FoundFault } from '../check.ts'
import type { CheckedText } from '../checked-text.ts'
import { numberedPartsOf } from '../facts/numbered-parts.ts'
import { found, notApplicable, unknown } from '../outcome.ts'
import { OWN } from './own-basis.ts'

export const promisedChange: Check = {
  id: 'L05',
  name: 'promised-change',
  group: 'across-documents',
  title: { zh: '采纳的意见未在文本中落实', en: 'promised change missing' },
  why: {
    zh: '处理表说采纳了，文本却一字未动，提意见的人会以为被敷衍。',
    en: 'Where an opinion was adopted and the text stayed as it was, whoever gave it was put off with words.',
  },
  basis: [OWN],
  modality: 'own',
  severity: 'warning',
  appliesTo: { paper: 'standard' },
  falsePositiveRisk: 'medium',
  fix: 'none',
  state: 'trial',
  messages: {
    unchanged: {
      zh: '处理表说采纳了对{clause}的意见“{opinion}”，这一条与上一稿相同',
      en: 'an opinion on {clause} was adopted (“{opinion}”), and the clause is as it was in the draft before',
    },
  },
  check: (text) => {
    const { companion, previous } = text
    if (!previous) return unknown('no-previous-draft')
    if (companion?.profile.paper !== 'explanatory-statement') return unknown('no-companion')
    const adopted = adoptedOpinions(companion)
    if (adopted.length === 0) return notApplicable('nothing-to-check')
    return found(adopted.flatMap((opinion) => unchanged(opinion, text, previous)))
  },
}

type Opinion = { readonly clause: string; readonly words: string }

const ADOPTED = /^(?:已|予以|同意)?采(?:纳|用)(?!.{0,6}部分)/u
const CLAUSE = /^(?:第\s?)?(?<number>(?:[A-Z]|\d{1,2})(?:\.\d{1,3}){0,5})\s?[章条]?$/u

/** The rows of a table with columns for the clause and for the handling in which the opinion was adopted as a whole. */
const adoptedOpinions = ({ document }: CheckedText): readonly Opinion[] => document.blocks.flatMap(opinionsIn)

function opinionsIn({ table }: Block): readonly Opinion[] {
  const head = table?.rows[0]?.cells ?? []
  const column = (pattern: RegExp) => head.find(({ text }) => pattern.test(text.replaceAll(/\s/gu, '')))?.column
  const [clause, handling] = [column(/章条|条款|章节|条文/u), column(/处理|采纳/u)]
  const opinion = column(/意见内容|修改意见|^意见|建议/u)
  if (!table || clause === undefined || handling === undefined) return []
  return table.rows.slice(1).flatMap(({ cells }) => {
    const words = (at: number | undefined) => cells.find((cell) => cell.column === at)?.text.trim() ?? ''
    const number = CLAUSE.exec(words(clause))?.groups?.['number']
    return number !== undefined && ADOPTED.test(words(handling)) ? [{ clause: number, words: words(opinion) }] : []
  })
}

/** A clause that is gone, moved or new is not the same; one that is the same word for word was not changed. */
function unchanged({ clause, words }: Opinion, text: CheckedText, previous: CheckedText): readonly FoundFault[] {
  const heading = numberedPartsOf(text).clauses.get(clause)
  const before = numberedPartsOf(previous).clauses.get(clause)
  if (!heading || !before || wordsUnder(text, heading) !== wordsUnder(previous, before)) return []
  const at = { block: heading.index, from: 0, to: heading.text.length }
  return [{ at, message: 'unchanged', data: { clause, opinion: words }, certainty: 'guessed' }]
}

const wordsUnder = ({ facts }: CheckedText, heading: Block): string =>
  [heading, ...facts.under(heading)]
    .flatMap(({ text, contentFrom, table }) => [
      text.slice(contentFrom),
      ...(table?.rows.flatMap(({ cells }) => cells.map((cell) => cell.text)) ?? []),
    ])
    .join('')
    .replaceAll(/\s/gu, '')
