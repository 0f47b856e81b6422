import { afterAll, beforeAll, expect, it } from 'vitest'
import { thePublic } from '../../context.ts'
import { codeOf } from '../../testing/refused.ts'
import { aSeat, type Committee, openCommittee } from './committee-fixture.ts'
import { committeeMembersOn } from './committee-members.ts'
import { seatMember } from './seat-member.ts'

let tc: Committee
beforeAll(async () => {
  tc = await openCommittee()
})
afterAll(() => tc.close())

const seat = (changes: object = {}, actor: Committee['secretary'] | typeof thePublic = tc.secretary) =>
  codeOf(tc.bench.run(seatMember, { organizationId: tc.committee, ...aSeat, ...changes }, actor))
const members = (day: string) => committeeMembersOn(tc.bench.db, tc.committee, day)

it('a member sits from the first day; with an account it is the person of that account', async () => {
  expect(await seat()).toBe('done')
  const voter = await tc.bench.seedActor(tc.committee, 'expert', '示例有账号的委员')
  expect(await seat({ name: '另一写法', login: voter.accountId, seat: 'chair' })).toBe('done')
  expect(await members('2025-12-31')).toEqual([])
  expect(await members('2026-01-01')).toMatchObject([
    { name: '示例委员', employer: '示例公司', accountId: null },
    { name: '示例有账号的委员', accountId: voter.accountId, personId: voter.personId },
  ])
  expect(await seat({ login: voter.accountId })).toBe('COMMITTEE_SEAT_TAKEN')
})

it('one person asked for twice at the same time sits once', async () => {
  const voter = await tc.bench.seedActor(tc.committee, 'expert', '示例两次')
  const both = await Promise.all([1, 2].map(() => seat({ login: voter.accountId })))
  expect(both.sort()).toEqual(['COMMITTEE_SEAT_TAKEN', 'done'])
})

it('is refused for a body that is no committee, an unknown account, an unknown side, and to others', async () => {
  expect(await seat({ organizationId: tc.association }, tc.stranger)).toBe('COMMITTEE_EXPECTED')
  expect(await seat({ login: 'nobody' })).toBe('PERSON_NOT_FOUND')
  expect(await seat({ category: 'friends' })).toBe('INPUT_MALFORMED')
  expect(await seat({}, tc.stranger)).toBe('NOT_ALLOWED')
  expect(await seat({}, thePublic)).toBe('NOT_SIGNED_IN')
})
