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

it('how bodies deal with feedback is open to everybody, in numbers alone', async () => {
  expect((await site.get(paths.feedbackConduct())).body).toContain('还没有收到反馈')
  await site.post(paths.recordFeedback(NUMBER), { kind: 'problem', body: '示例：不公开的话。' })
  const { body } = await site.get(paths.feedbackConduct())
  expect(body).toContain('待分办')
  expect(body).toContain('0/1')
  expect(body).toContain('未知')
  expect(body).not.toContain('不公开的话')
  expect((await site.get(`${paths.feedbackConduct()}?lang=en`)).body).toContain('waiting to be routed')
})
