import { Refusal } from '@zhunsheng/core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { thePublic, theSystem } from '../context.ts'
import { rebuildBoards } from '../jobs/rebuild-boards.ts'
import { type Bench, openBench } from '../testing/bench.ts'
import { rebuildBoard } from './rebuild-board.ts'

let bench: Bench
beforeAll(async () => {
  bench = await openBench()
  const organizationId = await bench.seedOrganization()
  for (const id of ['p1', 'p2'])
    await bench.db
      .insertInto('project')
      .values({
        id,
        organization_id: organizationId,
        procedure: 'social-organization',
        stage: 'drafting',
        stage_since: '2026-01-01',
        title: `示例标准 ${id}`,
        kind: 'new',
        proposal: '{}',
        proposed_on: '2026-01-01',
      })
      .execute()
})
afterAll(() => bench.close())

describe('the board of a project', () => {
  it('is derived anew from what is on record, for every project', async () => {
    expect(await rebuildBoards(bench.services, { actor: theSystem, requestId: 'test' })).toBe(2)
    const boards = await bench.db
      .selectFrom('project_board')
      .select(['project_id', 'waits_for'])
      .orderBy('project_id')
      .execute()
    expect(boards.map(({ project_id }) => project_id)).toEqual(['p1', 'p2'])
    expect(boards[0]?.waits_for).not.toEqual([])
  })

  it('is refused for a project that is not there', async () => {
    await expect(bench.run(rebuildBoard, { projectId: 'none' })).rejects.toThrow(new Refusal('PROJECT_NOT_FOUND'))
  })

  it('is not computed for whoever has not signed in', async () => {
    await expect(bench.run(rebuildBoard, { projectId: 'p1' }, thePublic)).rejects.toThrow(new Refusal('NOT_SIGNED_IN'))
  })
})
