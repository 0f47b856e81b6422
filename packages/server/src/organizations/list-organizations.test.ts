import { afterAll, beforeAll, expect, test } from 'vitest'
import { thePublic } from '../context.ts'
import { type Bench, openBench } from '../testing/bench.ts'
import { listOrganizations } from './list-organizations.ts'

let bench: Bench

beforeAll(async () => {
  bench = await openBench()
})
afterAll(() => bench.close())

test('everybody sees which organizations there are, by name, code, kind and place only, page after page', async () => {
  const ids = [await bench.seedOrganization('SLJA')]
  bench.clock.set('2026-03-02T01:00:01.000Z')
  ids.push(await bench.seedOrganization('SLYI'))
  const first = await bench.run(listOrganizations, { limit: 1 }, thePublic)
  expect(first).toEqual({
    rows: [{ id: ids[0], name: '示例SLJA协会', code: 'SLJA', kind: 'association', place: null }],
    total: 2,
    next: ids[0],
  })
  const second = await bench.run(listOrganizations, { limit: 1, cursor: first.next ?? '' }, thePublic)
  expect(second).toMatchObject({ rows: [{ id: ids[1] }], next: null })
})

test('a code is found however it is typed, a percent sign finds only itself', async () => {
  expect((await bench.run(listOrganizations, { q: 'slyi' }, thePublic)).rows).toHaveLength(1)
  expect((await bench.run(listOrganizations, { q: '%' }, thePublic)).rows).toHaveLength(0)
})
