import type { Check } from '../check.ts'
import { instead, judged, type ModalWord, modalWordsOf, segmentOf } from './provisions.ts'

export const abilityForPermission: Check = {
  id: 'M08',
  name: 'ability-for-permission',
  group: 'wording',
  title: { zh: '以能、可能表示允许', en: '“can” for a permission' },
  why: {
    zh: '“能”说的是能力，“可”说的是允许；混用会改变条款的意思。',
    en: '“能” tells what is able, “可” what is allowed; one for the other changes the provision.',
  },
  basis: [{ document: 'GB/T 1.1—2020', clause: '附录 C', confidence: 'V' }],
  modality: 'should',
  appliesTo: { notSpecial: ['construction'] },
  falsePositiveRisk: 'high',
  fix: 'suggested',
  state: 'trial',
  precision: { on: '2026-11-22', hits: 6, reviewed: 6, right: 5 },
  messages: {
    found: {
      zh: '“{found}”的主语是人。如果意思是允许，用“{replacement}”',
      en: 'The subject of “{found}” is a person. If it is a permission, word it with “{replacement}”',
    },
  },
  check: (text) =>
    judged(
      text,
      modalWordsOf(text)
        .filter(isPermission)
        .map((word) => instead(word, 'found', '可')),
    ),
}

const ABILITIES = ['能', '能够', '可能']

/** A person directly before the verb: what a person is able to do is seldom the matter of a standard. */
const PERSON =
  /(?:用户|使用者|操作者|操作人员|工作人员|管理员|操作员|人员|使用方|制造方|供方|需方|申请人|申请方|企业|单位|机构)(?:也|还|均|都)?$/u

const isPermission = (word: ModalWord): boolean => {
  const { before, behind } = segmentOf(word)
  return (
    ABILITIES.includes(word.text) &&
    PERSON.test(before) &&
    !/才|只|仅|使|让|保证|确保|是否|如果|若/u.test(before) &&
    !behind.startsWith('力')
  )
}
