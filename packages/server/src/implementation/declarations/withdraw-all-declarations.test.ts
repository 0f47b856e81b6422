import { afterAll, beforeAll, expect, it } from 'vitest'
import { thePublic } from '../../context.ts'
import { codeOf } from '../../testing/refused.ts'
import { type Declarations, openDeclarations } from './declaration-fixture.ts'
import { listPublicDeclarations } from './list-public-declarations.ts'
import { withdrawAllDeclarations } from './withdraw-all-declarations.ts'

let at: Declarations

beforeAll(async () => {
  at = await openDeclarations()
})
afterAll(() => at.close())

const withdrawAll = (organizationId = at.enterpriseId, actor = at.officer) =>
  codeOf(at.bench.run(withdrawAllDeclarations, { organizationId, reason: '示例企业注销' }, actor))

it('nobody else withdraws what an enterprise declares', async () => {
  expect(await withdrawAll(at.enterpriseId, at.stranger)).toBe('NOT_ALLOWED')
  expect(await withdrawAll(at.associationId, at.ofAssociation)).toBe('DECLARANT_NOT_ENTERPRISE')
  const input = { organizationId: at.enterpriseId, reason: '示例' }
  expect(await codeOf(at.bench.run(withdrawAllDeclarations, input, thePublic))).toBe('NOT_SIGNED_IN')
})

it('a deregistered enterprise declares nothing any more', async () => {
  await at.publish()
  await at.publish({ product: '示例货架' })
  expect(await withdrawAll()).toBe('done')
  expect((await at.bench.run(listPublicDeclarations, {}, thePublic)).total).toBe(0)
})
