import { Refusal } from '@zhunsheng/core'
import Type from 'typebox'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Actor, thePublic } from '../../context.ts'
import { type Bench, openBench } from '../../testing/bench.ts'
import { useCase } from '../../use-case.ts'
import { listNoticesUseCase } from './list-notices.ts'

const SECRET = 'https://example.invalid/app/set-password?token=geheim'

const tell = useCase({
  name: 'documents.test-tell',
  title: { zh: '试', en: 'Try' },
  effect: 'write',
  roles: ['administrator'],
  input: Type.Object({ account: Type.String(), project: Type.Optional(Type.String()), body: Type.String() }),
  run: async (context, { account, project, body }) =>
    context.notify({ kind: 'project', toAccount: account, ...(project && { project }), subject: '示例通知', body }),
})

let bench: Bench
let [drafter, secretary, stranger]: Actor[] = []
let notices: readonly { id: string }[]
beforeAll(async () => {
  bench = await openBench()
  const [organizationId, other] = [await bench.seedOrganization(), await bench.seedOrganization('ANDERE')]
  const accounts = [
    await bench.seedActor(organizationId, 'drafter'),
    await bench.seedActor(organizationId, 'secretary'),
    await bench.seedActor(other, 'secretary'),
  ] as const
  ;[drafter, secretary, stranger] = accounts
  await bench.db
    .insertInto('project')
    .values({
      id: 'p1',
      organization_id: organizationId,
      procedure: 'social-organization',
      stage: 'drafting',
      stage_since: '2026-01-01',
      title: '示例标准',
      kind: 'new',
      proposal: '{}',
      proposed_on: '2026-01-01',
    })
    .execute()
  await bench.run(tell, { account: accounts[0].accountId, project: 'p1', body: `见 {consultation:p1} ${SECRET}` })
  await bench.run(tell, { account: accounts[0].accountId, body: SECRET })
  notices = (await bench.run(listNoticesUseCase, {})).rows
})
afterAll(() => bench.close())

const seenBy = async (actor: Actor | undefined) => (await bench.run(listNoticesUseCase, {}, actor)).rows

describe('the list of notices', () => {
  it('shows everybody their own, secrets included', async () => {
    const rows = await seenBy(drafter)
    expect(rows).toHaveLength(2)
    expect(rows.every(({ body }) => body.includes('geheim'))).toBe(true)
  })

  it('shows the secretariat what went out about its projects, without the secrets in it', async () => {
    const rows = await seenBy(secretary)
    expect(rows.map(({ about }) => about)).toEqual(['示例标准'])
    expect(rows[0]?.body).toContain('http://localhost:4180/consultations/p1')
    expect(rows[0]?.body).not.toContain('geheim')
  })

  it('shows the secretariat of another organization nothing', async () => {
    expect(await seenBy(stranger)).toEqual([])
  })

  it('counts every row and gives the rest page by page', async () => {
    const first = await bench.run(listNoticesUseCase, { limit: 1 }, drafter)
    expect(first).toMatchObject({ total: 2, next: expect.any(String) })
    const second = await bench.run(listNoticesUseCase, { limit: 1, cursor: first.next }, drafter)
    expect(second).toMatchObject({ total: 2, next: null })
    expect([...first.rows, ...second.rows].map(({ id }) => id)).toEqual(notices.map(({ id }) => id))
  })

  it('is narrowed by state and by words', async () => {
    expect((await bench.run(listNoticesUseCase, { state: 'failed' }, drafter)).total).toBe(0)
    expect((await bench.run(listNoticesUseCase, { q: '示例' }, drafter)).total).toBe(2)
  })

  it('is refused to whoever has not signed in', async () => {
    await expect(bench.run(listNoticesUseCase, {}, thePublic)).rejects.toThrow(new Refusal('NOT_SIGNED_IN'))
  })

  it('hides the secrets from the administrator too once mail is really sent', async () => {
    const { runUseCase } = await import('../../run-use-case.ts')
    const services = { ...bench.services, config: { ...bench.services.config, smtpUrl: 'smtp://mail.invalid' } }
    const administrator = await bench.seedActor(null, 'administrator')
    const { rows } = await runUseCase(services, listNoticesUseCase, {}, { actor: administrator, requestId: 'test' })
    expect(rows.some(({ body }) => body.includes('geheim'))).toBe(false)
  })
})
