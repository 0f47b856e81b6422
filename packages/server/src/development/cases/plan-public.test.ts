import { paths } from '@zhunsheng/core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openSite, type Site } from '../../http/public/open-site.ts'
import { voluntaryBefore } from '../../testing/case-story.ts'

let site: Site
let caseId: string
let suggested: string

beforeAll(async () => {
  site = await openSite()
  suggested = (await voluntaryBefore(site.bench, 'give-notice', { seats: 0 })).caseId
  caseId = (await voluntaryBefore(site.bench, 'submit-comment', { seats: 0 })).caseId
})
afterAll(() => site.close())

it('a plan in enquiry shows its draft, its period, and a form that works without scripts', async () => {
  site.bench.clock.day('2026-05-01')
  const { body } = await site.get(paths.plan(caseId))
  expect(body).toContain('提出意见')
  expect(body).toContain('示例.docx')
  expect(body).toContain('name="body"')
  expect(body).toContain('2026-06-02')
})
it('after its last day the enquiry is told to be over, and no form is offered', async () => {
  site.bench.clock.day('2026-06-03')
  const { body } = await site.get(paths.plan(caseId))
  expect(body).toContain('2026-06-02')
  expect(body).toContain('已截止')
  expect(body).not.toContain('name="body"')
})
it('a plan that is not yet on notice is nobody’s business', async () => {
  expect((await site.get(paths.plan(suggested))).statusCode).toBe(404)
})
it('the list holds what is public, with its stage', async () => {
  const { body } = await site.get(paths.plans())
  expect(body).toContain(paths.plan(caseId))
  expect(body).not.toContain(paths.plan(suggested))
})
