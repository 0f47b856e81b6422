import { newId } from '../../packages/server/src/db/identifier.ts'
import type { Journey } from './journey.ts'

type Role = 'secretary' | 'leader'

/** Somebody of the demonstration works for a further body from now on. */
export async function joinBody({ bench }: Journey, login: string, organizationId: string, role: Role): Promise<void> {
  const { id } = await accountOf(bench, login)
  await bench.db
    .insertInto('membership')
    .values({
      id: newId(bench.clock.now()),
      account_id: id,
      organization_id: organizationId,
      role,
      from_on: '2020-01-01',
    })
    .execute()
}

/** Somebody of the demonstration has a seat in a committee. */
export async function takeSeat({ bench }: Journey, login: string, organizationId: string): Promise<void> {
  const { id, person_id } = await accountOf(bench, login)
  await bench.db
    .insertInto('committee_member')
    .values({
      id: newId(bench.clock.now()),
      organization_id: organizationId,
      person_id,
      account_id: id,
      category: 'user',
      employer: '示例单位',
      seat: 'member',
      from_on: '2020-01-01',
    })
    .execute()
}

const accountOf = (bench: Journey['bench'], login: string) =>
  bench.db.selectFrom('account').select(['id', 'person_id']).where('login', '=', login).executeTakeFirstOrThrow()
