import { Refusal } from '@zhunsheng/core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { thePublic, theSystem } from '../../context.ts'
import { rebuildBoards } from '../../jobs/rebuild-boards.ts'
import { type Bench, openBench } from '../../testing/bench.ts'
import { voluntaryBefore } from '../../testing/case-story.ts'
import { rebuildCaseBoard } from './rebuild-case-board.ts'

const request = { actor: theSystem, requestId: 'test' }

let bench: Bench
let caseId: string
beforeAll(async () => {
  bench = await openBench()
  ;({ caseId } = await voluntaryBefore(bench, 'dispose-comment', { seats: 0 }))
})
afterAll(() => bench.close())

async function waitedFor(): Promise<string[]> {
  const rows = await bench.db.selectFrom('case_board').select('waits_for').where('case_id', '=', caseId).execute()
  const [reasons] = rows.map(({ waits_for }) => waits_for as unknown as readonly { code: string }[]) // written by saveCaseBoard
  return (reasons ?? []).map(({ code }) => code)
}

describe('the board of a case', () => {
  it('no longer waits for a period once its last day is past and the day was swept', async () => {
    bench.clock.day('2026-05-02')
    await rebuildBoards(bench.services, request)
    const during = await waitedFor()
    bench.clock.day('2026-07-01')
    expect(await rebuildBoards(bench.services, request, { builtBefore: '2026-07-01' })).toBe(1)
    const after = await waitedFor()
    expect(during.length).toBe(after.length + 1)
    expect(during).toEqual(expect.arrayContaining(after))
    expect(await rebuildBoards(bench.services, request, { builtBefore: '2026-07-01' })).toBe(0)
  })

  it('says once what several conditions miss', async () => {
    const { caseId: suggested } = await voluntaryBefore(bench, 'argue', { seats: 0 })
    const { waits_for } = await bench.db
      .selectFrom('case_board')
      .select('waits_for')
      .where('case_id', '=', suggested)
      .limit(1)
      .executeTakeFirstOrThrow()
    const said = (waits_for as unknown as readonly { code: string; data: unknown }[]).map(({ code, data }) =>
      JSON.stringify([code, data]),
    ) // as above
    expect(said).not.toEqual([])
    expect(new Set(said).size).toBe(said.length)
  })

  it('is refused for a case that is not there', async () => {
    await expect(bench.run(rebuildCaseBoard, { caseId: 'none' })).rejects.toThrow(new Refusal('CASE_NOT_FOUND'))
  })

  it('is not computed for whoever has not signed in', async () => {
    await expect(bench.run(rebuildCaseBoard, { caseId }, thePublic)).rejects.toThrow(new Refusal('NOT_SIGNED_IN'))
  })
})
