import {
  type CaseActor,
  type CaseFacts,
  type CaseProcedure,
  findCaseProcedure,
  type Known,
  type Member,
  nobody,
  type OwnVersion,
  type Part,
  type Performed,
  Refusal,
  withOwnVersion,
} from '@zhunsheng/core'
import type { Actor } from '../../context.ts'
import type { Database } from '../../db/pool.ts'
import { committeeMembersOn } from '../../organizations/committees/committee-members.ts'
import { readLegalCalendar } from '../../organizations/legal-calendar.ts'
import { BEFORE_FIRST_ACT } from './before-first-act.ts'
import { outsideFor } from './outside.ts'
import { personsIn, withNames } from './personal-values.ts'
import {
  type CaseActRow,
  type CaseRow,
  findOwnVersionById,
  type PartyRow,
  readActs,
  readNames,
  readParties,
} from './store.ts'

type Seat = Member & { readonly accountId: string | null }

export type LoadedCase = {
  readonly row: CaseRow
  readonly procedure: CaseProcedure
  readonly parties: readonly PartyRow[]
  readonly acts: readonly CaseActRow[]
  readonly seats: readonly Seat[]
  /** The facts as nobody in particular sees them. */
  readonly facts: CaseFacts
}

/** The procedure under which a case runs: that of its name, with its organization's own version of the day it was opened. */
export async function procedureOf(db: Database, name: string, ownVersionId: string | null): Promise<CaseProcedure> {
  const procedure = findCaseProcedure(name)
  if (!procedure) throw new Refusal('PROCEDURE_NOT_FOUND', { name })
  const own = ownVersionId ? await findOwnVersionById(db, ownVersionId) : undefined
  return own ? withOwnVersion(procedure, own.body as OwnVersion) : procedure // checked by withOwnVersion when it was set
}

/** Everything that is known of a case, as of today. */
export async function loadCase(db: Database, row: CaseRow, today: string): Promise<LoadedCase> {
  const procedure = await procedureOf(db, row.procedure, row.own_version_id)
  const [parties, acts, calendar] = await Promise.all([
    readParties(db, row.id),
    readActs(db, row.id),
    readLegalCalendar(db),
  ])
  const names = await readNames(
    db,
    acts.flatMap((act) => personsIn(act.field_values as Performed['values'])),
  )
  const performed = acts.map((act) => performedOf(procedure, act, names))
  const seats = await seatsOf(db, parties, performed, today)
  const outside: Readonly<Record<string, Known>> = await outsideFor(db, { row, procedure, parties, performed, today })
  const facts: CaseFacts = {
    stage: stageOf(row),
    openedOn: row.opened_on,
    calendar,
    performed,
    members: seats,
    outside,
    actor: nobody,
    deed: null,
  }
  return { row, procedure, parties, acts, seats, facts }
}

/** The stage a case is in; none before its first act. */
export const stageOf = ({ stage }: Pick<CaseRow, 'stage'>): string | null => (stage === BEFORE_FIRST_ACT ? null : stage)

const performedOf = (
  procedure: CaseProcedure,
  row: CaseActRow,
  names: ReadonlyMap<string, string | null>,
): Performed => ({
  id: row.id,
  act: row.act,
  on: row.acted_on,
  row: row.row_id,
  values: withNames(procedure.acts[row.act]?.fields ?? {}, row.field_values as Performed['values'], names),
  organizationId: row.organization_id,
  // Whoever entered a decision of another body did not take it.
  accountId: row.on_behalf_of ? null : row.account_id,
  memberId: row.member_id,
  stageBefore: row.stage_before,
  stageAfter: row.stage_after,
})

/** A panel as it was convened where there is no committee; otherwise the committee as it is today. */
async function seatsOf(
  db: Database,
  parties: readonly PartyRow[],
  performed: readonly Performed[],
  today: string,
): Promise<Seat[]> {
  const convened = performed.findLast(({ act }) => act === 'convene')
  if (convened?.values['sort'] === 'panel') return panelOf(convened)
  const committee = parties.find(({ part, kind }) => part === 'committee' && /committee/u.test(kind))
  if (!committee) return convened ? panelOf(convened) : []
  const members = await committeeMembersOn(db, committee.organizationId, today)
  return members.map(({ id, name, category, employer, accountId }) => ({
    id,
    name: name ?? '',
    category,
    employer: employer ?? '',
    accountId: accountId ?? null,
  }))
}

function panelOf({ id, values }: Performed): Seat[] {
  const experts = values['experts']
  if (!Array.isArray(experts)) return []
  return experts.map((expert: Record<string, unknown>, index) => ({
    id: `${id}:${index + 1}`,
    name: String(expert['name'] ?? ''),
    category: String(expert['category'] ?? ''),
    employer: String(expert['employer'] ?? ''),
    accountId: null,
  }))
}

/** As whom somebody acts in a case: the parts of the bodies they belong to, and their seat if they have one. */
export function caseActor(
  { parties, seats }: Pick<LoadedCase, 'parties' | 'seats'>,
  actor: Actor,
  behalf: PartyRow | null = null,
): CaseActor {
  const holds = (organizationId: string, roles: readonly string[]) =>
    actor.memberships.some((each) => each.organizationId === organizationId && roles.includes(each.role))
  const acting = parties.filter((party) => party === behalf || holds(party.organizationId, ['secretary', 'leader']))
  const leading = parties.filter((party) => party === behalf || holds(party.organizationId, ['leader']))
  const seat = actor.accountId ? seats.find(({ accountId }) => accountId === actor.accountId) : undefined
  const partOf = ({ part }: PartyRow) => part as Part // the parts of a case are those its procedure names
  return {
    accountId: behalf ? null : actor.accountId,
    parts: [...acting.map(partOf), ...(seat ? (['member'] as const) : [])],
    leads: leading.map(partOf),
    memberId: seat?.id ?? null,
    organizations: Object.fromEntries(acting.map((party) => [party.part, party.organizationId])),
  }
}

/** Whether somebody takes part in a case, and so may see all of it. */
export const takesPart = (loaded: LoadedCase, actor: Actor): boolean =>
  actor.platformAdministrator ||
  loaded.parties.some(({ organizationId }) =>
    actor.memberships.some((each) => each.organizationId === organizationId),
  ) ||
  (actor.accountId !== null && loaded.seats.some(({ accountId }) => accountId === actor.accountId))
