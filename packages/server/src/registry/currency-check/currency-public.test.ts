import { paths } from '@zhunsheng/core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openSite, type Site } from '../../http/public/open-site.ts'
import { enterRecords } from '../../testing/register-records.ts'

let site: Site

beforeAll(async () => {
  site = await openSite()
  await enterRecords(site.bench.db, [{ number: 'GB/T 99001—2020', family: 'GB/T 99001', implementsOn: '2021-01-01' }])
})
afterAll(() => site.close())

it('a list in the address is answered, so that the answer can be shared', async () => {
  const { body } = await site.get(`${paths.currency()}?text=${encodeURIComponent('GBT99001-2020\nGB/T 88888')}`)
  expect(body).toContain('2 项：0 项要处理，1 项要核实，1 项可用。')
  expect(body).toContain('现行')
  expect(body).toContain('未收录不等于不存在')
})

it('an empty list is refused above the form', async () => {
  const { statusCode, body } = await site.post(paths.currency(), { text: '' })
  expect(statusCode).toBe(400)
  expect(body).toContain('没有要查的编号')
})

it('a report gets an address of its own', async () => {
  const { statusCode, headers } = await site.post(paths.currency(), { text: 'GB/T 99001—2020', keep: '1' })
  expect(statusCode).toBe(303)
  expect(headers['location']).toMatch(/^\/currency\/[\w-]+$/u)
})

it('words that hold markup are shown as words', async () => {
  const { body } = await site.get(`${paths.currency()}?text=${encodeURIComponent('<b>GB/T 1</b>')}`)
  expect(body).not.toContain('<b>GB')
})
