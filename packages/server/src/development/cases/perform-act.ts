import {
  type CaseAct,
  type CaseFacts,
  canInCase,
  type FileValue,
  type Part,
  type Performed,
  parts,
  paths,
  Refusal,
  stageAfter,
} from '@zhunsheng/core'
import { checkInput } from '../../check-input.ts'
import type { Context } from '../../context.ts'
import { newReceipt } from '../../db/identifier.ts'
import { actInput } from '../../field-schema.ts'
import { saveCaseBoard } from './case-board.ts'
import { applyEffect } from './effects.ts'
import { caseActor, type LoadedCase, loadCase, stageOf } from './load-case.ts'
import { withoutPersons } from './personal-values.ts'
import { type CaseActRow, type CaseRow, findCase, missingFiles, type PartyRow } from './store.ts'

export type CaseDeed = {
  readonly act: string
  readonly values: Readonly<Record<string, unknown>>
  readonly row?: string | undefined
  /** The part of a body that cannot act here itself; its decision is entered with its document. */
  readonly onBehalfOf?: string | undefined
  readonly evidence?: FileValue | undefined
}

export type CaseActAnswer = {
  readonly caseId: string
  readonly actId: string
  readonly stage: string
  readonly version: number
  readonly receipt: string | null
}

/**
 * One act of a case: input → who acts → every guard → stage → row → effect → event → board. The case is locked already.
 * Refuses with the reasons of the procedure.
 */
export async function performAct(context: Context, loaded: LoadedCase, deed: CaseDeed): Promise<CaseActAnswer> {
  const { procedure } = loaded
  const act = Object.hasOwn(procedure.acts, deed.act) ? procedure.acts[deed.act] : undefined
  if (!act) throw new Refusal('CASE_ACT_UNKNOWN', { act: deed.act })
  const values = checkInput(actInput(act.fields), deed.values) as Performed['values'] // the schema is made of the act's fields
  requireEveryParty(loaded)
  const behalf = behalfOf(context, loaded, deed)
  const facts = asking(context, loaded, { ...deed, values }, behalf)
  const answer = canInCase(procedure, deed.act, facts, context.today)
  const first = answer.reasons[0]
  if (first) throw new Refusal(first.code, first.data, answer.reasons)
  await requireFiles(context, filesIn(values, deed.evidence))
  const stage = stageAfter(act, stageOf(loaded.row), values)
  const row = await writeAct(context, loaded, { deed, act, values, facts, stage, behalf })
  return finish(context, loaded, { act, name: deed.act, values, stage, row })
}

/** A case that a conclusion has opened may lack bodies until its first act. */
function requireEveryParty({ procedure, parties: named }: LoadedCase): void {
  for (const [part, { required }] of Object.entries(procedure.parties))
    if (required && !named.some((party) => party.part === part))
      throw new Refusal('CASE_PARTY_MISSING', { part: parts[part as Part] }) // the parties of a procedure are named by part
}

/** The body for which the keeper enters a decision: one of the case that has nobody here, and with its document. */
function behalfOf({ actor }: Context, loaded: LoadedCase, { onBehalfOf, evidence }: CaseDeed): PartyRow | null {
  if (!onBehalfOf) return null
  const party = loaded.parties.find(({ part }) => part === onBehalfOf)
  const keeps = actor.memberships.some(
    ({ organizationId, role }) =>
      organizationId === loaded.row.keeper_id && (role === 'secretary' || role === 'leader'),
  )
  if (!party || party.isHere || !keeps) throw new Refusal('CASE_NOT_ON_BEHALF')
  if (!evidence) throw new Refusal('CASE_EVIDENCE_MISSING')
  return party
}

const asking = (context: Context, loaded: LoadedCase, deed: CaseDeed, behalf: PartyRow | null): CaseFacts => ({
  ...loaded.facts,
  actor: caseActor(loaded, context.actor, behalf),
  deed: { values: deed.values, row: deed.row ?? null },
})

/** Every file that the values name, in themselves or beside them. */
function filesIn(values: Performed['values'], evidence: FileValue | undefined): string[] {
  const all = [...Object.values(values), evidence].flatMap((value): unknown[] =>
    Array.isArray(value) ? value : [value],
  )
  return all.flatMap((value) =>
    typeof value === 'object' && value !== null && 'sha256' in value ? [String(value.sha256)] : [],
  )
}

async function requireFiles(context: Context, hashes: readonly string[]): Promise<void> {
  if ((await missingFiles(context.db, hashes)).length > 0) throw new Refusal('FILE_NOT_UPLOADED')
}

