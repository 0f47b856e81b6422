import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import Type from 'typebox'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createPool } from '../db/pool.ts'
import { listNoticesUseCase } from '../documents/notices/list-notices.ts'
import { type Bench, openBench } from '../testing/bench.ts'
import { readSignedHead } from '../trace/signed-head.ts'
import { useCase } from '../use-case.ts'
import { startWorker, workOnce } from './worker.ts'

/** Tells somebody two things in one act, and can be made to fail after it. */
const tell = useCase({
  name: 'documents.test-tell',
  title: { zh: '试', en: 'Try' },
  effect: 'write',
  roles: ['administrator'],
  input: Type.Object({ account: Type.String(), fail: Type.Optional(Type.Boolean()) }),
  run: async (context, { account, fail }) => {
    context.notify({ kind: 'project', toAccount: account, subject: '示例通知甲', body: '见 {consultation:p1}。' })
    context.notify({ kind: 'project', toAccount: account, subject: '示例通知乙', body: '请查看。' })
    context.record({ type: 'organization.amended', subject: { kind: 'organization', id: 'x' }, data: {} })
    if (fail) throw new Error('示例故障')
  },
})

let bench: Bench
let account: string
beforeEach(async () => {
  bench = await openBench()
  account = (await bench.seedActor(await bench.seedOrganization(), 'drafter')).accountId
})
afterEach(() => bench.close())

const outbox = () => readdir(join(bench.folder, 'outbox'))
const work = (config = bench.services.config) =>
  workOnce({ services: { ...bench.services, config }, ownerUrl: bench.ownerUrl })

describe('notices of an act', () => {
  it('go into the outbox as one mail, however many there are for one person', async () => {
    await bench.run(tell, { account })
    await work()
    const files = await outbox()
    expect(files).toHaveLength(1)
    const mail = await readFile(join(bench.folder, 'outbox', files[0] ?? ''), 'utf8')
    expect(mail).toContain(`${account}@example.invalid`)
    expect((await bench.run(listNoticesUseCase, {})).rows.map(({ state }) => state)).toEqual(['filed', 'filed'])
  })

  it('are not sent when the act did not come to be', async () => {
    await expect(bench.run(tell, { account, fail: true })).rejects.toThrow('示例故障')
    await work()
    expect((await bench.run(listNoticesUseCase, {})).total).toBe(0)
  })

  it('wait while the mail server cannot be reached, and say why', async () => {
    await bench.run(tell, { account })
    await work({ ...bench.services.config, smtpUrl: 'smtp://127.0.0.1:9' })
    const [first] = (await bench.run(listNoticesUseCase, {})).rows
    expect(first).toMatchObject({ state: 'waiting', error: expect.stringContaining('ECONNREFUSED') })
  })

  it('are given up after a day of trying', async () => {
    await bench.run(tell, { account })
    bench.clock.day('2026-03-04')
    await work({ ...bench.services.config, smtpUrl: 'smtp://127.0.0.1:9' })
    expect((await bench.run(listNoticesUseCase, {})).rows.map(({ state }) => state)).toEqual(['failed', 'failed'])
  })
})

describe('a running worker', () => {
  it('signs the trace after an act without being asked', async () => {
    const worker = await startWorker({ services: bench.services, ownerUrl: bench.ownerUrl })
    await bench.run(tell, { account })
    while ((await readSignedHead(bench.services.config))?.size !== 3) await sleep(50)
    await worker.stop()
    expect((await outbox()).length).toBeGreaterThan(0)
  })

  it('does not sign a trace that was rewritten, and the failure is listed', async () => {
    await bench.run(tell, { account })
    await sleep(1_100) // A signature waits a second for more acts.
    await work()
    const owner = createPool(bench.ownerUrl)
    owner.on('error', () => undefined)
    await owner.query(`update trace_event set hash = md5(hash) where seq = 3`)
    await bench.run(tell, { account })
    await sleep(3_100) // Signatures wait a second for more acts and keep a distance of two.
    await work()
    const { rows } = await sql<{ job: string; error: string }>`select job, error from failed_jobs()`.execute(bench.db)
    expect(rows).toEqual([{ job: 'sign-head', error: expect.stringContaining('TRACE_DOES_NOT_HOLD') }])
    await owner.end()
  })

  it('goes on after it has lost every connection to the database', async () => {
    const worker = await startWorker({ services: bench.services, ownerUrl: bench.ownerUrl })
    const admin = createPool(bench.adminUrl, 1)
    admin.on('error', () => undefined)
    await admin.query(
      'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
    )
    await admin.end()
    await sleep(500)
    await bench.run(tell, { account })
    while ((await readSignedHead(bench.services.config))?.size !== 3) await sleep(50)
    await worker.stop()
    expect(await readSignedHead(bench.services.config)).toMatchObject({ size: 3 })
  })

  it('sweeps the deadlines every day', async () => {
    const worker = await startWorker({ services: bench.services, ownerUrl: bench.ownerUrl })
    await worker.stop()
    const owner = createPool(bench.ownerUrl)
    owner.on('error', () => undefined)
    const { rows } = await owner.query('select identifier from graphile_worker._private_known_crontabs')
    expect(rows).toContainEqual({ identifier: 'sweep-deadlines' })
    await owner.end()
  })
})
