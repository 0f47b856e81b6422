import { afterAll, beforeAll, expect, it } from 'vitest'
import { thePublic } from '../../context.ts'
import { codeOf } from '../../testing/refused.ts'
import { amendDeclaration } from './amend-declaration.ts'
import { type Declarations, openDeclarations, sampleBody } from './declaration-fixture.ts'
import { showPublicDeclaration } from './show-public-declaration.ts'

let at: Declarations

beforeAll(async () => {
  at = await openDeclarations()
})
afterAll(() => at.close())

const amended = (declarationId: string, version: number) => ({
  declarationId,
  version,
  ...sampleBody,
  product: '示例叉车二型',
})

it('a draft is written anew, and what is published stays until it is published again', async () => {
  const declarationId = await at.publish()
  expect(await codeOf(at.bench.run(amendDeclaration, amended(declarationId, 2), at.officer))).toBe('done')
  expect(await at.bench.run(showPublicDeclaration, { declarationId }, thePublic)).toMatchObject({ product: '示例叉车' })
})

it('whoever was slower is told', async () => {
  const declarationId = await at.draft()
  await at.bench.run(amendDeclaration, amended(declarationId, 1), at.officer)
  expect(await codeOf(at.bench.run(amendDeclaration, amended(declarationId, 1), at.officer))).toBe('CHANGED_MEANWHILE')
})

it('nobody else amends it', async () => {
  const declarationId = await at.draft()
  expect(await codeOf(at.bench.run(amendDeclaration, amended(declarationId, 1), at.stranger))).toBe('NOT_ALLOWED')
  expect(await codeOf(at.bench.run(amendDeclaration, amended(declarationId, 1), thePublic))).toBe('NOT_SIGNED_IN')
})
