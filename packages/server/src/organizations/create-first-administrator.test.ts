import { afterAll, beforeAll, expect, test } from 'vitest'
import { thePublic } from '../context.ts'
import { type Bench, openBench } from '../testing/bench.ts'
import { PASSWORD, tokenOf } from './account-fixture.ts'
import { createFirstAdministrator } from './create-first-administrator.ts'
import { setPassword } from './set-password.ts'
import { signIn } from './sign-in.ts'

let bench: Bench

beforeAll(async () => {
  bench = await openBench()
})
afterAll(() => bench.close())

test('the first administrator is made on the command line, sets a password and signs in; a second is refused', async () => {
  const { link, login } = await bench.run(createFirstAdministrator, { login: 'Guanli', name: '示例管理员' })
  await expect(bench.run(createFirstAdministrator, { login: 'other', name: '示例' })).rejects.toMatchObject({
    code: 'ADMINISTRATOR_EXISTS',
  })
  await bench.run(setPassword, { token: tokenOf(link), password: PASSWORD }, thePublic)
  const { me } = await bench.run(signIn, { login, password: PASSWORD }, thePublic)
  expect(me).toMatchObject({ account: { login: 'guanli' }, platformAdministrator: true })
})

test('of two made at the same moment, one is refused', async () => {
  const fresh = await openBench()
  const both = await Promise.allSettled(
    ['one', 'two'].map((login) => fresh.run(createFirstAdministrator, { login, name: '示例', password: PASSWORD })),
  )
  await fresh.close()
  expect(both.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'ADMINISTRATOR_EXISTS' } })
  expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
})

test('through a page nobody makes one', async () => {
  const administrator = await bench.seedActor(null, 'administrator')
  await expect(bench.run(createFirstAdministrator, { login: 'x', name: '示例' }, administrator)).rejects.toMatchObject({
    code: 'NOT_ALLOWED',
  })
  await expect(bench.run(createFirstAdministrator, { login: 'x', name: '示例' }, thePublic)).rejects.toMatchObject({
    code: 'NOT_SIGNED_IN',
  })
})
