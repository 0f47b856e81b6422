import { matchesOf } from '../../document/matches.ts'
import type { Check, FoundFault } from '../check.ts'
import { judged, type Provision, provisionsOf, requires } from './provisions.ts'

export const openRequirement: Check = {
  id: 'M11',
  name: 'open-requirement',
  group: 'wording',
  title: { zh: '未穷尽的要求', en: 'open requirement' },
  why: {
    zh: '要求里的“等”没有说完还有哪些，无法证实。',
    en: '“And so on” in a requirement leaves open what else is meant, so that it cannot be verified.',
  },
  basis: [{ document: 'own', clause: '', confidence: 'own' }],
  modality: 'own',
  severity: 'warning',
  appliesTo: { notSpecial: ['construction'] },
  falsePositiveRisk: 'medium',
  fix: 'none',
  state: 'on',
  precision: { on: '2026-11-22', hits: 10, reviewed: 10, right: 10 },
  messages: {
    found: {
      zh: '要求以“{found}”收尾，没有列全。请列出全部内容，或写明范围',
      en: 'The requirement ends its list with “{found}”. List everything, or state the bounds',
    },
  },
  check: (text) => judged(text, provisionsOf(text).flatMap(faultsIn)),
}

/** A list and its open end. 等 before a number closes the list; 等级, 等于 and the like are other words. */
const OPEN_LIST =
  /、[^，。；：、（）()]{1,20}?(?<open>(?<![同平对均高中初相优劣特头上下])等)(?![级于同效价待候离电分距温压高值腰边号比]|\s?[\d一二三四五六七八九十两几])|(?<more>包括但不限于|包含但不限于|至少包括但不限于)/gu

/** What 如 introduces, and what stands in brackets, are examples. */
const EXAMPLES = /(?:如|例如|譬如|比如)[^，。；]{0,60}$/u

function faultsIn({ passage, modals, to }: Provision): readonly FoundFault[] {
  const requirement = modals.find(requires)
  if (!requirement) return []
  const words = passage.text.slice(requirement.to, to)
  return matchesOf(words, OPEN_LIST).flatMap((match): FoundFault[] => {
    const open = match.groups?.['open'] ?? match.groups?.['more'] ?? ''
    const end = match.index + match[0].length
    const before = words.slice(0, end - open.length)
    if (EXAMPLES.test(before) || isInBrackets(before)) return []
    const from = requirement.to + end - open.length
    return [{ at: passage.place(from, from + open.length), message: 'found', data: { found: open } }]
  })
}

const isInBrackets = (before: string): boolean =>
  Math.max(before.lastIndexOf('（'), before.lastIndexOf('(')) >
  Math.max(before.lastIndexOf('）'), before.lastIndexOf(')'))
