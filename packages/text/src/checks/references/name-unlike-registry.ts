import type { Check, FoundFault } from '../check.ts'
import { found, notApplicable, unknown } from '../outcome.ts'
import { type Registered, registeredOf } from './registered-documents.ts'

export const nameUnlikeRegistry: Check = {
  id: 'R15',
  name: 'name-unlike-registry',
  group: 'references',
  title: { zh: '名称与目录不同', en: 'name differs from the registry' },
  why: {
    zh: '名称与编号对不上，多半有一个写错了。',
    en: 'Where name and number do not go together one of them is mostly wrong.',
  },
  basis: [{ document: 'own', clause: '', confidence: 'own' }],
  modality: 'own',
  severity: 'warning',
  appliesTo: {},
  falsePositiveRisk: 'medium',
  fix: 'suggested',
  state: 'trial',
  messages: {
    name: {
      zh: '据截至 {asOf} 的目录，“{document}”的名称为“{registered}”，清单中为“{found}”',
      en: 'By the registry as of {asOf} the name of “{document}” is “{registered}”; the list has “{found}”',
    },
  },
  check: (text) => {
    const registered = registeredOf(text)
    if (!registered) return unknown('no-registry')
    const named = registered.filter(({ record, entry }) => record !== 'unknown' && entry !== null && entry.title !== '')
    return named.length === 0 ? notApplicable('nothing-to-check') : found(named.flatMap(faultOf))
  },
}

function faultOf({ document, record, entry }: Registered): readonly FoundFault[] {
  if (record === 'unknown' || !entry || record.title === '' || bare(record.title) === bare(entry.title)) return []
  // An undated reference names all editions, whose names may differ.
  const from = entry.passage.text.lastIndexOf(entry.title)
  if (from < 0) return []
  const at = entry.passage.place(from, from + entry.title.length)
  const data = { document: document.canonical, registered: record.title, found: entry.title, asOf: record.asOf }
  const certainty = document.year === null ? ('guessed' as const) : ('likely' as const)
  return [{ at, message: 'name', data, edits: [{ at, replacement: record.title }], certainty }]
}

/** Gaps, marks and widths aside; brackets hold the original of a translated name. */
const bare = (title: string): string =>
  title
    .normalize('NFKC')
    .replaceAll(/\([A-Za-z][^()]*\)/gu, '')
    .replaceAll(/[\s\p{P}\p{S}]/gu, '')
    .toLowerCase()
