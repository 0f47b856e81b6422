import { randomUUID } from 'node:crypto'
import type { Bench } from '../../testing/bench.ts'
import { enter, openAccount, PASSWORD } from '../account-fixture.ts'
import { createAccessKey } from './create-access-key.ts'

type Asked = { readonly role?: string; readonly acts?: boolean; readonly expiresOn?: string }

/** For tests: somebody who came in by the front door, with a key of their own. */
export async function openWithKey(bench: Bench, organizationId: string, { role = 'secretary', ...asked }: Asked = {}) {
  const email = `${randomUUID()}@example.invalid`
  const { login } = await openAccount(bench, { organizationId, role, email })
  const { actor } = await enter(bench, login)
  const made = await bench.run(createAccessKey, { name: '示例程序', password: PASSWORD, ...asked }, actor)
  return { actor, login, id: made.id, key: made.key ?? '' }
}
