import { paths } from '@zhunsheng/core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openSite, type Site } from '../../http/public/open-site.ts'
import { enterRecords } from '../../testing/register-records.ts'

let site: Site
const NUMBER = 'GB/T 99001—2020'

beforeAll(async () => {
  site = await openSite()
  await enterRecords(site.bench.db, [{ number: NUMBER, family: 'GB/T 99001', title: '示例阀门通则' }])
})
afterAll(() => site.close())

it('the page of a record leads to its feedback, which needs neither account nor script', async () => {
  expect((await site.get(paths.record(NUMBER))).body).toContain(paths.recordFeedback(NUMBER))
  const { body } = await site.get(`${paths.recordFeedback(NUMBER)}?clause=5.1&kind=question`)
  expect(body).toContain('对本标准反馈')
  expect(body).toContain('value="5.1"')
  expect((await site.get(`${paths.recordFeedback(NUMBER)}?lang=en`)).body).toContain(
    'Give feedback about this standard',
  )
})

it('what is sent comes back as a receipt, and markup in it stays words', async () => {
  const words = '<script>alert(1)</script>示例'
  const answer = await site.post(paths.recordFeedback(NUMBER), { kind: 'problem', clause: '9.9', body: words })
  expect(answer.statusCode).toBe(303)
  const { body } = await site.get(String(answer.headers['location']))
  expect(body).toContain('GB/T 99001')
  expect(body).toContain('尚未确定')
  expect(body).toContain('&lt;script&gt;')
  expect(body).not.toContain('<script>alert')
})

it('a form without words comes back with what was typed, and an unknown standard is not found', async () => {
  const answer = await site.post(paths.recordFeedback(NUMBER), { kind: 'problem', clause: '7' })
  expect(answer.statusCode).toBe(400)
  expect(answer.body).toContain('value="7"')
  expect((await site.get(paths.recordFeedback('GB/T 98765—2020'))).statusCode).toBe(404)
})
