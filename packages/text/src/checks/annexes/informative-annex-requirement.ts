import type { Check, FoundFault } from '../check.ts'
import type { CheckedText } from '../checked-text.ts'
import { type AnnexEntry, annexesOf } from '../facts/annexes.ts'
import { SPECIAL_DOCUMENTS } from '../facts/special-documents.ts'
import { found, notApplicable } from '../outcome.ts'

export const informativeAnnexRequirement: Check = {
  id: 'N06',
  name: 'informative-annex-requirement',
  group: 'annexes',
  title: { zh: '资料性附录中的要求', en: 'requirement in an informative annex' },
  why: {
    zh: '资料性附录只给出附加信息，其中的要求没有约束力，读者却可能照办或漏办。',
    en: 'An informative annex only informs; a requirement in it binds nobody and misleads some.',
  },
  basis: [{ document: 'GB/T 1.1—2020', clause: '9.6', confidence: 'R' }],
  modality: 'should',
  appliesTo: { notSpecial: SPECIAL_DOCUMENTS },
  falsePositiveRisk: 'medium',
  fix: 'suggested',
  state: 'trial',
  precision: { on: '2026-11-22', hits: 2, reviewed: 2, right: 2 },
  messages: {
    requirement: {
      zh: '附录{letter}标为资料性，其中有 {count} 处要求，宜改写为陈述，或将附录改为规范性',
      en: 'annex {letter} is called informative but holds {count} requirements; word them as statements, or make it normative',
    },
  },
  check: (text) => {
    const annexes = annexesOf(text).filter(({ nature }) => nature === 'informative')
    if (annexes.length === 0) return notApplicable('no-such-element')
    return found(annexes.flatMap((annex) => faultIn(text, annex)))
  },
}

/** Examples, forms and samples show requirements of others. */
const SHOWN = /示例|举例|例子|实例|案例|格式|样式|样表|样张|表格|模板|范本|示意|记录|报告|证书|文本/u
const NO_PROVISION: ReadonlySet<string> = new Set(['example', 'note', 'heading', 'caption', 'table', 'figure'])
const EVIDENCE_MAX = 20

/** One finding for an annex: its nature is one question. */
function faultIn({ facts }: CheckedText, { heading, letter, title }: AnnexEntry): readonly FoundFault[] {
  if (SHOWN.test(title)) return []
  const inside = new Set(facts.under(heading).map(({ index }) => index))
  const [first, ...others] = facts.sentences.flatMap(({ passage, kind, modals }) => {
    if (
      kind !== 'requirement' ||
      passage.cell ||
      !inside.has(passage.block.index) ||
      NO_PROVISION.has(passage.block.kind)
    )
      return []
    const modal = modals.find((each) => each.modal === 'shall' || each.modal === 'shall-not')
    return modal ? [passage.place(modal.from, modal.to)] : []
  })
  if (!first) return []
  return [
    {
      at: first,
      message: 'requirement',
      data: { letter, count: others.length + 1 },
      evidence: others.slice(0, EVIDENCE_MAX),
    },
  ]
}
