import type { Check } from '../check.ts'
import { found, notApplicable } from '../outcome.ts'
import { forbiddenModals } from './forbidden-modals.ts'

export const provisionInExample: Check = {
  id: 'Z02',
  name: 'provision-in-example',
  group: 'notes-examples',
  title: { zh: '示例中的条款', en: 'provision in an example' },
  why: {
    zh: '示例只是附加信息；要举条款的例子，把示例放进线框。',
    en: 'An example is additional information; an example of a provision stands in a frame.',
  },
  basis: [{ document: 'GB/T 1.1—2020', clause: '9.2', confidence: 'V' }],
  modality: 'shall',
  appliesTo: { notSpecial: ['construction'] },
  falsePositiveRisk: 'medium',
  fix: 'suggested',
  state: 'trial',
  messages: {
    found: {
      zh: '示例中的“{found}”表示要求、推荐或允许。请改为陈述；如果是条款的例子，请把示例放进线框',
      en: '“{found}” in an example makes a provision. State a fact, or put the example of a provision in a frame',
    },
  },
  check: ({ facts, profile }) => {
    // A frame is drawn around paragraphs, or is a table of one cell, which is no block of kind example.
    const examples = facts.sentences.filter(({ passage: { block } }) => block.kind === 'example')
    if (examples.length === 0) return notApplicable('no-such-element')
    const modals = forbiddenModals(profile.edition)
    return found(
      examples
        .filter(({ passage }) => passage.block.borders.length === 0)
        .flatMap(({ modals: words, passage }) =>
          words
            .filter(({ modal }) => modals.has(modal))
            .map(({ from, to, text }) => ({ at: passage.place(from, to), message: 'found', data: { found: text } })),
        ),
    )
  },
}
