import type { Block } from '../../document/document.ts'
import type { Check, TextPlace } from '../check.ts'
import { found, notApplicable, unknown } from '../outcome.ts'

const EVIDENCE_MAX = 40

export const gapAfterNumber: Check = {
  id: 'P05',
  name: 'gap-after-number',
  group: 'layout',
  title: { zh: '编号后的间隙', en: 'gap after a number' },
  why: {
    zh: '编号之后空一个汉字的间隙，编号与标题才分得清。',
    en: 'A gap of one character parts the number from the title.',
  },
  basis: [
    { document: 'GB/T 1.1—2020', clause: '10.2.1', confidence: 'V' },
    { document: 'GB/T 1.1—2020', clause: '10.3', confidence: 'V' },
  ],
  modality: 'may',
  appliesTo: {},
  falsePositiveRisk: 'medium',
  fix: 'automatic',
  state: 'trial',
  precision: { on: '2026-11-22', hits: 4, reviewed: 4, right: 4 },
  messages: {
    narrow: {
      zh: '有{count}处编号后没有空一个汉字的间隙，这是第一处',
      en: '{count} numbers are not followed by a gap of one character; this is the first',
    },
  },
  check: ({ document }) => {
    if (document.format !== 'docx') return unknown('format-lacks-it')
    const numbered = document.blocks.filter(isTyped)
    if (numbered.length === 0) return notApplicable('nothing-to-check')
    const narrow = numbered.flatMap(narrowGap)
    const [first, ...others] = narrow
    if (!first) return found([])
    return found([
      {
        at: first,
        message: 'narrow',
        data: { count: narrow.length },
        evidence: others.slice(0, EVIDENCE_MAX),
        edits: narrow.map((at) => ({ at, replacement: '\u3000' })),
      },
    ])
  },
}

/** Numbers typed before words. The label of an annex stands on a line of its own. */
function isTyped({ kind, annex, number, contentFrom, text }: Block): boolean {
  if (kind !== 'heading' && kind !== 'caption') return false
  if (annex || number === null || number.typed === null || number.origin === 'automatic') return false
  return contentFrom > 0 && contentFrom < text.length
}

/** No gap, or one space of half a character or less. A tab and two spaces are wide enough. */
function narrowGap({ index, text, contentFrom }: Block): readonly TextPlace[] {
  const gap = /[^\S\n]*$/u.exec(text.slice(0, contentFrom))?.[0] ?? ''
  if (text.charAt(contentFrom - 1) === '\n' || !/^[ \u00A0\u2002-\u200A]?$/u.test(gap)) return []
  return [{ block: index, from: contentFrom - gap.length, to: contentFrom }]
}
