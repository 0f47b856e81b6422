import type { Check, FoundFault } from '../check.ts'
import { judged, type Provision, provisionsOf, requires } from './provisions.ts'

export const severalRequirements: Check = {
  id: 'M12',
  name: 'several-requirements',
  group: 'wording',
  title: { zh: '一句多项要求', en: 'several requirements in one sentence' },
  why: {
    zh: '一句一项要求，才能逐项引用和证实。',
    en: 'With one requirement to a sentence each can be cited and verified.',
  },
  basis: [{ document: 'own', clause: '', confidence: 'own' }],
  modality: 'own',
  appliesTo: { notSpecial: ['construction'] },
  falsePositiveRisk: 'medium',
  fix: 'none',
  state: 'on',
  precision: { on: '2026-11-22', hits: 17, reviewed: 17, right: 17 },
  messages: {
    found: {
      zh: '一句中有 {count} 项要求，宜分成几句或列项',
      en: 'One sentence holds {count} requirements; several sentences or a list are clearer',
    },
  },
  check: (text) => judged(text, provisionsOf(text).flatMap(faultsIn)),
}

/** Each in a part of the sentence of its own; 是否应 asks, 否则应 is an alternative, and before a colon stands a label (应支持：……). */
function faultsIn({ passage, modals, from }: Provision): readonly FoundFault[] {
  const shall = modals.filter(
    (modal) => requires(modal) && !/(?:是否|所|否则)$/u.test(passage.text.slice(from, modal.from)),
  )
  const parts = shall.filter((each, index) => {
    const previous = shall[index - 1]
    return !previous || /[，,]/u.test(passage.text.slice(previous.to, each.from))
  })
  const [first, second] = parts
  if (!first || !second || /[：:]/u.test(passage.text.slice(first.to, second.from))) return []
  return [
    {
      at: passage.place(second.from, second.to),
      message: 'found',
      data: { count: parts.length },
      evidence: [passage.place(first.from, first.to)],
    },
  ]
}
