import type { Check, FoundFault } from '../check.ts'
import {
  before,
  behind,
  instead,
  isOutsideConstraint,
  judged,
  type ModalWord,
  modalWordsOf,
  tellsCondition,
} from './provisions.ts'

/** 必须 says what law or an authority demands; what the document itself demands is said with 应. */
export const mustInProvision: Check = {
  id: 'M01',
  name: 'must-in-provision',
  group: 'wording',
  title: { zh: '必须', en: '“must” in a provision' },
  why: {
    zh: '“必须”用于外部约束；用它表示本文件的要求，读者分不清约束来自谁。',
    en: '“必须” tells of outside constraints; used for a requirement of the document it hides who demands it.',
  },
  basis: [
    { document: 'GB/T 1.1—2020', clause: '附录 C', confidence: 'V' },
    { document: 'GB/T 1.1—2020', clause: '9.5.4.2.2', confidence: 'V' },
  ],
  modality: 'shall',
  appliesTo: { notSpecial: ['construction'] },
  falsePositiveRisk: 'medium',
  fix: 'suggested',
  state: 'on',
  precision: { on: '2026-11-22', hits: 61, reviewed: 40, right: 39 },
  messages: {
    found: {
      zh: '条款中用了“{found}”。表示要求用“{replacement}”；如果是法律或主管部门的规定，请写明出处',
      en: 'A provision says “{found}”. A requirement is worded with “{replacement}”; for what law or an authority demands, name the source',
    },
  },
  check: (text) =>
    judged(
      text,
      modalWordsOf(text)
        .filter(
          (word) =>
            word.text === '必须' && isProvision(word) && !isOutsideConstraint(word.sentence) && !isOrdinary(word),
        )
        .map(faultAt),
    ),
}

function faultAt(word: ModalWord): FoundFault {
  const fault = instead(word, 'found', '应')
  return tellsCondition(word) ? { ...fault, certainty: 'guessed' } : fault
}

/** A definition states what something is: the private key that must be kept secret obliges nobody. */
const isProvision = ({ sentence }: ModalWord): boolean => sentence.passage.block.element !== 'terms'

/** 所必须的 and 是否必须 demand nothing, nor does 不强制要求……必须 or what 除必须……的 leaves out. */
const NO_DEMAND = /(?:所|是否|不是|除|凡)$|不[^，。；]{0,6}要求[^，。；]{0,16}$/u

const isOrdinary = (word: ModalWord): boolean => NO_DEMAND.test(before(word)) || behind(word).startsWith('的')
