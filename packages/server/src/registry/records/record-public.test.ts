import { paths } from '@zhunsheng/core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openSite, type Site } from '../../http/public/open-site.ts'
import { enterRecords, enterRelation } from '../../testing/register-records.ts'

let site: Site
const NUMBER = 'GB/T 99001—2020'

beforeAll(async () => {
  site = await openSite()
  await enterRecords(site.bench.db, [
    { number: 'GB/T 99001—2010', family: 'GB/T 99001', implementsOn: '2010-06-01', replacedOn: '2021-01-01' },
    { number: NUMBER, family: 'GB/T 99001', implementsOn: '2021-01-01', title: '示例<名称>' },
    { number: 'GB/T 99003—2010', family: 'GB/T 99003', implementsOn: '2010-06-01' },
    { number: 'GB/T 99003—2020', family: 'GB/T 99003', implementsOn: '2021-01-01' },
    {
      number: 'GB/T 99002—2001',
      family: 'GB/T 99002',
      conflicts: [
        {
          field: 'status',
          isOutweighed: false,
          values: [
            { value: 'current', sourceId: 'source', asOf: '2026-03-01' },
            { value: 'withdrawn', sourceId: 'other', asOf: '2026-02-01' },
          ],
        },
      ],
    },
  ])
  await enterRelation(site.bench.db, NUMBER, 'GB/T 99001—2010')
  await enterRelation(site.bench.db, 'GB/T 99003—2020', 'GB/T 99001—2010', 'citesNormatively')
  await enterRelation(site.bench.db, 'GB/T 99003—2010', 'GB/T 99001', 'citesInformatively')
})
afterAll(() => site.close())

it('a record shows its status as of today, its source and its lineage as a picture and a table', async () => {
  const { body } = await site.get(paths.record(NUMBER))
  expect(body).toContain('截至 2026-03-02：现行（单一转录来源）')
  expect(body).toContain('示例&lt;名称&gt;')
  expect(body).toContain('<svg')
  expect(body).toContain('GB/T 99001—2010')
  expect(body).toContain('示例目录')
})

it('shows who cites it and which edition, in the picture and in the table alike', async () => {
  const { body } = await site.get(paths.record(NUMBER))
  expect(body).toContain(`引用关系</title>`)
  expect(body).toContain('引用它的标准（2）')
  for (const citing of ['GB/T 99003—2020', 'GB/T 99003—2010'])
    expect(body.match(new RegExp(`href="${paths.record(citing)}"`, 'gu'))).toHaveLength(2)
  expect(body).toContain('引用的是 GB/T 99001—2010</span> <span class="tag replaced">旧版</span>')
  expect(body).toContain('引用的是 GB/T 99001</span></td>')
  const citing = (await site.get(paths.record('GB/T 99003—2020'))).body
  expect(citing).toContain('它引用的标准（1）')
  expect(citing).toContain('<span class="tag replaced">旧版</span>')
})

it('two editions that are current at once are named as that', async () => {
  const { body } = await site.get(paths.record('GB/T 99003—2020'))
  expect(body).toContain('有 2 个版本同时现行：GB/T 99003—2020、GB/T 99003—2010')
  expect((await site.get(paths.record(NUMBER))).body).not.toContain('同时现行')
})

it('any other spelling leads to the address of the record', async () => {
  const { headers } = await site.get('/register/gbt99001-2020')
  expect(decodeURIComponent(String(headers['location']))).toBe('/register/GB/T 99001—2020')
})

it('a disagreement of sources is shown with what each says', async () => {
  const { body } = await site.get(paths.record('GB/T 99002—2001'))
  expect(body).toContain('来源之间的不一致')
  expect(body).toContain('无法判定谁对')
})

it('what is not held is not found, and nothing says that it does not exist', async () => {
  const { statusCode, body } = await site.get(paths.record('GB/T 88888—2020'))
  expect(statusCode).toBe(404)
  expect(body).toContain('未收录不等于不存在')
})
