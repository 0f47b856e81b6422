import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { theSystem } from '../../context.ts'
import { signIn } from '../../organizations/sign-in.ts'
import { type Bench, openBench } from '../../testing/bench.ts'
import { demonstrationAccounts } from './accounts.ts'
import { closeDemonstration } from './close.ts'
import { seedPeople } from './people.ts'

describe('a server that others can reach', () => {
  let bench: Bench
  beforeAll(async () => {
    bench = await openBench()
    await bench.run(seedPeople, {}, theSystem)
  })
  afterAll(() => bench.close())

  it('closes the accounts whose passwords are published', async () => {
    const { login, password } = demonstrationAccounts[0] ?? { login: '', password: '' }
    await bench.run(signIn, { login, password })
    expect(await closeDemonstration(bench.services)).toBe(demonstrationAccounts.length)
    await expect(bench.run(signIn, { login, password })).rejects.toMatchObject({ code: 'SIGN_IN_FAILED' })
    expect(await bench.db.selectFrom('session').select('account_id').execute()).toEqual([])
  })
  it('has nothing left to close afterwards', async () => {
    expect(await closeDemonstration(bench.services)).toBe(0)
  })
})
