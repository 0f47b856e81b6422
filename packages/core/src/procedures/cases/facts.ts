import type { Calendar } from '../../values/calendar.ts'
import type { Part } from './case-procedure.ts'

/** An act that was done. Days are `YYYY-MM-DD` of Asia/Shanghai; `values` are what its fields were filled with. */
export type Performed = {
  readonly id: string
  readonly act: string
  /** The legal day. */
  readonly on: string
  /** The row it belongs to: its own id where it added the row. */
  readonly row: string | null
  readonly values: Readonly<Record<string, unknown>>
  readonly organizationId: string | null
  readonly accountId: string | null
  /** The member who acted, where a member did. */
  readonly memberId?: string | null
  readonly stageBefore: string | null
  readonly stageAfter: string
}

/** Who is about to act, as far as the guards ask. */
export type CaseActor = {
  readonly accountId: string | null
  readonly parts: readonly Part[]
  /** Parts in which the actor is the leader of the body. */
  readonly leads: readonly Part[]
  /** The seat in the committee or panel. */
  readonly memberId: string | null
  /** The organization for which the actor would act in each part. */
  readonly organizations: Readonly<Partial<Record<Part, string>>>
}

export type Member = {
  readonly id: string
  readonly name: string
  readonly category: string
  readonly employer: string
}

/** A thing that is known outside the case: yes, no, or nobody knows. */
export type Known = 'yes' | 'no' | 'unknown'

/**
 * What guards and deadlines may know of a case. The server loads it; nothing here knows a table. `deed` is what is about
 * to be done, and is null while a page merely asks what could be done.
 */
export type CaseFacts = {
  readonly stage: string | null
  readonly openedOn: string | null
  readonly calendar: Calendar
  /** In the order in which they were done. */
  readonly performed: readonly Performed[]
  /** Seats of the committee or panel that examines. */
  readonly members: readonly Member[]
  /** Answers from elsewhere, by name: `sectorCodeApproved`, `prefectureAuthorized`, `committeeExists` … */
  readonly outside: Readonly<Record<string, Known>>
  readonly actor: CaseActor
  readonly deed: { readonly values: Readonly<Record<string, unknown>>; readonly row: string | null } | null
}

export const nobody: CaseActor = { accountId: null, parts: [], leads: [], memberId: null, organizations: {} }

/** The performances of an act, the oldest first. */
export const performances = (facts: CaseFacts, act: string): Performed[] =>
  facts.performed.filter((performed) => performed.act === act)

export const lastOf = (facts: CaseFacts, act: string): Performed | undefined => performances(facts, act).at(-1)

/** What is about to be filled in, or, while nothing is, `undefined`. */
export const filled = (facts: CaseFacts, field: string): unknown => facts.deed?.values[field]

/** The performance that added the row the deed is done on. */
export const rowOf = (facts: CaseFacts): Performed | undefined =>
  facts.deed?.row ? facts.performed.find(({ id }) => id === facts.deed?.row) : undefined

/** Follow-up acts on a row. */
export const onRow = (facts: CaseFacts, row: string): Performed[] =>
  facts.performed.filter((performed) => performed.row === row && performed.id !== row)

/** A day named by an act: its legal day, or one of its date fields. */
export function dayOf(performed: Performed | undefined, field?: string): string | null {
  if (!performed) return null
  if (field === undefined) return performed.on
  const value = performed.values[field]
  return typeof value === 'string' ? value : null
}
