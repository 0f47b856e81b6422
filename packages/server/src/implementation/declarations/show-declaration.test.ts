import { afterAll, beforeAll, expect, it } from 'vitest'
import { thePublic } from '../../context.ts'
import { codeOf } from '../../testing/refused.ts'
import { type Declarations, openDeclarations } from './declaration-fixture.ts'
import { showDeclaration } from './show-declaration.ts'

let at: Declarations

beforeAll(async () => {
  at = await openDeclarations()
})
afterAll(() => at.close())

it('an enterprise sees its draft with the checks as of today', async () => {
  const declarationId = await at.draft({ isLower: true })
  const { draft, findings } = await at.bench.run(showDeclaration, { declarationId }, at.officer)
  expect(draft).toMatchObject({ product: '示例叉车' })
  expect(findings.filter(({ verdict }) => verdict === 'fail').map(({ check }) => check)).toEqual(['lowerSaid'])
})

it('nobody else sees it', async () => {
  const declarationId = await at.draft()
  expect(await codeOf(at.bench.run(showDeclaration, { declarationId }, at.stranger))).toBe('NOT_ALLOWED')
  expect(await codeOf(at.bench.run(showDeclaration, { declarationId }, thePublic))).toBe('NOT_SIGNED_IN')
})
