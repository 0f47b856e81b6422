import { afterAll, beforeAll, expect, it } from 'vitest'
import { thePublic } from '../../context.ts'
import { type Declarations, openDeclarations } from './declaration-fixture.ts'
import { listDeclarations } from './list-declarations.ts'

let at: Declarations

beforeAll(async () => {
  at = await openDeclarations()
})
afterAll(() => at.close())

import { sql } from 'kysely'
import { codeOf } from '../../testing/refused.ts'

it('an enterprise sees its drafts, and others do not', async () => {
  await at.draft({ product: '示例草稿' })
  expect((await at.bench.run(listDeclarations, {}, at.officer)).rows.map(({ product }) => product)).toContain(
    '示例草稿',
  )
  expect((await at.bench.run(listDeclarations, {}, at.stranger)).total).toBe(0)
  expect(await codeOf(at.bench.run(listDeclarations, {}, thePublic))).toBe('NOT_SIGNED_IN')
})

it('a standard that is withdrawn later is something to do', async () => {
  const declarationId = await at.publish()
  expect((await at.bench.run(listDeclarations, {}, at.officer)).touched).toEqual([])
  await sql`update standard_record set claimed_status = 'withdrawn' where number = 'GB/T 99001—2020'`.execute(
    at.bench.db,
  )
  expect((await at.bench.run(listDeclarations, {}, at.officer)).touched).toEqual([
    { declarationId, product: '示例叉车', number: 'GB/T 99001—2020', verdict: 'withdrawn', followedBy: [] },
  ])
})
