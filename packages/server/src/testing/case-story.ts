import { type BodyKind, type CaseProcedure, findCaseProcedure } from '@zhunsheng/core'
import { type Deed, plausible, stories } from '@zhunsheng/core/testing'
import type { Actor } from '../context.ts'
import { newId } from '../db/identifier.ts'
import { createLedger } from '../db/ledger.ts'
import { doCaseAct } from '../development/cases/do-case-act.ts'
import { loadCase } from '../development/cases/load-case.ts'
import { openCase } from '../development/cases/open-case.ts'
import { findCase } from '../development/cases/store.ts'
import { submitToCase } from '../development/cases/submit-to-case.ts'
import type { Bench } from './bench.ts'

type Cast = Readonly<Record<string, Actor>>

/** The bodies of a procedure with a secretary and a leader each, and a committee with its seats. */
export async function castOf(bench: Bench, procedure: CaseProcedure, seats = 25) {
  const organizations: Record<string, string> = {}
  const cast: Record<string, Actor> = {}
  for (const [part, { kinds }] of Object.entries(procedure.parties)) {
    const kind = kinds[0] as BodyKind // a party is of one kind at least
    const id = await bench.seedOrganization(
      `示例${part}${procedure.name}`,
      {},
      { kind, place: '370000', name: `示例${part}` },
    )
    organizations[part] = id
    cast[part] = await bench.seedActor(id, 'secretary')
    cast[`${part}:leader`] = await bench.seedActor(id, 'leader')
  }
  const members = organizations['committee'] ? await seat(bench, organizations['committee'], seats) : []
  for (const [index, actor] of members.entries()) cast[`m${index + 1}`] = actor
  return { organizations, cast: cast as Cast, memberIds: members.map(({ memberId }) => memberId) }
}

async function seat(bench: Bench, organizationId: string, count: number) {
  const members = []
  const ledger = createLedger(bench.db)
  for (let index = 1; index <= count; index += 1) {
    const actor = await bench.seedActor(null, 'expert', `委员${index}（示例）`)
    const memberId = newId(bench.clock.now())
    await ledger.insert('committee_member', {
      id: memberId,
      organization_id: organizationId,
      person_id: actor.personId,
      account_id: actor.accountId,
      category: 'user',
      employer: `单位${index}（示例）`,
      seat: 'member',
      from_on: '2020-01-01',
    })
    members.push({ ...actor, memberId })
  }
  return members
}

/** Carries a told story through the server, deed by deed, each by whom the story names. Gives the id of the case. */
export async function liveStory(
  bench: Bench,
  name: string,
  { organizations, cast, memberIds }: Awaited<ReturnType<typeof castOf>>,
  {
    deeds = stories[name]?.whole ?? [],
    standardNumber,
    caseId: begun = '',
  }: {
    readonly deeds?: readonly Deed[]
    readonly standardNumber?: string
    /** A case that has begun already and is carried on. */
    readonly caseId?: string
  } = {},
): Promise<string> {
  const procedure = findCaseProcedure(name)
  if (!procedure) throw new Error(`no procedure ${name}`)
  const file = await bench.seedFile(new TextEncoder().encode('示例文件'), '示例.docx')
  let caseId = begun
  for (const deed of deeds) {
    bench.clock.day(deed.on)
    const act = procedure.acts[deed.act]
    if (!act) throw new Error(`no act ${deed.act}`)
    const told = { ...plausible(act.fields, deed.on), ...deed.values }
    const seats = 'member' in told ? await seatIds(bench, caseId, memberIds) : memberIds
    const values = withFile(withMember(told, seats), file)
    const by = deed.by ?? act.by[0] ?? 'public'
    if (caseId === '') {
      const parties = Object.entries(organizations).map(([part, organizationId]) => ({ part, organizationId }))
      const opened = await bench.run(
        openCase,
        { procedure: name, parties, values, ...(standardNumber && { standardNumber }) },
        actorOf(cast, by, deed),
      )
      caseId = opened.caseId
      continue
    }
    const row = act.on ? await rowFor(bench, caseId, act.on, procedure) : undefined
    const input = { caseId, act: deed.act, values, ...(row && { row }) }
    if (by === 'public') await bench.run(submitToCase, input, publicActor)
    else await bench.run(doCaseAct, input, actorOf(cast, by, deed))
  }
  return caseId
}

const publicActor: Actor = { accountId: null, personId: null, platformAdministrator: false, memberships: [] }

function actorOf(cast: Cast, by: string, { member, account }: Deed): Actor {
  const actor = member ? cast[member] : account ? cast[`${by}`] : cast[by]
  if (!actor) throw new Error(`nobody plays ${by} ${member ?? ''}`)
  return actor
}

async function rowFor(
  bench: Bench,
  caseId: string,
  kind: string,
  procedure: CaseProcedure,
): Promise<string | undefined> {
  const loaded = await loadCase(bench.db, await findCase(bench.db, caseId), '2026-01-01')
  return loaded.facts.performed.findLast(({ act }) => procedure.acts[act]?.adds === kind)?.id
}

/** The seats of the panel where one was convened, otherwise those of the committee. */
async function seatIds(bench: Bench, caseId: string, memberIds: readonly string[]): Promise<readonly string[]> {
  const { facts, seats } = await loadCase(bench.db, await findCase(bench.db, caseId), '2026-01-01')
  const convened = facts.performed.findLast(({ act }) => act === 'convene')
  return convened?.values['sort'] === 'panel' ? seats.map(({ id }) => id) : memberIds
}

/** In a story members are m1, m2 …; here they have the ids of their seats. */
function withMember(values: Record<string, unknown>, memberIds: readonly string[]): Record<string, unknown> {
  const member = values['member']
  if (typeof member !== 'string') return values
  return { ...values, member: memberIds[Number(member.slice(1)) - 1] ?? member }
}

const isFile = (value: unknown): boolean => typeof value === 'object' && value !== null && 'sha256' in value

/** Every file of the story is the one that was uploaded. */
const withFile = (values: Record<string, unknown>, file: { sha256: string; name: string }): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      isFile(value) ? file : Array.isArray(value) && value.some(isFile) ? [file] : value,
    ]),
  )

/** A voluntary national standard as it stands before an act of its story, with those who take part. */
export async function voluntaryBefore(bench: Bench, act: string, { seats = 25, more = 0 } = {}) {
  const procedure = findCaseProcedure('voluntary-national')
  if (!procedure) throw new Error('the procedure is there')
  const players = await castOf(bench, procedure, seats)
  const told = stories['voluntary-national']?.whole ?? []
  const deeds = told.slice(0, told.findIndex((deed) => deed.act === act) + more)
  const caseId = await liveStory(bench, 'voluntary-national', players, { deeds })
  return { players, caseId }
}
