import type { ModalKind } from '../../lexer/tokens.ts'
import type { Check } from '../check.ts'
import { sentencesIn } from '../facts/sentences-in.ts'
import { SPECIAL_DOCUMENTS } from '../facts/special-documents.ts'
import { found, notApplicable } from '../outcome.ts'

const REQUIRING: ReadonlySet<ModalKind> = new Set(['shall', 'shall-not', 'must', 'must-not', 'ought'])

const PROVIDING: ReadonlySet<ModalKind> = new Set([...REQUIRING, 'should', 'should-not', 'may', 'need-not'])

/** Permissions in the scope are often mere turns of phrase (也可用于…), requirements are not. */
const OFTEN_MEANT_OTHERWISE: ReadonlySet<ModalKind> = new Set(['may', 'need-not'])

/**
 * Requirements, recommendations and permissions in the scope, which only states. The edition of 2009 (6.2.2) keeps no more
 * than requirements out of it: 也可用于… is right there.
 */
export const scopeProvision: Check = {
  id: 'A01',
  name: 'scope-provision',
  group: 'scope',
  title: { zh: '范围只用陈述', en: 'statements only in the scope' },
  why: {
    zh: '范围界定对象和界限，写进范围的要求既没有编号也无从证实。',
    en: 'The scope says what the document is about; a provision in it has no number and is not verified.',
  },
  basis: [{ document: 'GB/T 1.1—2020', clause: '8.5', confidence: 'V' }],
  modality: 'shall',
  appliesTo: { notSpecial: SPECIAL_DOCUMENTS },
  falsePositiveRisk: 'low',
  fix: 'none',
  state: 'on',
  messages: {
    provision: {
      zh: '范围只用陈述，这里用了“{word}”',
      en: 'the scope holds statements only, but here is “{word}”',
    },
  },
  check: ({ facts, profile }) => {
    const kept = profile.edition === '2009' ? REQUIRING : PROVIDING
    const sentences = sentencesIn(facts, 'scope')
    if (sentences.length === 0) return notApplicable('no-such-element')
    return found(
      sentences.flatMap(({ modals, passage }) => {
        const modal = modals.find((each) => kept.has(each.modal))
        if (!modal) return []
        const certainty = OFTEN_MEANT_OTHERWISE.has(modal.modal) ? ('likely' as const) : ('certain' as const)
        const at = passage.place(modal.from, modal.to)
        return [{ at, message: 'provision', data: { word: modal.text }, certainty }]
      }),
    )
  },
}
