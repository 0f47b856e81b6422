import { afterAll, beforeAll, expect, it } from 'vitest'
import { thePublic } from '../context.ts'
import { type Bench, openBench } from '../testing/bench.ts'
import { type Story, walkTo } from '../testing/story.ts'
import { listConsultations } from './list-consultations.ts'

let bench: Bench
let story: Story

beforeAll(async () => {
  bench = await openBench()
  story = await walkTo(bench, 'enquiry')
})
afterAll(() => bench.close())

it('whoever is not signed in sees the open enquiries, the next to close first', async () => {
  await bench.seedOrganization('SECOND')
  const later = await walkTo(bench, 'enquiry', { title: '示例后截止标准', with: story })
  bench.clock.day('2026-03-20')
  const page = await bench.run(listConsultations, {}, thePublic)
  expect(page.rows.map(({ projectId }) => projectId)).toEqual([story.projectId, later.projectId])
  const first = await bench.run(listConsultations, { limit: 1 }, thePublic)
  const second = await bench.run(listConsultations, { limit: 1, cursor: first.next ?? '' }, thePublic)
  expect([...first.rows, ...second.rows]).toEqual(page.rows)
  expect(second.next).toBeNull()
})

it('an enquiry whose last day has passed is listed as closed, though nobody has closed it yet', async () => {
  bench.clock.day('2026-09-01')
  expect((await bench.run(listConsultations, { state: 'open' }, thePublic)).total).toBe(0)
  expect((await bench.run(listConsultations, { state: 'closed' }, thePublic)).total).toBe(2)
})

it('a cursor that no list gave begins at the first page', async () => {
  expect((await bench.run(listConsultations, { state: 'closed', cursor: 'nonsense/x' }, thePublic)).rows).toHaveLength(
    2,
  )
})
