import type { Check, FoundFault } from '../check.ts'
import { found, notApplicable, unknown } from '../outcome.ts'
import { type Registered, registeredOf } from './registered-documents.ts'

export const newerEdition: Check = {
  id: 'R14',
  name: 'newer-edition',
  group: 'references',
  title: { zh: '有更新的版本', en: 'newer edition exists' },
  why: {
    zh: '有新版时，请确认仍有意引用旧版。',
    en: 'Where there is a newer edition it is worth asking whether the older one is meant.',
  },
  basis: [{ document: 'own', clause: '', confidence: 'own' }],
  modality: 'own',
  appliesTo: {},
  falsePositiveRisk: 'low',
  fix: 'suggested',
  state: 'on',
  messages: {
    newer: {
      zh: '据截至 {asOf} 的目录，“{document}”有 {year} 年的新版',
      en: 'By the registry as of {asOf} there is an edition of {year} of “{document}”',
    },
  },
  check: (text) => {
    const registered = registeredOf(text)
    if (!registered) return unknown('no-registry')
    const dated = registered.filter(({ document }) => document.year !== null)
    return dated.length === 0 ? notApplicable('nothing-to-check') : found(dated.flatMap(faultOf))
  },
}

/** What is replaced or withdrawn is told by the check of that. */
function faultOf({ document, record, at }: Registered): readonly FoundFault[] {
  if (record === 'unknown' || record.status === 'replaced' || record.status === 'withdrawn') return []
  const newest = Math.max(...record.editions)
  if (document.year === null || newest <= document.year) return []
  return [{ at, message: 'newer', data: { document: document.canonical, year: newest, asOf: record.asOf } }]
}
