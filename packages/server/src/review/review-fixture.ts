import { sql } from 'kysely'
import type { Actor } from '../context.ts'
import type { Bench } from '../testing/bench.ts'
import { concludeItem } from './conclude-item.ts'
import { decidePlan } from './decide-plan.ts'
import { giveOpinion } from './give-opinion.ts'
import { proposePlan } from './propose-plan.ts'
import { startItem } from './start-item.ts'

type Person = Actor & { readonly accountId: string }
export type ReviewBody = {
  readonly organizationId: string
  readonly secretary: Person
  readonly leader: Person
  readonly experts: readonly Person[]
}

export type SeededRecord = {
  readonly number: string
  readonly level?: string
  readonly nature?: string
  readonly implementsOn?: string | null
  readonly division?: string
}

/** A body with its people; records of the register name it as their committee. */
export async function seedBody(bench: Bench, code = 'SLTC'): Promise<ReviewBody> {
  const organizationId = await bench.seedOrganization(code)
  return {
    organizationId,
    secretary: await bench.seedActor(organizationId, 'secretary'),
    leader: await bench.seedActor(organizationId, 'leader'),
    experts: [
      await bench.seedActor(organizationId, 'expert', '示例专家甲'),
      await bench.seedActor(organizationId, 'expert', '示例专家乙'),
    ],
  }
}

/** A record of the register as a catalogue leaves it: said to be current on the day it was read. */
export async function seedRecord(bench: Bench, body: ReviewBody, record: SeededRecord): Promise<void> {
  const { number, level = 'national', nature = 'voluntary', implementsOn = '2020-10-01', division = null } = record
  await sql`
    insert into standard_record (number, family, kind, level, nature, division, title, claimed_status, published_on, implements_on, committee, evidence, as_of)
    select ${number}, ${number}, 'national.recommended', ${level}, ${nature}, ${division}, ${`示例标准 ${number}`}, 'current',
      ${implementsOn}::date, ${implementsOn}::date, o.name, 'official', '2026-03-01'
    from organization o where o.id = ${body.organizationId}`.execute(bench.db)
}

/** That one standard cites another. */
export async function seedCitation(bench: Bench, from: string, to: string): Promise<void> {
  await sql`insert into register_source (id, name, authority) values ('cites', '示例来源', 'official') on conflict do nothing`.execute(
    bench.db,
  )
  await sql`insert into record_relation (from_number, to_number, type, source_id) values (${from}, ${to}, 'citesNormatively', 'cites')`.execute(
    bench.db,
  )
}

/** Walks a plan as far as a test needs it, by the acts themselves. */
export function planWalk(bench: Bench, body: ReviewBody) {
  const today = () => bench.clock.now().slice(0, 10)
  return {
    propose: (year = 2026, actor: Actor = body.secretary) =>
      bench.run(proposePlan, { organizationId: body.organizationId, year }, actor),
    decide: (planId: string, actor: Actor = body.leader) => bench.run(decidePlan, { planId, on: today() }, actor),
    start: (
      itemId: string,
      closesOn: string,
      voters: readonly string[] = body.experts.map(({ accountId }) => accountId),
    ) => bench.run(startItem, { itemId, closesOn, voters }, body.secretary),
    say: (itemId: string, conclusion: string, actor: Actor) =>
      bench.run(giveOpinion, { itemId, conclusion, reason: '示例理由' }, actor),
    conclude: (
      itemId: string,
      conclusion: string,
      more: Readonly<Record<string, unknown>> = {},
      actor: Actor = body.leader,
    ) =>
      bench.run(
        concludeItem,
        { itemId, conclusion, reason: '示例理由', criteria: ['timeliness'], on: today(), ...more },
        actor,
      ),
    itemOf: async (number: string) =>
      bench.db.selectFrom('review_item').selectAll().where('number', '=', number).executeTakeFirstOrThrow(),
  }
}
