import { afterAll, beforeAll, expect, it } from 'vitest'
import { thePublic } from '../../context.ts'
import { aSeat, type Committee, openCommittee } from './committee-fixture.ts'
import { listCommittees } from './list-committees.ts'
import { seatMember } from './seat-member.ts'

let tc: Committee
beforeAll(async () => {
  tc = await openCommittee()
})
afterAll(() => tc.close())

it('committees are listed to everybody with the number of their members, and found by their name', async () => {
  await tc.bench.run(seatMember, { organizationId: tc.committee, ...aSeat }, tc.secretary)
  const found = async (q?: string) =>
    (await tc.bench.run(listCommittees, { ...(q && { q }) }, thePublic)).rows.map(({ name, members }) => [
      name,
      members,
    ])
  expect(await found()).toEqual([['示例技术委员会', 1]])
  expect(await found('技术')).toHaveLength(1)
  expect(await found('别的')).toEqual([])
})
