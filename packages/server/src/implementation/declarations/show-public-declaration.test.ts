import { afterAll, beforeAll, expect, it } from 'vitest'
import { thePublic } from '../../context.ts'
import { codeOf } from '../../testing/refused.ts'
import { type Declarations, openDeclarations } from './declaration-fixture.ts'
import { showPublicDeclaration } from './show-public-declaration.ts'

let at: Declarations

beforeAll(async () => {
  at = await openDeclarations()
})
afterAll(() => at.close())

const show = (declarationId: string) => at.bench.run(showPublicDeclaration, { declarationId }, thePublic)

it('everybody sees what is declared and how its standards stand today', async () => {
  const shown = await show(await at.publish())
  expect(shown.standings).toMatchObject({ 'GB/T 99001—2020': 'current' })
  expect(shown.current.body.indicators).toMatchObject([{ name: '噪声', method: 'GB/T 99001—2020' }])
})

it('a draft is not there for the public', async () => {
  expect(await codeOf(show(await at.draft()))).toBe('DECLARATION_NOT_FOUND')
  expect(await codeOf(show('nothing'))).toBe('DECLARATION_NOT_FOUND')
})
