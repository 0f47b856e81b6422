import type { FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createDatabase, createPool, type Database } from '../db/pool.ts'
import { listProjects } from '../development/list-projects.ts'
import { openSession } from '../organizations/sessions.ts'
import { listStandards } from '../registry/list-standards.ts'
import { type Bench, openBench } from '../testing/bench.ts'
import { type Story, walkTo } from '../testing/story.ts'
import { useCases } from '../use-cases.ts'
import { createApp } from './app.ts'

const PROJECTS = '/api/development/list-projects'
const STANDARDS = '/api/registry/list-standards'

let bench: Bench
let story: Story
let app: FastifyInstance
/** Another program on the same database: a second server, a job, an operator. */
let elsewhere: Database

beforeAll(async () => {
  bench = await openBench()
  story = await walkTo(bench, 'implementation')
  await walkTo(bench, 'drafting', { with: story, title: '示例仓储机器人 术语' })
  app = await createApp(bench.services, { webFolder: '/nowhere', log: false, version: 'test' })
  elsewhere = createDatabase(createPool(bench.appUrl))
})
afterAll(async () => {
  await app.close()
  await elsewhere.destroy()
  await bench.close()
})

const cookieOf = async (accountId: string) =>
  `zs_session=${(await openSession(bench.db, accountId, bench.clock.now())).token}`
const get = (url: string, cookie = '', headers: Record<string, string> = {}) =>
  app.inject({ method: 'GET', url, headers: { ...(cookie && { cookie }), ...headers } })
const titles = async (url: string, cookie?: string) =>
  (await get(url, cookie)).json().rows.map(({ title }: { title: string }) => title)

describe('what is kept', () => {
  it('are reads whose input stands in the address', () => {
    const kept = useCases.filter((each) => each.kept)
    expect(kept.map(({ name }) => name).toSorted()).toEqual([
      'development.list-cases',
      'development.list-projects',
      'implementation.list-public-declarations',
      'implementation.show-public-declaration',
      'registry.list-standards',
      'review.list-conduct',
      'review.list-due',
      'review.list-public-due',
    ])
    expect(kept.every(({ effect, inBody }) => effect === 'read' && !inBody)).toBe(true)
  })
})

describe('a list that is asked for again', () => {
  it('is the same, and a browser that has it is told so', async () => {
    const cookie = await cookieOf(story.actors.secretary.accountId)
    const first = await get(PROJECTS, cookie)
    const again = await get(PROJECTS, cookie)
    expect(again.body).toBe(first.body)
    expect(first.headers['cache-control']).toBe('private, no-cache')
    expect(first.headers['content-type']).toBe('application/json; charset=utf-8')
    const had = await get(PROJECTS, cookie, { 'if-none-match': String(first.headers.etag) })
    expect([had.statusCode, had.body]).toEqual([304, ''])
    expect(had.headers['x-content-type-options']).toBe('nosniff')
  })
  it('is sent whole to a browser that has an older one', async () => {
    const cookie = await cookieOf(story.actors.secretary.accountId)
    const { headers } = await get(PROJECTS, cookie)
    await elsewhere.updateTable('project_board').set({ due_on: '2026-12-01' }).execute()
    const now = await get(PROJECTS, cookie, { 'if-none-match': String(headers.etag) })
    expect(now.statusCode).toBe(200)
    expect(now.body).toContain('2026-12-01')
  })
  it('belongs to who asks: the same address is another list for another person', async () => {
    const stranger = await bench.seedActor(await bench.seedOrganization('QTXH'), 'secretary')
    const [own, other] = [await cookieOf(story.actors.secretary.accountId), await cookieOf(stranger.accountId)]
    expect(await titles(PROJECTS, own)).toHaveLength(2)
    expect(await titles(PROJECTS, other)).toEqual([])
    expect((await get(PROJECTS)).statusCode).toBe(401)
    expect(await titles(PROJECTS, own)).toHaveLength(2)
  })
  it('is refused again when it was refused', async () => {
    const cookie = await cookieOf(story.actors.secretary.accountId)
    for (let time = 0; time < 2; time += 1) {
      const { statusCode, body } = await get(`${PROJECTS}?sort=none`, cookie)
      expect([statusCode, JSON.parse(body).code]).toEqual([400, 'INPUT_MALFORMED'])
    }
  })
})

