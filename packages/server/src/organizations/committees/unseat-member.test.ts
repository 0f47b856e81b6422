import { afterAll, beforeAll, expect, it } from 'vitest'
import { thePublic } from '../../context.ts'
import { codeOf } from '../../testing/refused.ts'
import { aSeat, type Committee, openCommittee } from './committee-fixture.ts'
import { committeeMembersOn } from './committee-members.ts'
import { seatMember } from './seat-member.ts'
import { unseatMember } from './unseat-member.ts'

let tc: Committee
let memberId: string
beforeAll(async () => {
  tc = await openCommittee()
  ;({ memberId } = await tc.bench.run(seatMember, { organizationId: tc.committee, ...aSeat }, tc.secretary))
})
afterAll(() => tc.close())

const unseat = (changes: object = {}, actor: Committee['secretary'] | typeof thePublic = tc.secretary) =>
  codeOf(tc.bench.run(unseatMember, { memberId, toOn: '2026-02-28', ...changes }, actor))

it('is refused for a day before the seat began, for no seat, and to others', async () => {
  expect(await unseat({ toOn: '2025-12-31' })).toBe('BODY_DAYS_IN_WRONG_ORDER')
  expect(await unseat({ memberId: 'nobody' })).toBe('COMMITTEE_SEAT_NOT_FOUND')
  expect(await unseat({}, tc.stranger)).toBe('NOT_ALLOWED')
  expect(await unseat({}, thePublic)).toBe('NOT_SIGNED_IN')
})

it('the seat holds to its last day, and once it has ended it is not ended again', async () => {
  expect(await unseat()).toBe('done')
  const on = async (day: string) => (await committeeMembersOn(tc.bench.db, tc.committee, day)).length
  expect([await on('2026-02-28'), await on('2026-03-01')]).toEqual([1, 0])
  expect(await unseat()).toBe('COMMITTEE_SEAT_NOT_FOUND')
})
