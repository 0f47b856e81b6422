import { afterAll, beforeAll, expect, test } from 'vitest'
import { thePublic } from '../../context.ts'
import { type Bench, openBench } from '../../testing/bench.ts'
import { codeOf } from '../../testing/refused.ts'
import { walkTo } from '../../testing/story.ts'
import { changeBodyKind } from './change-body-kind.ts'
import { showBody } from './show-body.ts'

let bench: Bench
let organizationId: string
let administrator: Awaited<ReturnType<Bench['seedActor']>>
beforeAll(async () => {
  bench = await openBench()
  organizationId = await bench.seedOrganization('SLWR')
  administrator = await bench.seedActor(null, 'administrator')
})
afterAll(() => bench.close())

const corrected = () => ({ organizationId, kind: 'committee', reason: '示例：登记时选错' })

test('the administrator corrects the kind, and a committee numbers nothing', async () => {
  await bench.run(changeBodyKind, corrected(), administrator)
  expect(await bench.run(showBody, { id: organizationId }, administrator)).toMatchObject({ kind: 'committee' })
  const event = await bench.db
    .selectFrom('trace_event')
    .select(['type', 'data'])
    .orderBy('trace_event.seq', 'desc')
    .executeTakeFirstOrThrow()
  expect(event).toMatchObject({
    type: 'organization.kind-changed',
    data: { was: '社会团体', kind: '技术委员会' },
  })
})

test('nobody else does', async () => {
  const secretary = await bench.seedActor(organizationId, 'secretary')
  expect(await codeOf(bench.run(changeBodyKind, corrected(), secretary))).toBe('NOT_ALLOWED')
  expect(await codeOf(bench.run(changeBodyKind, corrected(), thePublic))).toBe('NOT_SIGNED_IN')
})

test('who stands above it must be of a kind that does', async () => {
  const parentId = await bench.seedOrganization('SLQY', {}, { kind: 'enterprise' })
  const asked = { ...corrected(), kind: 'subcommittee', parentId }
  expect(await codeOf(bench.run(changeBodyKind, asked, administrator))).toBe('BODY_PARENT_OF_OTHER_KIND')
})

test('an association needs its code', async () => {
  const asked = { ...corrected(), kind: 'association' }
  expect(await codeOf(bench.run(changeBodyKind, asked, administrator))).toBe('ORGANIZATION_CODE_MISSING')
})

test('while it has projects its kind stays', async () => {
  const story = await walkTo(bench, 'proposal')
  const asked = { ...corrected(), organizationId: story.organizationId }
  expect(await codeOf(bench.run(changeBodyKind, asked, administrator))).toBe('BODY_KIND_IN_USE')
})
