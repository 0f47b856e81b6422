import type { Field, Fields, FileValue, Reason } from '@zhunsheng/core'

/** What a person has filled in so far, a name a field. An empty string or list is a field not filled in. */
export type Draft = Readonly<Record<string, unknown>>

export const textOf = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : ''

export const textsOf = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : [])

export const filesOf = (value: unknown): readonly FileValue[] => {
  const list: readonly unknown[] = Array.isArray(value) ? value : value ? [value] : []
  return list.filter(isFileValue)
}

/** The lines of a table field, each a draft of its columns. */
export const linesOf = (value: unknown): readonly Draft[] => (Array.isArray(value) ? (value as readonly Draft[]) : []) // written by the lines field

const isFileValue = (value: unknown): value is FileValue =>
  typeof value === 'object' && value !== null && 'sha256' in value && 'name' in value

export const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)

/** The names of the required fields that are still empty, in the order of the form. */
export const missingFields = (fields: Fields, draft: Draft): string[] =>
  Object.entries(fields).flatMap(([name, field]) => (field.required && isEmpty(draft[name]) ? [name] : []))

/** The input that the act takes: numbers as numbers, lines as lists, nothing for what was left empty. */
export function inputOf(fields: Fields, draft: Draft): Record<string, unknown> {
  const filled = Object.entries(fields).filter(([name]) => !isEmpty(draft[name]))
  return Object.fromEntries(filled.map(([name, field]) => [name, valueOf(field, draft[name])]))
}

function valueOf(field: Field, value: unknown): unknown {
  if (field.kind === 'integer') return Number(value)
  if (field.kind === 'texts')
    return textsOf(value)
      .map((line) => line.trim())
      .filter((line) => line !== '')
  if (field.kind === 'file') return filesOf(value)[0]
  if (field.kind === 'table') return linesOf(value).map((line) => inputOf(field.columns, line))
  return typeof value === 'string' ? value.trim() : value
}

/** Refusals that name no field but belong beside one. */
const fieldOfCode: Readonly<Record<string, string | readonly string[]>> = {
  ENQUIRY_TOO_SHORT: 'closesOn',
  ENQUIRY_STARTS_IN_THE_PAST: 'opensOn',
  IMPLEMENTATION_BEFORE_PUBLICATION: 'implementsOn',
  REVISION_WITHOUT_STANDARD: 'revises',
  PLAN_NUMBER_TAKEN: 'planNumber',
  COMMENT_REASON_MISSING: 'reason',
  REFUSAL_WITHOUT_REASON: 'reason',
  LATE_ADDITION_WITHOUT_REASON: 'reason',
  PARTICIPANT_TWICE: ['organizationName', 'draftingOrganizations'],
  FEE_PURPOSE_FORBIDDEN: 'purpose',
  TERMS_NOT_EQUAL: 'equalTerms',
  STANDARD_NUMBER_TAKEN: 'number',
  NUMBER_OF_OTHER_ORGANIZATION: ['number', 'revisesNumber'],
  STANDARD_NOT_FOUND: 'revisesNumber',
  TAKEOVER_VOTES_EXCEED: 'votesAgree',
  EXPERT_IN_CONFLICT: 'expert',
  EXPERT_ALREADY_INVITED: 'expert',
  EXPERT_ABSENT: 'expert',
}

/** The field that a refusal is about, if it is about one: by its name, its label, or what its code means. */
export function fieldOfReason(fields: Fields, { code, data }: Reason): string | null {
  const named = data['field']
  if (typeof named === 'string') {
    if (Object.hasOwn(fields, named)) return named
    const labelled = Object.entries(fields).find(([, { label }]) => label.zh === named || label.en === named)
    if (labelled) return labelled[0]
  }
  const meant = fieldOfCode[code] ?? []
  return [meant].flat().find((name) => Object.hasOwn(fields, name)) ?? null
}