describe('a list shows at the next question', () => {
  it('what another program wrote, and only once it is committed', async () => {
    const cookie = await cookieOf(story.actors.secretary.accountId)
    const before = await titles(PROJECTS, cookie)
    const writing = await elsewhere.startTransaction().execute()
    await writing.updateTable('project').set({ title: '示例改名' }).where('id', '=', story.projectId).execute()
    expect(await titles(PROJECTS, cookie)).toEqual(before)
    await writing.commit().execute()
    expect(await titles(PROJECTS, cookie)).toContain('示例改名')
  })
  it('not what was rolled back', async () => {
    const cookie = await cookieOf(story.actors.secretary.accountId)
    const writing = await elsewhere.startTransaction().execute()
    await writing.updateTable('project').set({ title: '示例从未' }).execute()
    expect(await titles(PROJECTS, cookie)).not.toContain('示例从未')
    await writing.rollback().execute()
    expect(await titles(PROJECTS, cookie)).not.toContain('示例从未')
  })
  it('a board that a job derived anew, without any event', async () => {
    const cookie = await cookieOf(story.actors.secretary.accountId)
    await get(PROJECTS, cookie)
    await elsewhere.updateTable('project_board').set({ waits_for: '[{"code":"示例","data":{}}]' }).execute()
    expect((await get(PROJECTS, cookie)).body).toContain('"code":"示例"')
  })
  it('the new name of an organization', async () => {
    const cookie = await cookieOf(story.actors.secretary.accountId)
    await get(STANDARDS)
    await elsewhere.updateTable('organization').set({ name: '示例新名协会' }).execute()
    expect((await get(STANDARDS)).body).toContain('示例新名协会')
    expect((await get(PROJECTS, cookie)).body).toContain('示例新名协会')
  })
  it('what has become of a standard because a day has passed, though nothing was written', async () => {
    const before = (await get(`${STANDARDS}?limit=1`)).json().rows[0]
    await elsewhere
      .updateTable('standard')
      .set({ implements_on: '2026-03-02', withdrawn_on: '2027-01-01' })
      .where('id', '=', before.id)
      .execute()
    const at = bench.clock.now()
    const statuses: string[] = []
    for (const day of ['2026-12-31', '2027-01-01']) {
      bench.clock.day(day)
      statuses.push((await get(`${STANDARDS}?limit=1`)).json().rows[0].status)
    }
    bench.clock.set(at)
    expect(statuses).toEqual(['current', 'withdrawn'])
  })
})

describe('a list is no longer given', () => {
  const secretaryOfAll = async () => {
    const actor = await bench.seedActor(story.organizationId, 'secretary')
    const cookie = await cookieOf(actor.accountId)
    expect(await titles(PROJECTS, cookie)).toHaveLength(2)
    return { actor, cookie }
  }
  it('when the membership that opened it has ended', async () => {
    const { actor, cookie } = await secretaryOfAll()
    const { accountId } = actor
    await elsewhere.updateTable('membership').set({ to_on: '2026-03-02' }).where('account_id', '=', accountId).execute()
    expect(await titles(PROJECTS, cookie)).toEqual([])
  })
  it('when a membership with a last day is over, though nothing was written', async () => {
    const { actor, cookie } = await secretaryOfAll()
    const { accountId } = actor
    const at = bench.clock.now()
    await elsewhere.updateTable('membership').set({ to_on: '2099-01-01' }).where('account_id', '=', accountId).execute()
    await elsewhere.updateTable('session').set({ expires_at: '2100-01-01T00:00:00Z' }).execute()
    expect(await titles(PROJECTS, cookie)).toHaveLength(2)
    bench.clock.day('2099-01-01')
    const after = await titles(PROJECTS, cookie)
    bench.clock.set(at)
    expect(after).toEqual([])
  })
  it('when the account is disabled', async () => {
    const { actor, cookie } = await secretaryOfAll()
    await elsewhere.updateTable('account').set({ state: 'disabled' }).where('id', '=', actor.accountId).execute()
    expect((await get(PROJECTS, cookie)).statusCode).toBe(401)
  })
  it('when the session was ended elsewhere', async () => {
    const { actor, cookie } = await secretaryOfAll()
    await elsewhere.deleteFrom('session').where('account_id', '=', actor.accountId).execute()
    expect((await get(PROJECTS, cookie)).statusCode).toBe(401)
  })
  it('when the session has run out, though nothing was written', async () => {
    const { cookie } = await secretaryOfAll()
    const at = bench.clock.now()
    bench.clock.set(new Date(Date.parse(at) + 12 * 3_600_000).toISOString())
    const { statusCode } = await get(PROJECTS, cookie)
    bench.clock.set(at)
    expect(statusCode).toBe(401)
  })
})

