import type { Check, FoundFault } from '../check.ts'
import { behind, judged, type ModalWord, modalWordsOf, segmentOf } from './provisions.ts'

export const complyOrConform: Check = {
  id: 'M13',
  name: 'comply-or-conform',
  group: 'wording',
  title: { zh: '遵守与符合', en: 'persons comply, things conform' },
  why: {
    zh: '“遵守”用于人和组织的行为，“符合”用于产品、过程或服务的状态。',
    en: 'Persons and organizations “遵守” what they do by; products, processes and services “符合” what they are held to.',
  },
  basis: [{ document: 'GB/T 1.1—2020', clause: '9.4.2', confidence: 'V' }],
  modality: 'should',
  appliesTo: { editions: ['2020'], notSpecial: ['construction'] },
  falsePositiveRisk: 'high',
  fix: 'suggested',
  state: 'trial',
  messages: {
    found: {
      zh: '“{subject}”用“{replacement}”，不用“{found}”',
      en: '“{subject}” goes with “{replacement}”, not with “{found}”',
    },
  },
  check: (text) => judged(text, modalWordsOf(text).flatMap(faultsAt)),
}

const PERSON = /(?<subject>[\p{Script=Han}]{0,6}(?:人员|操作者|使用者|用户|操作员|管理员|申请人))$/u
const THING = /(?<subject>[\p{Script=Han}]{0,6}(?:产品|设备|系统|装置|材料|尺寸|性能|结构|外观|部件|软件|接口))$/u

function faultsAt(word: ModalWord): readonly FoundFault[] {
  if (word.text !== '应') return []
  const verb = /^(?:符合|遵守)/u.exec(behind(word))?.[0]
  if (verb === undefined) return []
  const subject = (verb === '符合' ? PERSON : THING).exec(segmentOf(word).before)?.groups?.['subject']
  if (subject === undefined) return []
  const at = word.sentence.passage.place(word.to, word.to + verb.length)
  const replacement = verb === '符合' ? '遵守' : '符合'
  return [{ at, message: 'found', data: { subject, found: verb, replacement }, edits: [{ at, replacement }] }]
}
