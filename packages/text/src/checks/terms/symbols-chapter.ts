import type { Block } from '../../document/document.ts'
import type { Check, FoundFault } from '../check.ts'
import type { CheckedText } from '../checked-text.ts'
import { found, notApplicable } from '../outcome.ts'

const WHAT = '(?:数学)?(?:符号|缩略语|代号)(?:[、和](?:符号|缩略语|代号)){0,2}'
const FIXED = new RegExp(`^(?:.{2,120}界定的(?:以及)?(?:下列)?|下列)${WHAT}适用于本文件$`, 'u')
const LEAD_LIKE = /^(?:下列|以下|本章).{0,40}(?:适用于|如下)|^.{2,120}适用于本(?:文件|标准|部分|规范|文本)$/u
const NUMBERED = /^[（(]?[a-z\d]{1,3}[)）.．、]$/u
const BINDING: ReadonlySet<string> = new Set([
  'shall',
  'shall-not',
  'should',
  'should-not',
  'must',
  'must-not',
  'ought',
])

export const symbolsChapter: Check = {
  id: 'D13',
  name: 'symbols-chapter',
  group: 'terms',
  title: { zh: '符号一章', en: 'chapter of symbols' },
  why: {
    zh: '这一章只列符号和缩略语的含义，供查找用。',
    en: 'The chapter only tells what symbols and abbreviations mean, for looking them up.',
  },
  basis: [{ document: 'GB/T 1.1—2020', clause: '8.8', confidence: 'V' }],
  modality: 'shall',
  appliesTo: {},
  falsePositiveRisk: 'medium',
  fix: 'automatic',
  state: 'trial',
  precision: { on: '2026-11-22', hits: 2, reviewed: 2, right: 2 },
  messages: {
    differs: { zh: '引导语与固定文字不同，应为“{expected}”', en: 'The lead-in is not the fixed text “{expected}”' },
    missing: { zh: '清单之前没有引导语“{expected}”', en: 'The list has no lead-in “{expected}”' },
    numbered: {
      zh: '符号和缩略语的清单不编号（有 {count} 条编了号）',
      en: 'The list is not numbered ({count} entries are)',
    },
    modal: {
      zh: '符号和缩略语的说明中有“{found}”；要求写入正文的条款',
      en: '“{found}” makes a provision, which belongs elsewhere',
    },
  },
  check: (text) => {
    const blocks = text.facts.blocksOf('symbols').filter(({ kind }) => kind !== 'empty')
    const [heading] = blocks
    if (heading?.kind !== 'heading' || heading.annex) return notApplicable('no-such-element')
    // A standard of symbols has a core of them, with clauses of its own.
    if (text.profile.type === 'symbols') return notApplicable('other-type')
    if (blocks.length < 2) return notApplicable('nothing-to-check')
    return found([...leadFaults(text, heading, blocks), ...numberFaults(blocks), ...modalFaults(text, blocks)])
  },
}

const tidy = (words: string): string => words.replaceAll(/\s/gu, '').replace(/[。.：:]$/u, '')

function leadFaults({ document }: CheckedText, heading: Block, blocks: readonly Block[]): readonly FoundFault[] {
  const expected = `下列${titleOf(heading)}适用于本文件。`
  const paragraphs = blocks.filter(({ kind }) => kind === 'paragraph' || kind === 'list-item')
  if (paragraphs.some(({ text }) => FIXED.test(tidy(text)))) return []
  const lead = paragraphs.find(({ text }) => LEAD_LIKE.test(tidy(text)))
  if (lead) {
    const at = { block: lead.index, from: 0, to: lead.text.length }
    const own = /缩略语|符号/u.test(lead.text) ? `下列${titleOf(lead)}适用于本文件。` : expected
    return [{ at, message: 'differs', data: { expected: own }, edits: [{ at, replacement: own }] }]
  }
  if (document.gaps.length > 0) return []
  return [{ at: { block: heading.index, from: 0, to: heading.text.length }, message: 'missing', data: { expected } }]
}

const titleOf = ({ text }: Block): string => {
  const has = (word: string): boolean => text.includes(word)
  if (has('符号') && has('缩略语')) return '符号和缩略语'
  return has('缩略语') ? '缩略语' : '符号'
}

function numberFaults(blocks: readonly Block[]): readonly FoundFault[] {
  const numbered = blocks.filter(({ kind, number }) => kind === 'list-item' && NUMBERED.test(number?.value ?? ''))
  const [first, ...rest] = numbered.map(({ index, text }) => ({ block: index, from: 0, to: text.length }))
  return first ? [{ at: first, message: 'numbered', data: { count: numbered.length }, evidence: rest }] : []
}

function modalFaults({ facts }: CheckedText, blocks: readonly Block[]): readonly FoundFault[] {
  const own = new Set(blocks)
  return facts.sentences.flatMap(({ passage, modals }) =>
    own.has(passage.block)
      ? modals
          .filter(({ modal }) => BINDING.has(modal))
          .map(({ from, to, text }) => ({ at: passage.place(from, to), message: 'modal', data: { found: text } }))
      : [],
  )
}
