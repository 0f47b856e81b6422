import { utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { thePublic, theSystem } from '../context.ts'
import { createDatabase, createPool } from '../db/pool.ts'
import { runUseCase } from '../run-use-case.ts'
import { type Bench, openBench } from '../testing/bench.ts'
import { enterCalendarNotice } from './enter-calendar-notice.ts'
import { showOperation } from './show-operation.ts'

let bench: Bench
let organizationId: string

beforeAll(async () => {
  bench = await openBench()
  organizationId = await bench.seedOrganization()
})
afterAll(() => bench.close())

test('an administrator sees the warnings, the configuration without its secrets, and which schema stands', async () => {
  const administrator = await bench.seedActor(null, 'administrator')
  const shown = await bench.run(showOperation, {}, administrator)
  expect(shown.warnings).toContain('NO_MAIL_SERVER')
  expect(shown.warnings).not.toContain('SAME_DATABASE_ROLE')
  expect(shown).toMatchObject({ failedJobs: [], orphans: [], version: '0.1.0' })
  expect(shown.schema).toMatch(/^\d{4}_/u)
})

test('the holiday notices that were entered are listed with their source', async () => {
  const days = [{ date: '2027-01-01', isOffDay: true, name: '元旦' }]
  await bench.run(enterCalendarNotice, { year: 2027, source: '示例通知', days })
  expect((await bench.run(showOperation, {})).enteredNotices).toEqual([{ year: 2027, source: '示例通知' }])
})

test('one role that owns and serves is warned of', async () => {
  const pool = createPool(bench.ownerUrl)
  const db = createDatabase(pool)
  const shown = await runUseCase({ ...bench.services, db }, showOperation, {}, { actor: theSystem, requestId: 'test' })
  await db.destroy()
  expect(shown.warnings).toContain('SAME_DATABASE_ROLE')
})

test('a file that no record names is listed when it is an hour old', async () => {
  const kept = await bench.seedFile(new Uint8Array([1]), 'kept.docx')
  const { sha256 } = await bench.services.files.put(new Uint8Array([2]))
  const place = (hash: string) => join(bench.folder, 'files', hash.slice(0, 2), hash)
  const [now, old] = [new Date('2026-03-02T01:00:00Z'), new Date('2026-03-01T23:59:00Z')]
  for (const hash of [kept.sha256, sha256]) await utimes(place(hash), now, now)
  expect((await bench.run(showOperation, {})).orphans).toEqual([])
  for (const hash of [kept.sha256, sha256]) await utimes(place(hash), old, old)
  expect((await bench.run(showOperation, {})).orphans).toEqual([`${sha256.slice(0, 2)}/${sha256}`])
})

test('neither a secretary nor the public sees it', async () => {
  const secretary = await bench.seedActor(organizationId, 'secretary')
  await expect(bench.run(showOperation, {}, secretary)).rejects.toMatchObject({ code: 'NOT_ALLOWED' })
  await expect(bench.run(showOperation, {}, thePublic)).rejects.toMatchObject({ code: 'NOT_SIGNED_IN' })
})
