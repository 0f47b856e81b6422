import type { Check } from '../check.ts'
import { found, notApplicable } from '../outcome.ts'

/** 必须 in a definition mostly tells a fact: the key that must be kept secret. */
const BINDING: ReadonlySet<string> = new Set(['shall', 'shall-not', 'should', 'should-not', 'ought'])

export const modalInDefinition: Check = {
  id: 'D04',
  name: 'modal-in-definition',
  group: 'terms',
  title: { zh: '定义是陈述', en: 'definition is a statement' },
  why: {
    zh: '定义只说明概念是什么；写在定义中的要求没有人会去遵守。',
    en: 'A definition says what something is; a requirement hidden in it is never followed.',
  },
  basis: [{ document: 'GB/T 1.1—2020', clause: '8.7', confidence: 'V' }],
  modality: 'shall',
  appliesTo: {},
  falsePositiveRisk: 'medium',
  fix: 'none',
  state: 'trial',
  precision: { on: '2026-11-22', hits: 3, reviewed: 3, right: 3 },
  messages: {
    modal: {
      zh: '术语“{term}”的定义中有“{found}”；要求或推荐移入正文的条款',
      en: 'The definition of “{term}” says “{found}”; requirements and recommendations belong to the provisions',
    },
  },
  check: ({ facts }) => {
    const definitions = new Map(
      facts.terms.flatMap(({ definition, term }) => (definition ? [[definition, term] as const] : [])),
    )
    if (definitions.size === 0) return notApplicable('nothing-to-check')
    return found(
      facts.sentences.flatMap(({ passage, modals, kind }) => {
        if (modals.length === 0) return []
        const term = definitions.get(passage.block)
        if (term === undefined || passage.cell || kind === 'external-constraint') return []
        return modals
          .filter(({ modal }) => BINDING.has(modal))
          .map(({ from, to, text }) => ({ at: passage.place(from, to), message: 'modal', data: { term, found: text } }))
      }),
    )
  },
}
