import type { Block } from '../../document/document.ts'
import type { Check, FoundFault } from '../check.ts'
import type { CheckedText } from '../checked-text.ts'
import { SPECIAL_DOCUMENTS } from '../facts/special-documents.ts'
import { found, notApplicable } from '../outcome.ts'
import { insideLocatorsOf, type PlacedLocator } from './inside-locators.ts'

export const citingVerb: Check = {
  id: 'X07',
  name: 'citing-verb',
  group: 'cross-references',
  title: { zh: '引用用语与内容相符', en: 'citing verb fits the content' },
  why: {
    zh: '“应符合”要求遵守，“见”只供参考；用错了，读者不知道该不该照办。',
    en: '应符合 asks to follow, 见 only informs; the wrong one leaves open what is to be done.',
  },
  basis: [
    { document: 'GB/T 1.1—2020', clause: '9.7', confidence: 'V' },
    { document: 'GB/T 1.1—2020', clause: '9.8', confidence: 'V' },
  ],
  modality: 'shall',
  severity: 'warning',
  appliesTo: { notSpecial: SPECIAL_DOCUMENTS },
  falsePositiveRisk: 'medium',
  fix: 'suggested',
  state: 'trial',
  messages: {
    'shall-see': {
      zh: '“{found}”：要求遵守时用“应符合”或“应按照”，供参考时用“见”',
      en: '“{found}”: use 应符合 or 应按照 for what is to be followed, 见 for information',
    },
    'only-seen': {
      zh: '表{number}中有要求（“应”），而文中只用“见”提及，宜写为“应符合表{number}的规定”',
      en: 'table {number} holds requirements but is only mentioned by 见; write 应符合表{number}的规定',
    },
  },
  check: (text) => {
    const pointers = insideLocatorsOf(text)
    if (pointers.length === 0) return notApplicable('nothing-to-check')
    return found([...pointers.flatMap(shallSee), ...onlySeen(text, pointers)])
  },
}

const SHALL_SEE = /(?<!(?:[对响相适供反回效感因呼]))应(?:参见|详见|见)\s?$/u

function shallSee({ passage, from }: PlacedLocator): readonly FoundFault[] {
  const match = SHALL_SEE.exec(passage.text.slice(Math.max(0, from - 6), from))
  if (!match) return []
  const words = match[0].trimEnd()
  const start = from - match[0].length
  return [{ at: passage.place(start, start + words.length), message: 'shall-see', data: { found: words } }]
}

/** A table whose cells say 应, and of which all mentions only say 见. */
function onlySeen({ facts, document }: CheckedText, pointers: readonly PlacedLocator[]): readonly FoundFault[] {
  const holding = new Set<Block>()
  for (const passage of facts.passages) {
    if (!passage.cell || !passage.text.includes('应')) continue
    if (facts.tokens(passage).some(({ modal }) => modal === 'shall' || modal === 'shall-not'))
      holding.add(passage.block)
  }
  return document.blocks.flatMap(({ caption, number }): readonly FoundFault[] => {
    const table = caption?.of === 'table' && caption.target !== null ? document.blocks[caption.target] : undefined
    const value = number?.value.replace(/^表/u, '')
    if (!table || value === undefined || !holding.has(table)) return []
    const mentions = pointers.filter(({ kind, targets }) => kind === 'table' && targets.includes(value))
    const [first] = mentions
    if (!first || !mentions.every(({ citedBy }) => citedBy === '见' || citedBy === '参见')) return []
    const at = first.passage.place(first.from, first.to)
    return [{ at, message: 'only-seen', data: { number: value }, certainty: 'guessed' }]
  })
}
