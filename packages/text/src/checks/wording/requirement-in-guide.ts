import type { Check } from '../check.ts'
import { instead, isOutsideConstraint, judged, modalWordsOf } from './provisions.ts'

export const requirementInGuide: Check = {
  id: 'M21',
  name: 'requirement-in-guide',
  group: 'wording',
  title: { zh: '指南中的要求', en: 'guide with requirements' },
  why: {
    zh: '指南给出指导和建议，不提要求；有要求就不是指南。',
    en: 'A guide advises and requires nothing; a document with requirements is none.',
  },
  basis: [
    { document: 'GB/T 1.1—2020', clause: '表 4', confidence: 'V' },
    { document: 'GB/T 1.1—2020', clause: '8.11', confidence: 'V' },
  ],
  modality: 'shall',
  appliesTo: { editions: ['2020'], types: ['guidance'], notSpecial: ['construction'] },
  falsePositiveRisk: 'medium',
  fix: 'suggested',
  state: 'trial',
  messages: {
    found: {
      zh: '按指南检查，“{found}”提出了要求。建议用“{replacement}”',
      en: 'Checked as a guide, the text requires with “{found}”. Advice is worded with “{replacement}”',
    },
  },
  check: (text) =>
    judged(
      text,
      modalWordsOf(text)
        .filter(
          ({ modal, sentence }) =>
            REQUIRING.includes(modal) &&
            sentence.passage.block.element !== 'terms' &&
            !(modal === 'must' && isOutsideConstraint(sentence)),
        )
        .map((word) =>
          instead(
            word,
            'found',
            word.modal === 'shall' || word.modal === 'must' || word.text.startsWith('应') ? '宜' : '不宜',
          ),
        ),
    ),
}

const REQUIRING = ['shall', 'shall-not', 'must', 'must-not', 'ought']