type Writing = {
  readonly deed: CaseDeed
  readonly act: CaseAct
  readonly values: Performed['values']
  readonly facts: CaseFacts
  readonly stage: string
  readonly behalf: PartyRow | null
}

async function writeAct(context: Context, loaded: LoadedCase, writing: Writing): Promise<CaseActRow> {
  const { deed, act, facts, stage, behalf } = writing
  const { values, persons } = await withoutPersons(context, act.fields, writing.values)
  const id = context.newId()
  const occurredOn = legalDay(writing.values, context.today)
  const row = await context.rows.insert('case_act', {
    id,
    case_id: loaded.row.id,
    position: loaded.acts.length + 1,
    act: deed.act,
    acted_on: occurredOn,
    recorded_on: context.today,
    row_id: act.adds ? id : act.on ? (deed.row ?? null) : null,
    stage_before: stageOf(loaded.row),
    stage_after: stage,
    field_values: JSON.stringify({
      ...values,
      ...(act.adds === 'ballot' && { electorate: loaded.seats.map((seat) => seat.id) }),
      ...(deed.evidence && { $evidence: deed.evidence }),
    }),
    organization_id: behalf?.organizationId ?? actingFor(act, facts),
    on_behalf_of: behalf?.organizationId ?? null,
    account_id: context.actor.accountId,
    member_id: memberOf(writing),
    receipt: act.by.includes('public') ? newReceipt() : null,
  })
  const moved = stage !== loaded.row.stage
  const ended = loaded.procedure.stages[stage]?.end === true
  if (moved)
    await context.rows.update('standard_case', loaded.row.id, {
      stage,
      stage_since: occurredOn,
      ended,
      ...(loaded.row.announced_on === null && isOpenToAll(loaded, stage) && { announced_on: occurredOn }),
    })
  context.record({
    type: 'case.acted',
    subject: { kind: 'case', id: loaded.row.id },
    occurredOn,
    data: {
      act: act.title,
      on: occurredOn,
      name: deed.act,
      actId: id,
      from: stageOf(loaded.row),
      to: stage,
      ...(behalf && { onBehalfOf: behalf.name }),
    },
    files: filesIn(writing.values, deed.evidence),
    persons,
    ...(behalf && { onBehalfOf: behalf.organizationId }),
  })
  return row
}

/** Whether anybody may speak in a stage, or the case has ended with a standard: from then on it is public. */
function isOpenToAll({ procedure }: LoadedCase, stage: string): boolean {
  return Object.values(procedure.acts).some((act) => act.from.includes(stage) && act.by.includes('public'))
}

const legalDay = (values: Performed['values'], today: string): string => {
  const on = values['on'] ?? values['publishedOn']
  return typeof on === 'string' ? on : today
}

/** The organization of the first part in which the actor may do the act. */
function actingFor(act: CaseAct, { actor }: CaseFacts): string | null {
  const parts = act.by.map((doer) => doer.split(':')[0] as Part) // a Doer begins with a part
  return parts.flatMap((part) => actor.organizations[part] ?? [])[0] ?? null
}

/** A vote belongs to the member who cast it, or whose paper was entered. */
function memberOf({ values, facts }: Writing): string | null {
  const entered = values['member']
  return typeof entered === 'string' ? entered : facts.actor.memberId
}

type Finished = {
  readonly act: CaseAct
  readonly name: string
  readonly values: Performed['values']
  readonly stage: string
  readonly row: CaseActRow
}

async function finish(context: Context, loaded: LoadedCase, finished: Finished): Promise<CaseActAnswer> {
  const { act, values, row } = finished
  if (act.adds === 'ballot') tellVoters(context, loaded, values)
  if (act.effect) await applyEffect(context, act.effect, { loaded, values, actId: row.id })
  const after = await reload(context, loaded.row)
  await saveCaseBoard(context.db, after.row, after.procedure, after.facts, after.parties, context.today)
  return {
    caseId: loaded.row.id,
    actId: row.id,
    stage: after.row.stage,
    version: after.row.version,
    receipt: row.receipt,
  }
}

/** Every member with an account is asked for the vote, with its last day. */
function tellVoters(context: Context, { row, seats }: LoadedCase, values: Performed['values']): void {
  for (const { accountId } of seats)
    if (accountId)
      context.notify({
        kind: 'case-ballot',
        toAccount: accountId,
        subject: `请就《${row.title}》投票，${String(values['closesOn'])} 截止`,
        body: `表决事项：${String(values['question'])}。${context.config.publicUrl}${paths.app.case(row.id)}`,
      })
}

async function reload(context: Context, row: CaseRow): Promise<LoadedCase> {
  return loadCase(context.db, await findCase(context.db, row.id), context.today)
}
