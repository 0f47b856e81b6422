import type { Block } from '../../document/document.ts'
import { matchesOf } from '../../document/matches.ts'
import type { Check, FoundFault, TextEdit } from '../check.ts'
import type { CheckedText } from '../checked-text.ts'
import { annexesOf } from '../facts/annexes.ts'
import { annexLetterOf, type Caption, captionsOf } from '../facts/captions.ts'
import { SPECIAL_DOCUMENTS } from '../facts/special-documents.ts'
import { found, notApplicable } from '../outcome.ts'

export const annexNumbering: Check = {
  id: 'N07',
  name: 'annex-numbering',
  group: 'annexes',
  title: { zh: '附录内的编号', en: 'numbering in annexes' },
  why: {
    zh: '附录中的条、图、表、公式以附录的字母开头，从 1 起编号，才不会与正文混淆。',
    en: 'Clauses, figures, tables and formulas of an annex begin with its letter and count from 1, apart from the text.',
  },
  basis: [{ document: 'GB/T 1.1—2020', clause: '9.6', confidence: 'V' }],
  modality: 'shall',
  appliesTo: { notSpecial: SPECIAL_DOCUMENTS },
  falsePositiveRisk: 'low',
  fix: 'automatic',
  state: 'on',
  precision: { on: '2026-11-22', hits: 8, reviewed: 8, right: 8 },
  messages: {
    form: {
      zh: '“{found}”的编号形式应为“{expected}”',
      en: '“{found}” should have the form “{expected}”',
    },
    duplicate: { zh: '附录{letter}中编号“{found}”重复', en: 'the number “{found}” stands twice in annex {letter}' },
    gap: {
      zh: '附录{letter}中“{found}”处应为“{expected}”，编号应从 1 起连续',
      en: '“{found}” in annex {letter} should be “{expected}”: numbers run from 1 without gaps',
    },
    heading: {
      zh: '附录{letter}中条的编号应以“{letter}.”开头，不应为“{found}”',
      en: 'clauses of annex {letter} begin with “{letter}.”, not “{found}”',
    },
    formula: {
      zh: '附录{letter}中公式的编号应为“（{letter}.1）”的形式，不应为“{found}”',
      en: 'formulas of annex {letter} are numbered like （{letter}.1）, not “{found}”',
    },
  },
  check: (text) => {
    if (annexesOf(text).length === 0) return notApplicable('no-such-element')
    const captions = captionsOf(text).filter(({ annex }) => annex !== null)
    return found([
      ...text.facts.headings.flatMap((heading, nth) => headingFault(text, heading, nth)),
      ...(['figure', 'table'] as const).flatMap((of) =>
        captionFaults(
          text,
          captions.filter((each) => each.of === of),
        ),
      ),
      ...text.document.blocks.filter(({ kind }) => kind === 'formula').flatMap(formulaFault),
    ])
  },
}

/** The letter is that of the annex above, which a heading with a wrong number does not tell itself. */
function headingFault({ facts, document }: CheckedText, heading: Block, nth: number): readonly FoundFault[] {
  const { element, annex, number, index, text, contentFrom } = heading
  if (element !== 'annex' || annex || !number) return []
  const letter = annexAbove(facts.headings, nth)?.letter
  if (letter === undefined || number.value.startsWith(`${letter}.`)) return []
  const to = text.trimEnd().length
  const from = number.origin === 'automatic' ? Math.min(contentFrom, to) : 0
  // The letter of a number is often lost in other formats.
  const certainty = document.format === 'docx' ? {} : { certainty: 'guessed' as const }
  return [{ at: { block: index, from, to }, message: 'heading', data: { letter, found: number.value }, ...certainty }]
}

function annexAbove(headings: readonly Block[], nth: number): Block['annex'] {
  let at = nth - 1
  while (at >= 0 && !headings[at]?.annex) at -= 1
  return headings[at]?.annex ?? null
}

function formulaFault(block: Block): readonly FoundFault[] {
  const letter = annexLetterOf(block)
  const value = block.number?.value
  if (letter === null || value === undefined || new RegExp(`^[（(]${letter}\\.\\d+[）)]$`, 'u').test(value)) return []
  const typed = block.number?.typed ?? ''
  const from = Math.max(0, block.text.lastIndexOf(typed))
  const at = { block: block.index, from, to: from + typed.length }
  return [{ at, message: 'formula', data: { letter, found: value } }]
}

/** Counted by annex, and on from where the author went on, so that one slip is one finding. */
function captionFaults(text: CheckedText, captions: readonly Caption[]): readonly FoundFault[] {
  const lasts = new Map<string, number>()
  return captions.flatMap((caption): readonly FoundFault[] => {
    const { annex, number, value, of, isContinued, place } = caption
    if (annex === null || number === null || value === null || isContinued) return []
    const noun = of === 'figure' ? '图' : '表'
    const last = lasts.get(annex) ?? 0
    const expected = `${noun}${annex}.${last + 1}`
    const count = new RegExp(`^${annex}\\.(?<count>\\d{1,3})$`, 'u').exec(number)?.groups?.['count']
    if (count === undefined) {
      lasts.set(annex, last + 1)
      return [{ at: place, message: 'form', data: { found: value, expected } }]
    }
    lasts.set(annex, Number(count))
    const data = { found: value, expected, letter: annex }
    if (Number(count) === last) return [{ at: place, message: 'duplicate', data }]
    if (Number(count) !== last + 1) return [{ at: place, message: 'gap', data }]
    const written = `${noun}${number}`
    return value === written ? [] : [signFault(text, caption, value, written)]
  })
}

/** 图A-1 is 图A.1, in the caption and wherever it is mentioned. */
function signFault(text: CheckedText, { block, place }: Caption, value: string, written: string): FoundFault {
  const spelt = new RegExp(`${value.charAt(0)}\\s?${value.charAt(1)}\\s?[-－–—]\\s?${value.slice(3)}(?!\\d)`, 'gu')
  const edits: readonly TextEdit[] = text.facts.passages
    .filter(({ block: { element }, text: words }) => element !== 'contents' && words.includes(value.charAt(0)))
    .flatMap(({ text: words, place: placeOf }) =>
      matchesOf(words, spelt).map(({ index, 0: whole }) => ({
        at: placeOf(index, index + whole.length),
        replacement: written,
      })),
    )
  const isExact = edits.some(({ at }) => at.block === block.index)
  return {
    at: place,
    message: 'form',
    data: { found: value, expected: written },
    ...(isExact ? { edits } : {}),
  }
}
