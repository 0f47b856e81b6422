import type { FastifyInstance, InjectOptions } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { thePublic } from '../context.ts'
import { openWithKey } from '../organizations/access-keys/key-fixture.ts'
import { revokeAccessKey } from '../organizations/access-keys/revoke-access-key.ts'
import { PASSWORD } from '../organizations/account-fixture.ts'
import { disableAccount } from '../organizations/disable-account.ts'
import { erasePerson } from '../organizations/erase-person.ts'
import { requestPasswordReset } from '../organizations/request-password-reset.ts'
import { setPassword } from '../organizations/set-password.ts'
import { type Bench, openBench } from '../testing/bench.ts'
import { createApp } from './app.ts'

const KEY_OF_NOBODY = `zs_${'0'.repeat(12)}_${'0'.repeat(64)}`
const PER_MINUTE = 5

describe('a program that comes with an access key', () => {
  let bench: Bench
  let organizationId: string
  let app: FastifyInstance
  beforeAll(async () => {
    bench = await openBench()
    organizationId = await bench.seedOrganization()
    app = await createApp(bench.services, { webFolder: '/nowhere', log: false, version: 'test' })
  })
  afterAll(async () => {
    await app.close()
    await bench.close()
  })

  const open = (asked = {}) => openWithKey(bench, organizationId, asked)
  const ask = (key: string, url: string, more: InjectOptions = {}) =>
    app.inject({ method: 'GET', url, ...more, headers: { authorization: `Bearer ${key}`, ...more.headers } })
  const whoAmI = (key: string) => ask(key, '/api/organizations/who-am-i')

  it('is its owner, with the rights of today and without a cookie', async () => {
    const { key, login, actor } = await open()
    const reply = await whoAmI(key)
    expect(reply.statusCode).toBe(200)
    expect(reply.json()).toMatchObject({
      account: { id: actor.accountId, login },
      memberships: [{ role: 'secretary' }],
    })
    expect(reply.cookies).toEqual([])
    expect((await ask(key, '/api/development/list-projects')).statusCode).toBe(200)
    expect((await ask(key, '/api/organizations/show-operation')).json()).toMatchObject({ code: 'NOT_ALLOWED' })
  })
  it('is told of a key that was never made, and how to come in', async () => {
    const { key } = await open()
    for (const wrong of [KEY_OF_NOBODY, 'zs_short', '', `${key.slice(0, -1)}${key.endsWith('0') ? '1' : '0'}`]) {
      const reply = await whoAmI(wrong)
      expect(reply.statusCode).toBe(401)
      expect(reply.json()).toMatchObject({ code: 'ACCESS_KEY_UNKNOWN' })
      expect(reply.headers['www-authenticate']).toBe('Bearer realm="zhunsheng", error="invalid_token"')
    }
  })
  it('is refused even what is open to everybody when its key is wrong, so that the fault is seen', async () => {
    const url = '/api/registry/search-records?q=1'
    expect((await ask(KEY_OF_NOBODY, url)).json()).toMatchObject({ code: 'ACCESS_KEY_UNKNOWN' })
    expect((await ask(KEY_OF_NOBODY, '/api/openapi.json')).statusCode).toBe(401)
  })
  it('is out as soon as the key is revoked', async () => {
    const { key, id, actor } = await open()
    await bench.run(revokeAccessKey, { id }, actor)
    const reply = await whoAmI(key)
    expect(reply.statusCode).toBe(401)
    expect(reply.json()).toMatchObject({ code: 'ACCESS_KEY_REVOKED' })
  })
  it('is out after the last day of the key', async () => {
    const today = bench.clock.now()
    const { key } = await open({ expiresOn: '2026-03-03' })
    bench.clock.set('2026-03-03T15:59:59.000Z')
    expect((await whoAmI(key)).statusCode).toBe(200)
    bench.clock.set('2026-03-03T16:00:00.000Z')
    const reply = await whoAmI(key)
    expect(reply.statusCode).toBe(401)
    expect(reply.json()).toMatchObject({ code: 'ACCESS_KEY_EXPIRED', data: { expiresOn: '2026-03-03' } })
    bench.clock.set(today)
  })
  it('is out when the account is disabled, when the person is erased', async () => {
    const [one, other] = [await open(), await open()]
    await bench.run(disableAccount, { accountId: one.actor.accountId })
    await bench.run(erasePerson, { personId: other.actor.personId })
    for (const { key } of [one, other]) expect((await whoAmI(key)).json()).toMatchObject({ code: 'ACCESS_KEY_REVOKED' })
  })
  it('writes nothing with a key that only reads', async () => {
    const { key } = await open()
    const reply = await ask(key, '/api/registry/begin-watch', { method: 'POST', payload: { number: 'GB/T 1.1—2020' } })
    expect(reply.statusCode).toBe(403)
    expect(reply.json()).toMatchObject({ code: 'ACCESS_KEY_READ_ONLY' })
    expect(reply.headers['www-authenticate']).toContain('insufficient_scope')
    expect((await ask(key, '/api/files', { method: 'POST' })).json()).toMatchObject({ code: 'ACCESS_KEY_READ_ONLY' })
  })
  it('acts with a key that may, and needs no token against forged requests', async () => {
    const { key } = await open({ acts: true })
    const reply = await ask(key, '/api/organizations/end-tour', { method: 'POST', payload: {} })
    expect(reply.statusCode).toBe(200)
  })
  it('makes no further key and changes no second factor, whatever its key may do', async () => {
    const { key, id } = await open({ acts: true })
    for (const [name, payload] of [
      ['create-access-key', { name: '又一个', password: PASSWORD }],
      ['revoke-access-key', { id }],
      ['enrol-second-factor', {}],
    ] as const) {
      const reply = await ask(key, `/api/organizations/${name}`, { method: 'POST', payload })
      expect(reply.statusCode).toBe(403)
      expect(reply.json()).toMatchObject({ code: 'ACCESS_KEY_NOT_HERE' })
    }
  })
  it('is not let in to pages: there a key is nobody', async () => {
    const { key } = await open()
    const [plain, keyed] = [await app.inject({ url: '/' }), await ask(key, '/')]
    expect(keyed.statusCode).toBe(plain.statusCode)
    expect(keyed.headers['ratelimit']).toBeUndefined()
    expect((await ask(KEY_OF_NOBODY, '/')).statusCode).toBe(plain.statusCode)
  })
  it('takes another scheme of the same field for no key', async () => {
    const reply = await app.inject({
      url: '/api/organizations/who-am-i',
      headers: { authorization: 'Basic eDp5' },
    })
    expect(reply.json()).toMatchObject({ code: 'NOT_SIGNED_IN' })
    expect(reply.headers['www-authenticate']).toBe('Bearer realm="zhunsheng"')
  })
  it('loses the key when its owner sets a new password by a link', async () => {
    const { key, login, actor } = await open()
    await bench.run(requestPasswordReset, { login }, thePublic)
    expect((await whoAmI(key)).statusCode).toBe(200)
    const { body } = await bench.db
      .selectFrom('notice')
      .select('body')
      .where('to_account_id', '=', actor.accountId)
      .orderBy('notice.id', 'desc')
      .executeTakeFirstOrThrow()
    const token = /\{set-password:([\w-]+)\}/u.exec(body)?.[1] ?? ''
    await bench.run(setPassword, { token, password: 'a new password' }, thePublic)
    expect((await whoAmI(key)).json()).toMatchObject({ code: 'ACCESS_KEY_REVOKED' })
  })
  it('shows on which day it was last there', async () => {
    const { key, id } = await open()
    const lastUsed = async () =>
      (await bench.db.selectFrom('access_key').select('last_used_on').where('id', '=', id).executeTakeFirstOrThrow())
        .last_used_on
    expect(await lastUsed()).toBeNull()
    await whoAmI(key)
    expect(await lastUsed()).toBe('2026-03-02')
  })

  describe('and asks often', () => {
    it('is told what is left, and when to come again', async () => {
      const services = { ...bench.services, config: { ...bench.services.config, keyRequestsPerMinute: PER_MINUTE } }
      const small = await createApp(services, { webFolder: '/nowhere', log: false, version: 'test' })
      const [{ key }, other] = [await open(), await open()]
      const once = (held: string) =>
        small.inject({ url: '/api/organizations/who-am-i', headers: { authorization: `Bearer ${held}` } })
      const first = await once(key)
      expect(first.headers).toMatchObject({ 'ratelimit-policy': '"key";q=5;w=60', ratelimit: '"key";r=4;t=12' })
      for (let asked = 1; asked < PER_MINUTE; asked += 1) expect((await once(key)).statusCode).toBe(200)
      const refused = await once(key)
      expect(refused.statusCode).toBe(429)
      expect(refused.json()).toMatchObject({ code: 'ACCESS_KEY_LIMIT_REACHED', data: { perMinute: 5, seconds: 12 } })
      expect(refused.headers).toMatchObject({ 'retry-after': '12', ratelimit: '"key";r=0;t=60' })
      expect((await once(other.key)).statusCode).toBe(200)
      bench.clock.pass(12)
      expect((await once(key)).statusCode).toBe(200)
      await small.close()
    })
    it('with wrong keys is stopped by its address, while right ones from there go on', async () => {
      const { key } = await open()
      const from = { remoteAddress: '192.0.2.8' }
      const wrong = () => ask(KEY_OF_NOBODY, '/api/organizations/who-am-i', from)
      for (let asked = 0; asked < 60; asked += 1) expect((await wrong()).statusCode).toBe(401)
      const stopped = await wrong()
      expect(stopped.statusCode).toBe(429)
      expect(Number(stopped.headers['retry-after'])).toBeGreaterThan(0)
      expect((await ask(key, '/api/organizations/who-am-i', from)).statusCode).toBe(200)
    })
  })
})
