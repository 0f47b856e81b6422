import { paths } from '@zhunsheng/core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openSite, type Site } from '../../http/public/open-site.ts'
import { sampleBody } from './declaration-fixture.ts'
import { draftDeclaration } from './draft-declaration.ts'
import { publishDeclaration } from './publish-declaration.ts'

let site: Site
let organizationId = ''

beforeAll(async () => {
  site = await openSite()
  const { bench } = site
  organizationId = await bench.seedOrganization('SLGS', {}, { kind: 'enterprise', name: '示例<叉车>有限公司' })
  const officer = await bench.seedActor(organizationId, 'secretary')
  const draft = (product: string) => bench.run(draftDeclaration, { organizationId, ...sampleBody, product }, officer)
  const { declarationId } = await draft('示例叉车')
  await draft('示例草稿')
  const input = { declarationId, version: 1, confirmation: '示例：已核对' }
  await bench.run(publishDeclaration, input, officer)
})
afterAll(() => site.close())

it('everybody finds a declaration, names are shown as they are written, and drafts are not shown', async () => {
  const { body } = await site.get(paths.declarations())
  for (const words of ['示例叉车', '示例&lt;叉车&gt;有限公司', 'GB/T 99001—2020', '共 1 项'])
    expect(body).toContain(words)
  expect(body).not.toContain('示例草稿')
  expect((await site.get(`${paths.declarations()}?q=没有`)).body).toContain('没有符合条件的声明。')
})

it('an enterprise has a page of its own, without its drafts', async () => {
  const { body } = await site.get(paths.declarant(organizationId))
  expect(body).toContain('示例叉车')
  expect(body).not.toContain('示例草稿')
})
