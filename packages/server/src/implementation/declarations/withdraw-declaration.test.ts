import { afterAll, beforeAll, expect, it } from 'vitest'
import { thePublic } from '../../context.ts'
import { codeOf } from '../../testing/refused.ts'
import { type Declarations, openDeclarations } from './declaration-fixture.ts'
import { showPublicDeclaration } from './show-public-declaration.ts'
import { withdrawDeclaration } from './withdraw-declaration.ts'

let at: Declarations

beforeAll(async () => {
  at = await openDeclarations()
})
afterAll(() => at.close())

const withdraw = (declarationId: string, version = 2, actor = at.officer) =>
  codeOf(at.bench.run(withdrawDeclaration, { declarationId, version, reason: '示例停产' }, actor))

it('a withdrawn declaration stays to be read and is written no more', async () => {
  const declarationId = await at.publish()
  expect(await withdraw(declarationId)).toBe('done')
  const shown = await at.bench.run(showPublicDeclaration, { declarationId }, thePublic)
  expect(shown).toMatchObject({ state: 'withdrawn', withdrawnReason: '示例停产' })
  expect(await withdraw(declarationId, 3)).toBe('DECLARATION_WITHDRAWN')
})

it('nobody else withdraws it', async () => {
  const declarationId = await at.publish()
  expect(await withdraw(declarationId, 2, at.stranger)).toBe('NOT_ALLOWED')
  const input = { declarationId, version: 2, reason: '示例' }
  expect(await codeOf(at.bench.run(withdrawDeclaration, input, thePublic))).toBe('NOT_SIGNED_IN')
  expect(await withdraw('nothing')).toBe('DECLARATION_NOT_FOUND')
})
