import { afterAll, beforeAll, expect, test } from 'vitest'
import { thePublic } from '../../context.ts'
import { type Bench, openBench } from '../../testing/bench.ts'
import { verifyChain } from '../../trace/verify-chain.ts'
import { codeAt, enrol, enter, openAccount, PASSWORD } from '../account-fixture.ts'
import { createAccessKey } from './create-access-key.ts'
import { findKeyHolder } from './find-key-holder.ts'

let bench: Bench
let organizationId: string

beforeAll(async () => {
  bench = await openBench()
  organizationId = await bench.seedOrganization()
})
afterAll(() => bench.close())

async function someone(email: string) {
  const { login } = await openAccount(bench, { organizationId, role: 'drafter', email })
  return (await enter(bench, login)).actor
}

test('a key that is asked for plainly only reads, and counts for ninety days', async () => {
  const actor = await someone('jia@example.invalid')
  const made = await bench.run(createAccessKey, { name: '示例检索程序', password: PASSWORD }, actor)
  expect(made).toMatchObject({ name: '示例检索程序', acts: false, madeOn: '2026-03-02', expiresOn: '2026-05-31' })
  const holder = await findKeyHolder(bench.db, made.key ?? '', bench.clock.now())
  expect(holder).toMatchObject({ actor: { accountId: actor.accountId }, key: { id: made.id, acts: false } })
})

test('nowhere is the secret kept, nor in an event what its owner calls it', async () => {
  const actor = await someone('yi@example.invalid')
  const request = { idempotencyKey: 'twice' }
  const input = { name: '示例某人的程序', acts: true, password: PASSWORD }
  const first = await bench.run(createAccessKey, input, actor, request)
  const secret = first.key?.split('_')[2] ?? '-'
  const tables = await bench.db.introspection.getTables()
  for (const { name } of tables) {
    const rows = JSON.stringify(
      await bench.db
        .selectFrom(bench.db.dynamic.table(name as 'person').as('t'))
        .selectAll()
        .execute(),
    )
    expect([name, rows.includes(secret)]).toEqual([name, false])
  }
  const again = await bench.run(createAccessKey, input, actor, request)
  expect(again).toMatchObject({ id: first.id, key: null })
  const events = await bench.db.selectFrom('trace_event').selectAll().execute()
  expect(JSON.stringify(events)).toContain('account.key-made-to-act')
  expect(JSON.stringify(events)).not.toContain('示例某人')
  expect(await verifyChain({ db: bench.db, files: bench.services.files })).toMatchObject({ holds: true })
})

test('an open session alone makes no key: the password is asked for again', async () => {
  const actor = await someone('bing@example.invalid')
  await expect(bench.run(createAccessKey, { name: '示例', password: 'not the password' }, actor)).rejects.toMatchObject(
    { code: 'OWN_PASSWORD_WRONG' },
  )
})

test('where a second factor is in force its code is asked for too, and counts once', async () => {
  const actor = await someone('ding@example.invalid')
  const secret = await enrol(bench, actor)
  bench.clock.pass(300)
  const code = codeAt(secret, bench.clock.now())
  const make = (more: object) => bench.run(createAccessKey, { name: '示例', password: PASSWORD, ...more }, actor)
  await expect(make({})).rejects.toMatchObject({ code: 'OWN_CODE_MISSING' })
  await expect(make({ code: '000000' })).rejects.toMatchObject({ code: 'SECOND_FACTOR_CODE_WRONG' })
  expect((await make({ code })).key).toMatch(/^zs_/u)
  await expect(make({ code })).rejects.toMatchObject({ code: 'SECOND_FACTOR_CODE_WRONG' })
})

test('a key counts 366 days at most, and not to a day that is past', async () => {
  const actor = await someone('wu@example.invalid')
  const until = (expiresOn: string) =>
    bench.run(createAccessKey, { name: '示例', password: PASSWORD, expiresOn }, actor)
  expect(await until('2027-03-03')).toMatchObject({ expiresOn: '2027-03-03' })
  expect(await until('2026-03-02')).toMatchObject({ expiresOn: '2026-03-02' })
  for (const day of ['2027-03-04', '2026-03-01'])
    await expect(until(day)).rejects.toMatchObject({ code: 'ACCESS_KEY_EXPIRY_OUT_OF_RANGE' })
})

test('an account has twenty keys in force at most', async () => {
  const actor = await someone('ji@example.invalid')
  for (let count = 0; count < 20; count += 1)
    await bench.run(createAccessKey, { name: `示例${count}`, password: PASSWORD }, actor)
  await expect(bench.run(createAccessKey, { name: '示例', password: PASSWORD }, actor)).rejects.toMatchObject({
    code: 'ACCESS_KEY_TOO_MANY',
  })
})

test('who is not signed in makes none', async () => {
  await expect(bench.run(createAccessKey, { name: '示例', password: PASSWORD }, thePublic)).rejects.toMatchObject({
    code: 'NOT_SIGNED_IN',
  })
})
