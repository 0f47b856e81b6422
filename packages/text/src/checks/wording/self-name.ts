import type { Block } from '../../document/document.ts'
import { matchesOf } from '../../document/matches.ts'
import type { Check, FoundFault } from '../check.ts'
import type { CheckedText, Passage } from '../checked-text.ts'
import { found } from '../outcome.ts'

export const selfName: Check = {
  id: 'M17',
  name: 'self-name',
  group: 'wording',
  title: { zh: '自称', en: 'self-name' },
  why: {
    zh: '2020 版起，文件一律自称“本文件”。',
    en: 'Since the edition of 2020 every document calls itself “本文件”.',
  },
  basis: [{ document: 'GB/T 1.1—2020', clause: '9.5.2', confidence: 'V' }],
  modality: 'shall',
  appliesTo: { editions: ['2020'], notSpecial: ['construction'] },
  falsePositiveRisk: 'low',
  fix: 'automatic',
  state: 'on',
  precision: { on: '2026-11-22', hits: 1, reviewed: 1, right: 1 },
  messages: {
    found: { zh: '自称为“{found}”，用“本文件”', en: 'The document calls itself “{found}”; it says “本文件”' },
  },
  implies: ['A04'],
  check: (text) => found(text.facts.passages.filter(isText).flatMap((passage) => faultsIn(text, passage))),
}

const OTHERS: readonly Block['kind'][] = ['contents-entry', 'cover-field', 'document-title', 'figure']

const isText = ({ block }: Passage): boolean => !OTHERS.includes(block.kind) && block.element !== 'bibliography'

/** 基本标准, 样本标准差, 成本部分 hold the characters by chance; 本标准物质 and 本规范化 are other words. */
const SELF_NAME =
  /(?<![基样文版成根原剧课副抄书脚日])本(?:标准(?!化|物质|样品|样本|溶液|曲线|状态|大气|气体|差|偏差|器)|规范(?!性|化)|规程|指导性技术文件|部分(?!地))/gu

function faultsIn({ facts }: CheckedText, passage: Passage): readonly FoundFault[] {
  if (!passage.text.includes('本')) return []
  return matchesOf(passage.text, SELF_NAME).flatMap((match): FoundFault[] => {
    const [words] = match
    const to = match.index + words.length
    const token = facts.tokens(passage).find((each) => each.from <= match.index && each.to >= to)
    if (token?.kind === 'quotation' || isInFixedSentence(passage, match.index, to)) return []
    const at = passage.place(match.index, to)
    const fault = { at, message: 'found', data: { found: words }, edits: [{ at, replacement: '本文件' }] }
    // 本部分 may as well mean the section it stands in.
    return [words === '本部分' && !isPart(facts.ownNumber) ? { ...fault, certainty: 'guessed' } : fault]
  })
}

/** The drafting basis and the patent sentence are judged word for word by checks of their own. */
const isInFixedSentence = ({ block, text }: Passage, from: number, to: number): boolean =>
  block.element === 'foreword' &&
  (/^(?:依据|按照|按|根据|遵照)\s?GB/u.test(text.slice(to)) || text.slice(0, from).endsWith('请注意'))

const isPart = (number: string | null): boolean => /\.\d/u.test(number ?? '')
