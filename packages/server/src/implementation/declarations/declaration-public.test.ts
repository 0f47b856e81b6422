import { paths } from '@zhunsheng/core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openSite, type Site } from '../../http/public/open-site.ts'
import { amendDeclaration } from './amend-declaration.ts'
import { sampleBody } from './declaration-fixture.ts'
import { draftDeclaration } from './draft-declaration.ts'
import { publishDeclaration } from './publish-declaration.ts'

let site: Site
let declarationId = ''

const body = {
  ...sampleBody,
  product: '示例<叉车>',
  isLower: true,
  lower: [{ indicator: '噪声', number: 'GB/T 99001—2020', required: '≤65 dB', own: '≤70 dB' }],
}

beforeAll(async () => {
  site = await openSite()
  const { bench } = site
  const organizationId = await bench.seedOrganization('SLGS', {}, { kind: 'enterprise', name: '示例叉车有限公司' })
  const officer = await bench.seedActor(organizationId, 'secretary')
  declarationId = (await bench.run(draftDeclaration, { organizationId, ...body }, officer)).declarationId
  const confirmation = '示例：已在别处核对'
  await bench.run(publishDeclaration, { declarationId, version: 1, confirmation }, officer)
  await bench.run(amendDeclaration, { declarationId, version: 2, ...body, model: 'SL-2' }, officer)
  await bench.run(publishDeclaration, { declarationId, version: 3, confirmation, reason: '示例改型' }, officer)
})
afterAll(() => site.close())

it('a product shows what is lower first, then standards, indicators and the history of what changed', async () => {
  const page = (await site.get(paths.declaration(declarationId))).body
  for (const words of [
    '示例&lt;叉车&gt;',
    '少于或低于推荐性标准的明示',
    '≤65 dB',
    'Q/SLGS 001—2026',
    '≤ 70 dB',
    '示例改型',
  ])
    expect(page).toContain(words)
  expect(page).toContain('<del>SL-1</del>')
  expect(page).toContain('<ins>SL-2</ins>')
  expect(page.indexOf('≤65 dB')).toBeLessThan(page.indexOf('声明企业'))
})

it('it is whole in English, and a declaration that is not there is not found', async () => {
  expect((await site.get(`${paths.declaration(declarationId)}?lang=en`)).body).toContain('Declared by')
  expect((await site.get(paths.declaration('nothing'))).statusCode).toBe(404)
})
