import type { ModalKind } from '../../lexer/tokens.ts'
import type { Check } from '../check.ts'
import { sentencesIn } from '../facts/sentences-in.ts'
import { SPECIAL_DOCUMENTS } from '../facts/special-documents.ts'
import { found, notApplicable } from '../outcome.ts'

const PROVIDING: ReadonlySet<ModalKind> = new Set([
  'shall',
  'shall-not',
  'should',
  'should-not',
  'may',
  'need-not',
  'must',
  'must-not',
  'ought',
])

/** Permissions in the scope are often mere turns of phrase (也可用于…), requirements are not. */
const OFTEN_MEANT_OTHERWISE: ReadonlySet<ModalKind> = new Set(['may', 'need-not'])

/** Requirements, recommendations and permissions in the scope, which only states. */
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
  precision: { on: '2026-11-22', hits: 3, reviewed: 3, right: 3 },
  messages: {
    provision: {
      zh: '范围只用陈述，这里用了“{word}”',
      en: 'the scope holds statements only, but here is “{word}”',
    },
  },
  check: ({ facts }) => {
    const sentences = sentencesIn(facts, 'scope')
    if (sentences.length === 0) return notApplicable('no-such-element')
    return found(
      sentences.flatMap(({ modals, passage }) => {
        const modal = modals.find((each) => PROVIDING.has(each.modal))
        if (!modal) return []
        const certainty = OFTEN_MEANT_OTHERWISE.has(modal.modal) ? ('likely' as const) : ('certain' as const)
        const at = passage.place(modal.from, modal.to)
        return [{ at, message: 'provision', data: { word: modal.text }, certainty }]
      }),
    )
  },
}
