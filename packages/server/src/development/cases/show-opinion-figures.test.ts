import { findCaseProcedure } from '@zhunsheng/core'
import { stories } from '@zhunsheng/core/testing'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { thePublic } from '../../context.ts'
import { type Bench, openBench } from '../../testing/bench.ts'
import { castOf, liveStory } from '../../testing/case-story.ts'
import { codeOf } from '../../testing/refused.ts'
import { showOpinionFigures } from './show-opinion-figures.ts'

let bench: Bench
let players: Awaited<ReturnType<typeof castOf>>
beforeAll(async () => {
  bench = await openBench()
  const procedure = findCaseProcedure('voluntary-national')
  if (!procedure) throw new Error('the procedure is there')
  players = await castOf(bench, procedure, 0)
  const appealed = stories['voluntary-national']?.others['appealed'] ?? []
  // Decided by somebody else than who refused, whom this cast does not have.
  const started = appealed
    .slice(0, -1)
    .map((deed) =>
      deed.act === 'assess'
        ? { ...deed, values: { ...deed.values, startedOn: '2026-01-23', on: '2026-02-02', workload: 4 } }
        : deed,
    )
  for (let lived = 0; lived < 5; lived += 1) await liveStory(bench, 'voluntary-national', players, { deeds: started })
})
afterAll(() => bench.close())

it('counts opinions, days, work, and those that the decision overturned, with appeals beside them', async () => {
  const view = await bench.run(showOpinionFigures, { year: 2026 }, players.cast['committee'])
  expect(view.rows).toMatchObject([
    {
      act: 'assess',
      given: 5,
      timed: 5,
      median: 10,
      late: 10,
      told: 5,
      workload: 20,
      decided: 5,
      overturned: 5,
      tooFew: false,
    },
  ])
  expect(view.appeals).toMatchObject({ raised: 5, decided: 0, upheld: 0 })
})

it('shows no days where there were fewer than five, and nothing of another year or procedure', async () => {
  const deeds = (stories['voluntary-national']?.whole ?? [])
    .slice(0, 4)
    .map((deed) => ({ ...deed, on: deed.on.replace('2026', '2027') }))
  bench.clock.day('2027-01-01')
  await liveStory(bench, 'voluntary-national', players, { deeds })
  const later = await bench.run(showOpinionFigures, { year: 2027 }, players.cast['committee'])
  expect(later.rows).toMatchObject([{ given: 1, median: null, tooFew: true, decided: 0 }])
  const other = await bench.run(showOpinionFigures, { year: 2026, procedure: 'sector' }, players.cast['committee'])
  expect(other).toMatchObject({ rows: [], appeals: { raised: 0 } })
})

it('is for those who work with cases', async () => {
  expect(await codeOf(bench.run(showOpinionFigures, {}, thePublic))).toBe('NOT_SIGNED_IN')
})
