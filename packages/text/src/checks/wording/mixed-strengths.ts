import type { Check, FoundFault } from '../check.ts'
import { judged, type Provision, provisionsOf, requires } from './provisions.ts'

export const mixedStrengths: Check = {
  id: 'M10',
  name: 'mixed-strengths',
  group: 'wording',
  title: { zh: '一句中强度混用', en: 'mixed strengths' },
  why: {
    zh: '一句话里既有要求又有推荐或允许，读者分不清哪些要遵守。',
    en: 'A sentence that both requires and recommends or permits leaves open what has to be kept.',
  },
  basis: [{ document: 'own', clause: '', confidence: 'own' }],
  modality: 'own',
  severity: 'warning',
  appliesTo: { notSpecial: ['construction'] },
  falsePositiveRisk: 'medium',
  fix: 'none',
  state: 'trial',
  precision: { on: '2026-11-22', hits: 6, reviewed: 6, right: 6 },
  messages: {
    found: {
      zh: '一句中既有“{requirement}”又有“{found}”，宜分成两句',
      en: 'One sentence says both “{requirement}” and “{found}”; two sentences are clearer',
    },
  },
  check: (text) => judged(text, provisionsOf(text).flatMap(faultsIn)),
}

const WEAKER = ['should', 'should-not', 'may', 'need-not']

/** 只有……才可 and 也可 after a condition are no provisions of their own; nor is what 是否应 asks. */
function faultsIn({ passage, modals, from, to }: Provision): readonly FoundFault[] {
  const requirement = modals.find((modal) => requires(modal) && !passage.text.slice(from, modal.from).endsWith('是否'))
  const weaker = modals.find(
    ({ text, modal, from: at }) =>
      WEAKER.includes(modal) && text !== '允许' && !/(?:才|方|仅|只|否则|后)$/u.test(passage.text.slice(from, at)),
  )
  if (
    !requirement ||
    !weaker ||
    isCondition(passage.text.slice(from, to), requirement.from, weaker.from) ||
    isOneClause(passage.text.slice(from, to), requirement.from - from, weaker.from - from)
  )
    return []
  return [
    {
      at: passage.place(weaker.from, weaker.to),
      message: 'found',
      data: { requirement: requirement.text, found: weaker.text },
      evidence: [passage.place(requirement.from, requirement.to)],
    },
  ]
}

/** 当……可……时，……应: the weaker word stands in the condition. */
const isCondition = (text: string, requirement: number, weaker: number): boolean =>
  weaker < requirement && /^(?:[a-z\d]{1,2}[)）.]\s?)?(?:当|如|若|在|对|凡|由于|因)/u.test(text)

/** Both between two marks: one of them stands in an attribute of the other's clause. */
const isOneClause = (text: string, one: number, other: number): boolean =>
  !/[，,：:]/u.test(text.slice(Math.min(one, other), Math.max(one, other)))
