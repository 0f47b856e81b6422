import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { theSystem } from '../context.ts'
import { demonstrationAccounts } from '../main/demonstration/accounts.ts'
import { seedPeople } from '../main/demonstration/people.ts'
import { type Bench, openBench } from '../testing/bench.ts'
import { createApp } from './app.ts'

const PASSWORD = demonstrationAccounts[0]?.password ?? ''

describe('the HTTP door', () => {
  let bench: Bench
  let app: FastifyInstance
  beforeAll(async () => {
    bench = await openBench()
    await bench.run(seedPeople, {}, theSystem)
    app = await createApp(bench.services, { webFolder: '/nowhere', log: false, version: 'test' })
  })
  afterAll(async () => {
    await app.close()
    await bench.close()
  })

  async function signIn(login: string): Promise<{ cookie: string; csrf: string }> {
    const reply = await app.inject({
      method: 'POST',
      url: '/api/organizations/sign-in',
      payload: { login, password: PASSWORD },
    })
    expect(reply.statusCode).toBe(200)
    const cookies = Object.fromEntries(reply.cookies.map(({ name, value }) => [name, value]))
    return {
      cookie: reply.cookies.map(({ name, value }) => `${name}=${value}`).join('; '),
      csrf: cookies['zs_csrf'] ?? '',
    }
  }

  it('keeps the session out of reach of scripts', async () => {
    const reply = await app.inject({
      method: 'POST',
      url: '/api/organizations/sign-in',
      payload: { login: 'mishu', password: PASSWORD },
    })
    expect(reply.cookies.find(({ name }) => name === 'zs_session')).toMatchObject({ httpOnly: true, sameSite: 'Lax' })
    expect(reply.body).not.toContain(reply.cookies.find(({ name }) => name === 'zs_session')?.value ?? '-')
  })
  it('refuses a write that carries no token of the session', async () => {
    const { cookie } = await signIn('mishu')
    const reply = await app.inject({
      method: 'POST',
      url: '/api/development/propose-project',
      headers: { cookie },
      payload: {},
    })
    expect(reply.statusCode).toBe(403)
    expect(reply.json()).toMatchObject({ code: 'CSRF_TOKEN_WRONG' })
  })
  it('answers a refusal in both languages with what to do next', async () => {
    const { cookie, csrf } = await signIn('mishu')
    const reply = await app.inject({
      method: 'POST',
      url: '/api/development/approve-project',
      headers: { cookie, 'x-csrf-token': csrf },
      payload: { projectId: 'none', planNumber: '1', withinBusinessScope: '示例' },
    })
    expect(reply.statusCode).toBe(404)
    expect(reply.json()).toMatchObject({
      code: 'PROJECT_NOT_FOUND',
      says: { zh: expect.stringContaining('没有找到'), en: expect.any(String) },
      next: { zh: expect.any(String) },
    })
  })
  it('names each field that is missing', async () => {
    const { cookie, csrf } = await signIn('qicao')
    const reply = await app.inject({
      method: 'POST',
      url: '/api/development/propose-project',
      headers: { cookie, 'x-csrf-token': csrf },
      payload: { organization: 'x', kind: 'new' },
    })
    expect(reply.statusCode).toBe(400)
    expect(reply.json().reasons.map(({ data }: { data: { field: string } }) => data.field)).toContain('标准名称')
  })
  it('asks whoever is not signed in to sign in', async () => {
    const reply = await app.inject({ method: 'GET', url: '/api/development/list-projects' })
    expect(reply.statusCode).toBe(401)
    expect(reply.json()).toMatchObject({ code: 'NOT_SIGNED_IN' })
  })
  it('does not take a wrong password', async () => {
    const reply = await app.inject({
      method: 'POST',
      url: '/api/organizations/sign-in',
      payload: { login: 'lingdao', password: 'not the password' },
    })
    expect(reply.statusCode).toBe(401)
    expect(reply.json()).toMatchObject({ code: 'SIGN_IN_FAILED' })
  })
  it('ends a session when its owner signs out', async () => {
    const { cookie, csrf } = await signIn('mishu')
    await app.inject({
      method: 'POST',
      url: '/api/organizations/sign-out',
      headers: { cookie, 'x-csrf-token': csrf },
      payload: {},
    })
    const reply = await app.inject({ method: 'GET', url: '/api/organizations/who-am-i', headers: { cookie } })
    expect(reply.statusCode).toBe(401)
  })
  it('carries the security headers on every answer', async () => {
    for (const url of ['/', '/api/organizations/who-am-i', '/nothing-here']) {
      const { headers } = await app.inject({ method: 'GET', url })
      expect(headers['content-security-policy']).toContain("frame-ancestors 'none'")
      expect(headers['x-content-type-options']).toBe('nosniff')
    }
  })
  it('answers an unknown address of the interface with a code', async () => {
    const reply = await app.inject({ method: 'GET', url: '/api/nothing' })
    expect(reply.statusCode).toBe(404)
    expect(reply.json()).toMatchObject({ code: 'NOT_FOUND' })
  })
  it('answers a body that is no JSON with a code', async () => {
    const reply = await app.inject({
      method: 'POST',
      url: '/api/organizations/sign-in',
      headers: { 'content-type': 'application/json' },
      payload: '{',
    })
    expect(reply.statusCode).toBe(400)
    expect(reply.json()).toMatchObject({ code: 'INPUT_UNREADABLE' })
  })
  it('refuses a .docx that is not one', async () => {
    const { cookie, csrf } = await signIn('mishu')
    const boundary = 'x'
    const payload = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="a.docx"\r\ncontent-type: application/octet-stream\r\n\r\nnot a package\r\n--${boundary}--\r\n`
    const reply = await app.inject({
      method: 'POST',
      url: '/api/files',
      headers: { cookie, 'x-csrf-token': csrf, 'content-type': `multipart/form-data; boundary=${boundary}` },
      payload,
    })
    expect(reply.statusCode).toBe(400)
    expect(reply.json()).toMatchObject({ code: 'FILE_NOT_WHAT_IT_SAYS' })
  })
  it('says that it is alive and ready', async () => {
    expect((await app.inject({ method: 'GET', url: '/healthz' })).json()).toMatchObject({ alive: true })
    expect((await app.inject({ method: 'GET', url: '/readyz' })).statusCode).toBe(200)
    expect((await app.inject({ method: 'GET', url: '/metrics' })).body).toContain('zhunsheng_http_requests_total')
  })
  it('describes itself as OpenAPI 3.1', async () => {
    const { openapi, paths } = (await app.inject({ method: 'GET', url: '/api/openapi.json' })).json()
    expect(openapi).toBe('3.1.0')
    expect(Object.keys(paths)).toContain('/api/development/approve-project')
  })
})
