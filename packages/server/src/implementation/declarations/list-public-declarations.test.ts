import { afterAll, beforeAll, expect, it } from 'vitest'
import { thePublic } from '../../context.ts'
import { type Declarations, openDeclarations } from './declaration-fixture.ts'
import { listPublicDeclarations } from './list-public-declarations.ts'

let at: Declarations

beforeAll(async () => {
  at = await openDeclarations()
})
afterAll(() => at.close())

const products = async (input: Readonly<Record<string, unknown>>) =>
  (await at.bench.run(listPublicDeclarations, input, thePublic)).rows.map(({ product }) => product)

it('everybody finds what is published by product, enterprise and standard, and no draft', async () => {
  await at.publish()
  await at.draft({ product: '示例草稿' })
  expect(await products({})).toEqual(['示例叉车'])
  expect(await products({ q: '叉车有限' })).toEqual(['示例叉车'])
  expect(await products({ q: '%' })).toEqual([])
  expect(await products({ number: 'GB/T 99001-2020' })).toEqual(['示例叉车'])
  expect(await products({ number: 'GB/T 99002—2010' })).toEqual([])
  expect(await products({ organizationId: at.associationId })).toEqual([])
})
