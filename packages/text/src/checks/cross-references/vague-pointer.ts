import type { Block } from '../../document/document.ts'
import type { Check, FoundFault } from '../check.ts'
import type { CheckedText } from '../checked-text.ts'
import { SPECIAL_DOCUMENTS } from '../facts/special-documents.ts'
import { found, notApplicable } from '../outcome.ts'
import { type PlacedLocator, pointersOf } from './inside-locators.ts'

export const vaguePointer: Check = {
  id: 'X04',
  name: 'vague-pointer',
  group: 'cross-references',
  title: { zh: '不用模糊的指向', en: 'vague pointer' },
  why: {
    zh: '“上文”“下表”没有说明所指是哪一处，插入内容后还会指错。',
    en: '“Above” and “the table below” do not say which place is meant, and point wrongly once something is inserted.',
  },
  basis: [{ document: 'GB/T 1.1—2020', clause: '9.5.5.2', confidence: 'V' }],
  modality: 'shall',
  appliesTo: { notSpecial: SPECIAL_DOCUMENTS },
  falsePositiveRisk: 'low',
  fix: 'suggested',
  state: 'on',
  precision: { on: '2026-11-22', hits: 1, reviewed: 1, right: 1 },
  messages: {
    vague: {
      zh: '“{found}”没有指明是哪一处，应写出所指内容的编号',
      en: '“{found}” does not say which place is meant; give its number',
    },
    known: {
      zh: '“{found}”没有指明是哪一处，应写出编号，此处似指{target}',
      en: '“{found}” does not say which place is meant; give its number: here it seems to be {target}',
    },
  },
  check: (text) => {
    if (text.facts.passages.length === 0) return notApplicable('nothing-to-check')
    return found(
      pointersOf(text)
        .filter((pointer) => pointer.kind === 'vague' && !isNumbered(pointer))
        .map((pointer) => faultAt(text, pointer)),
    )
  },
}

/** 见下文 6.5.3 gives the number itself. */
const isNumbered = ({ passage, to }: PlacedLocator): boolean =>
  /^[\s（(]{0,3}(?:第\s?\d|附\s?录|[图表]\s?[\dA-Z]|\d{1,2}\.\d|[A-Z]\.\d)/u.test(passage.text.slice(to, to + 8))

function faultAt(text: CheckedText, { passage, from, to, text: words }: PlacedLocator): FoundFault {
  const at = passage.place(from, to)
  const target = passage.cell ? null : targetOf(text, passage.block, words)
  if (target === null) return { at, message: 'vague', data: { found: words } }
  const replacement = words.startsWith('见') ? `见${target}` : target
  return { at, message: 'known', data: { found: words, target }, edits: [{ at, replacement }] }
}

/** How many blocks on the table or figure below may begin. */
const FARTHEST = 6

/** The number of the next table or figure below, or of the last above, in the same clause. */
function targetOf({ document }: CheckedText, { index, clause }: Block, words: string): string | null {
  const [, side, of] = /(?<side>[上下])(?<of>[图表])/u.exec(words) ?? []
  if (side === undefined || of === undefined) return null
  const step = side === '下' ? 1 : -1
  for (let at = index + step, seen = 0; seen < FARTHEST; at += step, seen += 1) {
    const block = document.blocks[at]
    if (!block || block.clause !== clause) return null
    const value = block.caption ? block.number?.value : undefined
    if (value?.startsWith(of)) return value
  }
  return null
}
