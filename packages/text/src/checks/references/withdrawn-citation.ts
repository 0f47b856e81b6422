import type { Check, FoundFault } from '../check.ts'
import { found, notApplicable, unknown } from '../outcome.ts'
import { type Registered, registeredOf } from './registered-documents.ts'

export const withdrawnCitation: Check = {
  id: 'R13',
  name: 'withdrawn-citation',
  group: 'references',
  title: { zh: '引用已代替或废止的文件', en: 'withdrawn or replaced document' },
  why: {
    zh: '已代替或废止的文件不再维护，执行起来可能与现行要求不一致。',
    en: 'A document that is replaced or withdrawn is no longer kept and may disagree with what is in force.',
  },
  basis: [{ document: 'GB/T 1.1—2020', clause: '9.5.4.4.2', confidence: 'V' }],
  modality: 'shall',
  appliesTo: {},
  falsePositiveRisk: 'medium',
  fix: 'suggested',
  state: 'trial',
  messages: {
    replaced: {
      zh: '据截至 {asOf} 的目录，“{document}”已被“{successor}”代替；如果有意引用旧版，请保留年份号',
      en: 'By the registry as of {asOf} “{document}” is replaced by “{successor}”; keep the year if the old edition is meant',
    },
    withdrawn: {
      zh: '据截至 {asOf} 的目录，“{document}”已废止',
      en: 'By the registry as of {asOf} “{document}” is withdrawn',
    },
    'not-yet': {
      zh: '据截至 {asOf} 的目录，“{document}”尚未发布',
      en: 'By the registry as of {asOf} “{document}” is not issued yet',
    },
  },
  check: (text) => {
    const registered = registeredOf(text)
    if (!registered) return unknown('no-registry')
    return registered.length === 0 ? notApplicable('nothing-to-check') : found(registered.flatMap(faultOf))
  },
}

function faultOf({ document, record, at }: Registered): readonly FoundFault[] {
  if (record === 'unknown' || record.status === 'inForce' || record.status === 'notYetInForce') return []
  const data = { document: document.canonical, asOf: record.asOf }
  if (record.status === 'plan') return [{ at, message: 'not-yet', data }]
  const successor = record.replacedBy.filter((each) => each !== document.canonical).join('、')
  if (record.status === 'replaced' && successor !== '')
    return [{ at, message: 'replaced', data: { ...data, successor } }]
  return [{ at, message: 'withdrawn', data }]
}
