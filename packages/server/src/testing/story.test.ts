import { afterAll, beforeAll, expect, test } from 'vitest'
import { verifyChain } from '../trace/verify-chain.ts'
import { type Bench, openBench } from './bench.ts'
import { walkTo } from './story.ts'

let bench: Bench
beforeAll(async () => {
  bench = await openBench()
})
afterAll(() => bench.close())

test('a project is carried from its proposal to its review by the acts alone', async () => {
  const story = await walkTo(bench, 'review', { subjects: ['workSafety'] })
  const project = await bench.db
    .selectFrom('project')
    .select('stage')
    .where('id', '=', story.projectId)
    .executeTakeFirstOrThrow()
  expect(project.stage).toBe('review')
  expect(story.rows.number).toBe('T/SLXH 1—2026')
})

test('a second project of the same organization takes the next number', async () => {
  const first = await walkTo(bench, 'proposal', { code: 'SLYI' })
  await first.walkOn('publication')
  const second = await walkTo(bench, 'implementation', { with: first, title: '示例仓储机器人 试验方法' })
  expect([first.rows.number, second.rows.number]).toEqual(['T/SLYI 1—2026', 'T/SLYI 2—2026'])
})

test('the trace of a whole life holds against the database and the files', async () => {
  const verdict = await verifyChain({ db: bench.db, files: bench.services.files })
  expect(verdict.breaks).toEqual([])
  expect(verdict.holds).toBe(true)
})
