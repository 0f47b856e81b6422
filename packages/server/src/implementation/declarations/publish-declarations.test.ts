import { afterAll, beforeAll, expect, it } from 'vitest'
import { thePublic } from '../../context.ts'
import { codeOf } from '../../testing/refused.ts'
import { type Declarations, openDeclarations } from './declaration-fixture.ts'
import { listDeclarations } from './list-declarations.ts'
import { publishDeclarations } from './publish-declarations.ts'

let given: Declarations
beforeAll(async () => {
  given = await openDeclarations()
})
afterAll(() => given.close())

it('publishes what is in order and leaves what a person has to look at', async () => {
  await given.draft({ product: '示例甲' })
  await given.draft({ product: '示例乙' })
  await given.draft({ product: '示例旧标准', standards: [{ number: 'GB/T 99002—2010', title: '示例名称' }] })
  await given.draft({ product: '示例未收录', standards: [{ number: 'GB/T 88888—2020', title: '示例名称' }] })
  const organizationId = given.enterpriseId
  expect(await given.bench.run(publishDeclarations, { organizationId }, given.officer)).toEqual({
    published: 2,
    left: 2,
  })
  const { rows } = await given.bench.run(listDeclarations, { state: 'published' }, given.officer)
  expect(rows.map(({ product }) => product).sort()).toEqual(['示例乙', '示例甲'])
  expect(await given.bench.run(publishDeclarations, { organizationId }, given.officer)).toEqual({
    published: 0,
    left: 2,
  })
})

it('is for the people of the enterprise', async () => {
  const input = { organizationId: given.enterpriseId }
  expect(await codeOf(given.bench.run(publishDeclarations, input, given.stranger))).toBe('NOT_ALLOWED')
  expect(await codeOf(given.bench.run(publishDeclarations, input, thePublic))).toBe('NOT_SIGNED_IN')
})
