import { afterAll, beforeAll, expect, it } from 'vitest'
import { thePublic } from '../../context.ts'
import { codeOf } from '../../testing/refused.ts'
import { type Declarations, openDeclarations, sampleBody } from './declaration-fixture.ts'
import { draftDeclaration } from './draft-declaration.ts'

let at: Declarations

beforeAll(async () => {
  at = await openDeclarations()
})
afterAll(() => at.close())

const draft = (changed: Readonly<Record<string, unknown>> = {}, actor = at.officer) =>
  codeOf(at.bench.run(draftDeclaration, { organizationId: at.enterpriseId, ...sampleBody, ...changed }, actor))

it('an enterprise drafts a declaration, whatever its name holds', async () => {
  expect(await draft({ product: '<script>示例</script>' })).toBe('done')
})

it('another body, and an association for itself, may not', async () => {
  expect(await draft({}, at.stranger)).toBe('NOT_ALLOWED')
  expect(await draft({ organizationId: at.associationId }, at.ofAssociation)).toBe('DECLARANT_NOT_ENTERPRISE')
})

it('a number that is none and twenty thousand indicators are refused', async () => {
  expect(await draft({ standards: [{ number: '随便写', title: '示例' }] })).toBe('INPUT_MALFORMED')
  expect(await draft({ standards: [] })).toBe('INPUT_MALFORMED')
  const indicators = Array.from({ length: 20_000 }, () => sampleBody.indicators[0])
  expect(await draft({ indicators })).toBe('INPUT_MALFORMED')
})

it('nobody drafts without signing in', async () => {
  const input = { organizationId: at.enterpriseId, ...sampleBody }
  expect(await codeOf(at.bench.run(draftDeclaration, input, thePublic))).toBe('NOT_SIGNED_IN')
})
