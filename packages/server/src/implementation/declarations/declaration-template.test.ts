import { declarationColumns } from '@zhunsheng/core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { thePublic } from '../../context.ts'
import { readSheet } from '../../documents/papers/forms/index.ts'
import { codeOf } from '../../testing/refused.ts'
import { type Declarations, openDeclarations } from './declaration-fixture.ts'
import { declarationTemplate } from './declaration-template.ts'

let given: Declarations
beforeAll(async () => {
  given = await openDeclarations()
})
afterAll(() => given.close())

it('the blank sheet has every column under its header and no rows', async () => {
  const { bytes } = await given.bench.run(declarationTemplate, {}, given.officer)
  const sheet = await readSheet(bytes)
  expect(sheet.header).toEqual(Object.values(declarationColumns))
  expect(sheet.rows).toEqual([])
})

it('is for whoever is signed in', async () => {
  expect(await codeOf(given.bench.run(declarationTemplate, {}, thePublic))).toBe('NOT_SIGNED_IN')
})
