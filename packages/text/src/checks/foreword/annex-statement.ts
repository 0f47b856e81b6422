import type { Block } from '../../document/document.ts'
import { matchesOf } from '../../document/matches.ts'
import type { Check, FoundFault } from '../check.ts'
import { tellsOfFormerEdition } from '../facts/former-edition.ts'
import { found, notApplicable } from '../outcome.ts'
import { forewordBlocks } from './foreword-items.ts'

export const annexStatement: Check = {
  id: 'F14',
  name: 'annex-statement',
  group: 'foreword',
  title: { zh: '前言对附录的说明与附录一致', en: 'statement on annexes agrees' },
  why: {
    zh: '前言与附录说法不同，读者不知道附录是否要遵守。',
    en: 'Where foreword and annex disagree readers cannot tell whether the annex binds.',
  },
  basis: [{ document: 'GB/T 1.1—2020', clause: '表 3', confidence: 'V' }],
  modality: 'should',
  appliesTo: { notSpecial: ['construction', 'amendment'] },
  falsePositiveRisk: 'low',
  fix: 'none',
  state: 'on',
  precision: { on: '2026-11-22', hits: 1, reviewed: 1, right: 1 },
  messages: {
    absent: {
      zh: '前言说到附录{letter}，文中没有这一附录',
      en: 'The foreword speaks of annex {letter}, which does not exist',
    },
    nature: {
      zh: '前言说附录{letter}是{said}附录，附录自己标为{is}',
      en: 'The foreword calls annex {letter} {said}; the annex itself says {is}',
    },
  },
  implies: ['N09'],
  check: (text) => {
    const statements = forewordBlocks(text).flatMap(statementsIn)
    if (statements.length === 0) return notApplicable('nothing-to-check')
    const annexes = text.facts.headings.flatMap(({ annex }) => (annex ? [annex] : []))
    return found(statements.flatMap((statement) => faultsOf(statement, annexes)))
  },
}

type Statement = { readonly letter: string; readonly said: string; readonly at: FoundFault['at'] }

const STATEMENT =
  /(?<letters>附录\s?[A-Z](?:\s?(?:[、，,～~至到-]|和|与|及|以及)\s?(?:附录)?\s?[A-Z])*)[^，。；、]{0,4}(?:是|为|均为|属于)\s?(?<said>规范性|资料性)(?:的)?附录/gu

const statementsIn = ({ text, index }: Block): readonly Statement[] =>
  matchesOf(text, STATEMENT).flatMap(({ index: start, groups }) => {
    if (tellsOfFormerEdition(text, start)) return []
    const letters = groups?.['letters'] ?? ''
    const said = groups?.['said'] ?? ''
    return matchesOf(letters, /[A-Z]/gu).map(({ 0: letter, index: at }) => ({
      letter,
      said,
      at: { block: index, from: start + at, to: start + at + 1 },
    }))
  })

const WORDS = { normative: '规范性', informative: '资料性' } as const

function faultsOf(
  { letter, said, at }: Statement,
  annexes: readonly NonNullable<Block['annex']>[],
): readonly FoundFault[] {
  const annex = annexes.find((each) => each.letter === letter)
  if (!annex) return [{ at, message: 'absent', data: { letter } }]
  if (annex.nature === null || WORDS[annex.nature] === said) return []
  return [{ at, message: 'nature', data: { letter, said, is: WORDS[annex.nature] } }]
}
