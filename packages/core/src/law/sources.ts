import { documents } from './sources/documents.ts'
import { issuers } from './sources/issuers.ts'
import { laws } from './sources/laws.ts'
import type { LegalSource } from './sources/legal-source.ts'
import { regulations } from './sources/regulations.ts'
import { rules } from './sources/rules.ts'

export type { LegalSource, SourceLevel, SourceStatus } from './sources/legal-source.ts'
export { sourceLevelWords, sourceStatusWords } from './sources/legal-source.ts'

/** What an organization lays down for itself. Not law: breaking it breaks the organization's own promise only. */
const ownRules = {
  ORG: {
    titleZh: '组织自定规则',
    titleEn: 'Rule of the organization',
    shortZh: '组织规则',
    docNumber: '',
    issuer: issuers.organization,
    level: 'ownRule',
    promulgated: '',
    effective: '',
    status: 'inForce',
    confidence: 'V',
  },
} as const satisfies Record<string, LegalSource>

const catalogue = { ...laws, ...regulations, ...rules, ...documents, ...ownRules } as const

export type SourceId = keyof typeof catalogue

/** Every source the product refers to, by its short identity. */
export const sources: Readonly<Record<SourceId, LegalSource>> = catalogue

export function isSourceId(text: string): text is SourceId {
  return Object.hasOwn(catalogue, text)
}

/**
 * Whether a source had taken effect by a day; a later one may since have replaced it (see `status`). Null where the day
 * is not known well enough to tell: a month alone decides every day outside that month.
 */
export function hasTakenEffect(source: LegalSource, date: string): boolean | null {
  if (source.level === 'ownRule') return true
  if (source.status === 'draft') return false
  if (source.effective === '') return null
  const known = source.effective.length
  if (known === date.length) return source.effective <= date
  const begun = date.slice(0, known)
  return begun === source.effective ? null : source.effective < begun
}
