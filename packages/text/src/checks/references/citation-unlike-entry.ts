import type { Check, FoundFault } from '../check.ts'
import { found, notApplicable } from '../outcome.ts'
import { type Citation, citationsOf } from './citations.ts'
import { undated } from './cited-documents.ts'
import { type ListedDocument, normativeEntriesOf, placeOfEntry } from './listed-documents.ts'

export const citationUnlikeEntry: Check = {
  id: 'R12',
  name: 'citation-unlike-entry',
  group: 'references',
  title: { zh: '正文与清单不一致', en: 'citation unlike its entry' },
  why: {
    zh: '注日期与否决定适用哪一版，正文与清单不一致就无法判断。',
    en: 'The date decides which edition applies; where text and list differ nobody can tell.',
  },
  basis: [{ document: 'GB/T 1.1—2020', clause: '9.5.4.1', confidence: 'V' }],
  modality: 'shall',
  appliesTo: {},
  falsePositiveRisk: 'low',
  fix: 'suggested',
  state: 'on',
  precision: { on: '2026-11-22', hits: 5, reviewed: 5, right: 5 },
  messages: {
    'undated-here': {
      zh: '正文中“{found}”不注日期，清单中为“{listed}”',
      en: '“{found}” is undated here; the list has “{listed}”',
    },
    'dated-here': {
      zh: '正文中“{found}”注日期，清单中“{listed}”不注日期',
      en: '“{found}” is dated here; the list has “{listed}” without a date',
    },
    year: {
      zh: '正文中为“{found}”，清单中为“{listed}”，年份号不同',
      en: '“{found}” here; the list has “{listed}” of another year',
    },
    name: {
      zh: '正文中名称为“{found}”，清单中为“{listed}”',
      en: 'The name here is “{found}”; the list has “{listed}”',
    },
  },
  check: (text) => {
    const entries = normativeEntriesOf(text)
    const pairs = citationsOf(text).flatMap((citation) => {
      const own = entries.filter(({ documents, isAllParts }) => !isAllParts && documents[0]?.key === keyOf(citation))
      return own.length > 0 ? [{ citation, own }] : []
    })
    if (pairs.length === 0) return notApplicable('nothing-to-check')
    return found(pairs.flatMap(({ citation, own }) => faultOf(citation, own)).concat(nameFaults(pairs)))
  },
}

type Pair = { readonly citation: Citation; readonly own: readonly ListedDocument[] }

/** Lists and ranges leave out years that apply to all of them. */
const keyOf = ({ documents }: Citation): string | null => (documents.length === 1 ? (documents[0]?.key ?? null) : null)

function faultOf({ identifier, passage, documents }: Citation, own: readonly ListedDocument[]): readonly FoundFault[] {
  const [cited] = documents
  const years = own.map((entry) => entry.documents[0]?.year ?? null)
  if (!cited || years.includes(cited.year)) return []
  const [entry] = own
  const listed = entry?.documents[0]
  if (!entry || !listed || own.length > 1) return []
  const at = passage.place(identifier.from, identifier.to)
  const message = cited.year === null ? 'undated-here' : listed.year === null ? 'dated-here' : 'year'
  const data = { found: cited.canonical, listed: listed.canonical }
  // The list says what is meant, unless it is the list that lacks the year.
  const edits = cited.year === null ? [{ at, replacement: listed.canonical }] : []
  const evidence = [placeOfEntry(entry)]
  return [{ at, message, data, evidence, ...(edits.length > 0 ? { edits } : {}) }]
}

const NAMED = /^(?:\s|\u3000)*《(?<name>[^《》]{2,80})》/u

function nameFaults(pairs: readonly Pair[]): readonly FoundFault[] {
  return pairs.flatMap(({ citation: { passage, identifier }, own }): FoundFault[] => {
    const match = NAMED.exec(passage.text.slice(identifier.to))
    const name = match?.groups?.['name']
    if (!match || name === undefined) return []
    const listed = own.map(({ title }) => title)
    if (listed.some((title) => title === '' || isSameName(name, title))) return []
    const from = identifier.to + match[0].indexOf('《') + 1
    const at = passage.place(from, from + name.length)
    const [entry] = own
    return [
      {
        at,
        message: 'name',
        data: { found: name, listed: undated(listed[0] ?? '') },
        ...(entry ? { evidence: [placeOfEntry(entry)] } : {}),
      },
    ]
  })
}

/** The name may be shortened to its last element or lack the number of a part. */
function isSameName(one: string, other: string): boolean {
  const [first, second] = [bare(one), bare(other)]
  return first.includes(second) || second.includes(first)
}

const bare = (name: string): string => name.replaceAll(/[\s\p{P}\p{S}]/gu, '').toLowerCase()
