import type { Block } from '../../document/document.ts'
import type { Check, FoundFault } from '../check.ts'
import type { CheckedText } from '../checked-text.ts'
import { SPECIAL_DOCUMENTS } from '../facts/special-documents.ts'
import { found, notApplicable } from '../outcome.ts'
import { partsOf } from './chapters.ts'
import { certaintyOf, placeOfNumber } from './heading-words.ts'

/** Clauses and entries of terms whose numbers jump, repeat, begin late or belong to another clause. Chapters: S04. */
export const clauseNumberBroken: Check = {
  id: 'S13',
  name: 'clause-number-broken',
  group: 'structure',
  title: { zh: '编号连续', en: 'numbers without gaps' },
  why: {
    zh: '条号跳号或重号，引用就会落空或者指错。',
    en: 'Where numbers of clauses jump or repeat, references lead nowhere or astray.',
  },
  basis: [
    { document: 'GB/T 1.1—2020', clause: '7.2', confidence: 'V' },
    { document: 'GB/T 1.1—2020', clause: '7.3', confidence: 'V' },
  ],
  modality: 'shall',
  appliesTo: { notSpecial: SPECIAL_DOCUMENTS },
  falsePositiveRisk: 'low',
  fix: 'suggested',
  state: 'on',
  messages: {
    jump: {
      zh: '条号 {number} 不连续，按次序应为 {expected}',
      en: 'the number {number} leaves a gap; in its order it is {expected}',
    },
    repeated: {
      zh: '条号 {number} 重复或倒退，按次序应为 {expected}',
      en: 'the number {number} repeats or falls back; in its order it is {expected}',
    },
    foreign: {
      zh: '条号 {number} 与所在的 {parent} 不符',
      en: 'the number {number} does not belong to {parent}, in which it stands',
    },
  },
  check: (text) => {
    const families = familiesIn(text)
    if (families.length === 0) return notApplicable('nothing-to-check')
    return found(families.flatMap(breaksIn).toSorted((one, other) => one.at.block - other.at.block))
  },
}

type Family = { readonly parent: Block; readonly members: readonly Block[] }

function familiesIn({ facts, document }: CheckedText): readonly Family[] {
  const members = new Map<number, Block[]>()
  for (const block of document.blocks) {
    const isNumberedTerm = block.kind === 'term' && partsOf(block).length > 1
    if (block.parent === null || !(isNumberedTerm || block.kind === 'heading')) continue
    const siblings = members.get(block.parent)
    if (siblings) siblings.push(block)
    else members.set(block.parent, [block])
  }
  return facts.headings.flatMap((parent) => {
    const own = members.get(parent.index) ?? []
    return prefixOf(parent) !== null && own.some((each) => partsOf(each).length > 1) ? [{ parent, members: own }] : []
  })
}

/** What the numbers of a heading's clauses begin with; null where it has no number itself. */
const prefixOf = (parent: Block): string | null =>
  parent.annex?.letter ?? (partsOf(parent).length > 0 ? (parent.number?.value ?? null) : null)

function breaksIn({ parent, members }: Family): readonly FoundFault[] {
  const prefix = prefixOf(parent) ?? ''
  const faults: FoundFault[] = []
  let expected = 1
  let unread = 0
  for (const member of members) {
    const parts = partsOf(member)
    if (parts.length < 2) {
      // A clause whose number the reader did not find may have any: the next may come that much later.
      unread += 1
      continue
    }
    const count = Number(parts.at(-1))
    // The letter of an annex is asked for by N07.
    const isOwn = parent.annex !== null || parts.slice(0, -1).join('.') === prefix
    const message = messageOf(isOwn, count, expected, unread)
    if (message) faults.push(faultOf(member, message, `${prefix}.${expected}`, parent))
    expected = count + 1
    unread = 0
  }
  return faults
}

function messageOf(isOwn: boolean, count: number, expected: number, unread: number): string | null {
  if (!isOwn) return 'foreign'
  if (count < expected) return 'repeated'
  return count > expected + unread ? 'jump' : null
}

const faultOf = (member: Block, message: string, expected: string, parent: Block): FoundFault => ({
  at: placeOfNumber(member),
  message,
  data: { number: member.number?.value ?? '', expected, parent: parent.number?.value ?? '' },
  certainty: member.kind === 'term' ? 'likely' : certaintyOf(member),
})
