import { afterAll, beforeAll, expect, test } from 'vitest'
import { thePublic } from '../context.ts'
import { type Bench, openBench } from '../testing/bench.ts'
import { verifyChain } from '../trace/verify-chain.ts'
import { enter, openAccount, PASSWORD } from './account-fixture.ts'
import { addExpert } from './add-expert.ts'
import { erasePerson } from './erase-person.ts'
import { findSession } from './sessions.ts'
import { signIn } from './sign-in.ts'

let bench: Bench
let organizationId: string

beforeAll(async () => {
  bench = await openBench()
  organizationId = await bench.seedOrganization()
})
afterAll(() => bench.close())

const verify = () => verifyChain({ db: bench.db, files: bench.services.files })

/** Everything in the database, as text: what was erased must be nowhere in it. */
async function everything(): Promise<string> {
  const tables = await bench.db.introspection.getTables()
  const rows = await Promise.all(
    tables.map(({ name }) =>
      bench.db
        .selectFrom(bench.db.dynamic.table(name as 'person').as('t'))
        .selectAll()
        .execute(),
    ),
  )
  return JSON.stringify(rows)
}

test('after erasure the chain holds, before and beyond it, and of the person nothing is left', async () => {
  const { login } = await openAccount(bench, { organizationId, role: 'drafter', email: 'sl-jia@example.invalid' })
  const { actor, token } = await enter(bench, login)
  expect(await everything()).toContain('sl-jia')
  await bench.run(erasePerson, { personId: actor.personId })
  await openAccount(bench, { organizationId, role: 'drafter', email: 'yi@example.invalid' })
  expect(await verify()).toMatchObject({ holds: true, firstBroken: null })
  expect(await everything()).not.toContain('sl-jia')
  expect(await findSession(bench.db, token, bench.clock.now())).toBeNull()
  await expect(bench.run(signIn, { login, password: PASSWORD }, thePublic)).rejects.toMatchObject({
    code: 'SIGN_IN_FAILED',
  })
})

test('a changed name of a person is found out, an erased one is not taken for it', async () => {
  const { expertId } = await bench.run(addExpert, {
    organizationId,
    name: '示例丙',
    organizationName: '示例大学',
    fields: [],
  })
  const { person_id: personId } = await bench.db
    .selectFrom('expert')
    .select('person_id')
    .where('id', '=', expertId)
    .executeTakeFirstOrThrow()
  await bench.db.updateTable('person').set({ name: '示例丁' }).where('id', '=', personId).execute()
  expect(await verify()).toMatchObject({ holds: false, firstBroken: { what: 'person' } })
  await bench.run(erasePerson, { personId })
  expect(await verify()).toMatchObject({ holds: true })
})

test('a person is erased once', async () => {
  const drafter = await bench.seedActor(organizationId, 'drafter')
  await bench.run(erasePerson, { personId: drafter.personId })
  await expect(bench.run(erasePerson, { personId: drafter.personId })).rejects.toMatchObject({ code: 'PERSON_ERASED' })
  await expect(bench.run(erasePerson, { personId: 'nobody' })).rejects.toMatchObject({ code: 'PERSON_NOT_FOUND' })
})

test('the last administrator is not erased', async () => {
  const administrator = await bench.seedActor(null, 'administrator')
  await expect(bench.run(erasePerson, { personId: administrator.personId }, administrator)).rejects.toMatchObject({
    code: 'LAST_ADMINISTRATOR',
  })
})

test('neither a secretary nor the public erases anybody', async () => {
  const secretary = await bench.seedActor(organizationId, 'secretary')
  await expect(bench.run(erasePerson, { personId: 'x' }, secretary)).rejects.toMatchObject({ code: 'NOT_ALLOWED' })
  await expect(bench.run(erasePerson, { personId: 'x' }, thePublic)).rejects.toMatchObject({ code: 'NOT_SIGNED_IN' })
})
