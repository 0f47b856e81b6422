import { afterAll, beforeAll, expect, it } from 'vitest'
import { thePublic } from '../../context.ts'
import { codeOf } from '../../testing/refused.ts'
import { aSeat, type Committee, openCommittee } from './committee-fixture.ts'
import { seatMember } from './seat-member.ts'
import { showCommittee } from './show-committee.ts'
import { unseatMember } from './unseat-member.ts'

let tc: Committee
beforeAll(async () => {
  tc = await openCommittee()
})
afterAll(() => tc.close())

it('a committee shows its seats and is counted in words on a day', async () => {
  const { memberId } = await tc.bench.run(seatMember, { organizationId: tc.committee, ...aSeat }, tc.secretary)
  await tc.bench.run(seatMember, { organizationId: tc.committee, ...aSeat, seat: 'chair' }, tc.secretary)
  await tc.bench.run(unseatMember, { memberId, toOn: '2026-02-28' }, tc.secretary)
  const shown = await tc.bench.run(showCommittee, { id: tc.committee }, tc.secretary)
  expect(shown.seats.map(({ seat, holds }) => [seat, holds])).toEqual([
    ['chair', true],
    ['member', false],
  ])
  expect(shown.composition[0]).toMatchObject({ verdict: 'fail', counted: { zh: '委员 1 人，应不少于 25 人' } })
  const before = await tc.bench.run(showCommittee, { id: tc.committee, on: '2026-02-01' }, tc.secretary)
  expect(before.composition[0]?.counted.zh).toBe('委员 2 人，应不少于 25 人')
})

it('is refused for a body that is no committee, and to the public', async () => {
  expect(await codeOf(tc.bench.run(showCommittee, { id: tc.association }, tc.stranger))).toBe('COMMITTEE_EXPECTED')
  expect(await codeOf(tc.bench.run(showCommittee, { id: tc.committee }, thePublic))).toBe('NOT_SIGNED_IN')
})