describe('a session that only reads lists', () => {
  it('stays alive as long as it is used, and no longer than a month', async () => {
    const actor = await bench.seedActor(story.organizationId, 'secretary')
    const cookie = await cookieOf(actor.accountId)
    const at = bench.clock.now()
    const statuses: number[] = []
    for (let hours = 0; hours <= 31 * 24; hours += 11) {
      bench.clock.set(new Date(Date.parse(at) + hours * 3_600_000).toISOString())
      statuses.push((await get(PROJECTS, cookie)).statusCode)
    }
    bench.clock.set(at)
    expect(statuses.indexOf(401)).toBe(Math.ceil((30 * 24) / 11))
  })
})

describe('an act of the house', () => {
  it('is in the list that its author sees next', async () => {
    const cookie = await cookieOf(story.actors.secretary.accountId)
    const before = await titles(PROJECTS, cookie)
    await walkTo(bench, 'proposal', { with: story, title: '示例新提案' })
    expect(await titles(PROJECTS, cookie)).toEqual(['示例新提案', ...before])
  })
})

describe('whatever is written', () => {
  const changes: readonly [string, string][] = [
    ['project', `update project set title = title || '甲'`],
    ['project', 'update project set stage_since = stage_since - 1'],
    ['project_board', `update project_board set due_on = coalesce(due_on, '2026-01-01') + 1`],
    ['standard', `update standard set title = title || '甲', implements_on = implements_on + 1`],
    ['standard_board', `update standard_board set review_due = coalesce(review_due, '2026-01-01') + 1`],
    ['organization', `update organization set name = name || '甲'`],
    ['standard', 'update standard set published_on = null'],
    ['membership', `update membership set role = 'expert' where role = 'secretary'`],
  ]
  it.each(
    changes,
  )('a change of %s is in the next answer, which is what the use-case answers: %s', async (_, change) => {
    const { secretary } = story.actors
    const cookie = await cookieOf(secretary.accountId)
    const asked = async () =>
      Promise.all(
        [PROJECTS, `${PROJECTS}?sort=due`, STANDARDS, `${STANDARDS}?sort=-number`].map(
          async (url) => (await get(url, cookie)).body,
        ),
      )
    const before = await asked()
    expect(await asked()).toEqual(before)
    await sql.raw(change).execute(elsewhere)
    const after = await asked()
    expect(after).not.toEqual(before)
    const isMember = !change.includes('membership')
    const actor = isMember ? secretary : { ...secretary, memberships: [] }
    const fresh = [
      await bench.run(listProjects, {}, actor),
      await bench.run(listProjects, { sort: 'due' }, actor),
      await bench.run(listStandards, {}, actor),
      await bench.run(listStandards, { sort: '-number' }, actor),
    ]
    expect(after.map((body) => JSON.parse(body))).toEqual(JSON.parse(JSON.stringify(fresh)))
  })
})
