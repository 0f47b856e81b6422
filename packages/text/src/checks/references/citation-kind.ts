import type { StandardNumber, StandardNumberKind } from '@zhunsheng/core'
import type { Check, StandardLevel } from '../check.ts'
import { found, notApplicable, unknown } from '../outcome.ts'
import { normativeEntriesOf, placeOfEntry } from './listed-documents.ts'

/** National, sector and International Standards are free; of the rest each has its condition. */
export const citationKind: Check = {
  id: 'R17',
  name: 'citation-kind',
  group: 'references',
  title: { zh: '可以规范性引用的文件', en: 'kind of document allowed' },
  why: {
    zh: '其他文件要满足条件才可以规范性引用，否则使用者可能无法得到或执行。',
    en: 'Other documents are cited normatively only under conditions: users might not obtain or follow them.',
  },
  basis: [{ document: 'GB/T 1.1—2020', clause: '9.5.4.4.1', confidence: 'V' }],
  modality: 'shall',
  severity: 'warning',
  appliesTo: { editions: ['2020'] },
  falsePositiveRisk: 'medium',
  fix: 'none',
  state: 'trial',
  messages: {
    local: {
      zh: '“{document}”是地方标准，只有起草本行政区域的地方标准时才引用',
      en: '“{document}” is a local standard: only local standards of the same region cite it',
    },
    enterprise: {
      zh: '“{document}”是企业标准，不宜规范性引用',
      en: '“{document}” is an enterprise standard and hardly fit to be cited normatively',
    },
    group: {
      zh: '“{document}”是团体标准，请确认满足规范性引用的条件',
      en: '“{document}” is a social organization standard: make sure that the conditions for citing it are met',
    },
  },
  check: (text) => {
    const entries = normativeEntriesOf(text).filter(({ documents }) => documents.length > 0)
    if (entries.length === 0) return notApplicable('nothing-to-check')
    const { level } = text.profile
    const conditional = entries.flatMap((entry) => {
      const number = entry.documents[0]?.number
      const kind = number ? KINDS[number.kind] : undefined
      return kind && number ? [{ entry, number, kind }] : []
    })
    if (conditional.length > 0 && level === null) return unknown('level-unknown')
    return found(
      conditional
        .filter(({ number, kind }) => !isAtHome(level, number, kind, text.facts.ownNumber))
        .map(({ entry, kind }) => ({
          at: placeOfEntry(entry),
          message: kind,
          data: { document: entry.identifier?.written ?? '' },
        })),
    )
  },
}

type Kind = 'local' | 'enterprise' | 'group'

const KINDS: Readonly<Partial<Record<StandardNumberKind, Kind>>> = {
  'local.provincial': 'local',
  'local.municipal': 'local',
  'local.foodSafety': 'local',
  enterprise: 'enterprise',
  group: 'group',
}

/** Enterprises cite their own standards, organizations those of their own, regions their own; an enterprise any group's. */
function isAtHome(level: StandardLevel | null, { prefix }: StandardNumber, kind: Kind, own: string | null): boolean {
  if (kind === 'enterprise') return level === 'enterprise'
  if (kind === 'group') return level === 'enterprise' || level === 'group'
  if (level === 'enterprise' || level === 'group') return true
  const region = /^DBS?\s?\d{2}/u
  return level === 'local' && (own === null || region.exec(prefix)?.[0] === region.exec(own)?.[0])
}
