import type { Block, ElementName } from '../../document/document.ts'
import type { Check, FoundFault } from '../check.ts'
import type { CheckedText } from '../checked-text.ts'
import { SPECIAL_DOCUMENTS } from '../facts/special-documents.ts'
import { found, notApplicable } from '../outcome.ts'
import { certaintyOf, nameOf } from './heading-words.ts'

/** The lead-ins of terms, symbols and abbreviations are no hanging paragraphs (7.4, note). */
const WITH_LEAD_INS: ReadonlySet<ElementName> = new Set(['terms', 'symbols', 'normative-references'])
const IMPORTANT = /^[\s\u3000]*(?:重要提示|警示|警告|危险|注意)/u

/** Words between a heading and the first clause below it. */
export const hangingParagraph: Check = {
  id: 'S12',
  name: 'hanging-paragraph',
  group: 'structure',
  title: { zh: '悬置段', en: 'hanging paragraph' },
  why: {
    zh: '悬置段没有自己的编号，引用它所在的章条时分不清是否包括下面各条。',
    en: 'A hanging paragraph has no number of its own: who cites its clause does not say whether all below is meant.',
  },
  basis: [{ document: 'GB/T 1.1—2020', clause: '7.4', confidence: 'V' }],
  modality: 'should',
  appliesTo: { notSpecial: SPECIAL_DOCUMENTS },
  falsePositiveRisk: 'low',
  fix: 'suggested',
  state: 'on',
  precision: { on: '2026-11-22', hits: 21, reviewed: 21, right: 21 },
  messages: {
    hanging: {
      zh: '“{heading}”与 {child} 之间有悬置段，可设为单独的条（如“概述”“通则”）',
      en: 'words hang between “{heading}” and {child}; make them a clause of their own (such as 概述 or 通则)',
    },
  },
  check: (text) => {
    const divided = text.facts.headings.filter((heading) => mayHang(heading) && childOf(heading, text))
    if (divided.length === 0) return notApplicable('nothing-to-check')
    return found(divided.flatMap((heading) => faultIn(heading, text)))
  },
}

/** A clause without a title holds its own words, and under the title of an annex stand words before A.1. */
const mayHang = ({ isTitled, element, annex }: Block): boolean =>
  isTitled && !WITH_LEAD_INS.has(element) && annex === null && element !== 'introduction'

const childOf = (heading: Block, { facts }: CheckedText): Block | undefined =>
  facts.children(heading).find(({ number }) => number !== null)

/** One finding for a heading, at the first paragraph: all that hangs there is mended at once. */
function faultIn(heading: Block, text: CheckedText): readonly FoundFault[] {
  const child = childOf(heading, text)
  if (!child) return []
  const between = text.document.blocks.slice(heading.index + 1, child.index)
  const hanging = between.filter(({ kind, text: words }) => isText(kind) && !IMPORTANT.test(words))
  const [first, ...others] = hanging
  if (!first) return []
  return [
    {
      at: wholeOf(first),
      message: 'hanging',
      data: { heading: nameOf(heading), child: child.number?.value ?? '' },
      evidence: others.map(wholeOf),
      certainty: certaintyOf(heading) === 'guessed' ? 'guessed' : certaintyOf(child),
    },
  ]
}

const isText = (kind: Block['kind']): boolean => kind === 'paragraph' || kind === 'list-item'

const wholeOf = ({ index, text }: Block) => ({ block: index, from: 0, to: text.trimEnd().length })
