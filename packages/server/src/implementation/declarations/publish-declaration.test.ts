import { afterAll, beforeAll, expect, it } from 'vitest'
import { thePublic } from '../../context.ts'
import { codeOf } from '../../testing/refused.ts'
import { amendDeclaration } from './amend-declaration.ts'
import { type Declarations, openDeclarations, sampleBody } from './declaration-fixture.ts'
import { publishDeclaration } from './publish-declaration.ts'
import { showPublicDeclaration } from './show-public-declaration.ts'

let at: Declarations

beforeAll(async () => {
  at = await openDeclarations()
})
afterAll(() => at.close())

const publish = (declarationId: string, more: Readonly<Record<string, unknown>> = {}, actor = at.officer) =>
  codeOf(at.bench.run(publishDeclaration, { declarationId, version: 1, ...more }, actor))

it('what is in order is published and can be read by everybody', async () => {
  const declarationId = await at.draft()
  expect(await publish(declarationId)).toBe('done')
  const shown = await at.bench.run(showPublicDeclaration, { declarationId }, thePublic)
  expect(shown).toMatchObject({ state: 'published', edition: 1, current: { body: { product: '示例叉车' } } })
})

it('a withdrawn standard, a missing method and a statement that is missing refuse it', async () => {
  const withdrawn = await at.draft({ standards: [{ number: 'GB/T 99002—2010', title: '示例名称' }] })
  expect(await publish(withdrawn)).toBe('DECLARATION_CHECK_FAILED')
  const { method: _method, ...bare } = sampleBody.indicators[0]
  expect(await publish(await at.draft({ indicators: [bare] }))).toBe('DECLARATION_CHECK_FAILED')
  expect(await publish(await at.draft({ isLower: true }))).toBe('DECLARATION_CHECK_FAILED')
})

it('a standard that is not held here is no breach, but somebody confirms it', async () => {
  const declarationId = await at.draft({ standards: [{ number: 'GB/T 88888—2020', title: '示例' }], indicators: [] })
  expect(await publish(declarationId)).toBe('DECLARATION_UNCONFIRMED')
  expect(await publish(declarationId, { confirmation: '已在国家平台核对，现行有效' })).toBe('done')
})

it('a change says why, and the history stays whole', async () => {
  const declarationId = await at.publish()
  await at.bench.run(amendDeclaration, { declarationId, version: 2, ...sampleBody, model: 'SL-2' }, at.officer)
  expect(await publish(declarationId, { version: 3 })).toBe('DECLARATION_CHANGE_WITHOUT_REASON')
  expect(await publish(declarationId, { version: 3, reason: '示例改型' })).toBe('done')
  const { editions } = await at.bench.run(showPublicDeclaration, { declarationId }, thePublic)
  expect(editions.map(({ edition, body, reason }) => [edition, body.model, reason])).toEqual([
    [2, 'SL-2', '示例改型'],
    [1, 'SL-1', null],
  ])
  expect(await publish(declarationId, { version: 4 })).toBe('DECLARATION_NOTHING_TO_PUBLISH')
})

it('nobody else publishes it', async () => {
  const declarationId = await at.draft()
  expect(await publish(declarationId, {}, at.stranger)).toBe('NOT_ALLOWED')
  const input = { declarationId, version: 1 }
  expect(await codeOf(at.bench.run(publishDeclaration, input, thePublic))).toBe('NOT_SIGNED_IN')
})
