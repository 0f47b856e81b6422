import { paths } from '@zhunsheng/core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openSite, type Site } from '../../http/public/open-site.ts'
import { enterPoint } from './enter-point.ts'

let site: Site

beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

const read = async (query = '') => (await site.get(`${paths.network()}${query}`)).body

it('an empty network says that nothing fits', async () => expect(await read()).toContain('没有符合条件的成员。'))

it('everybody sees who is in the network, and how many each province has', async () => {
  await site.bench.run(enterPoint, {
    name: '示例<检测>中心',
    kinds: ['monitoring', 'verification'],
    field: '消防',
    place: '110105',
    capability: '示例能力',
    fromOn: '2026-01-05',
    entryDocument: '示例监测〔2026〕1号',
  })
  const body = await read()
  for (const words of ['示例&lt;检测&gt;中心', '标准实施监测点、国家标准验证点', '北京市', '资质不详', '共 1 个'])
    expect(body).toContain(words)
  expect(await read('?kind=statistics')).toContain('没有符合条件的成员。')
  expect(await read('?province=31&lang=en')).toContain('No point fits.')
})
