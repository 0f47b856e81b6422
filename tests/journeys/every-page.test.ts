import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkWaiting } from '../../packages/server/src/testing/checked-text.ts'
import { findingsOf, type Journey, openDemonstration } from './journey.ts'

/** Rules that a page may break, each with its reason. */
const exceptions: Readonly<Record<string, string>> = {}

describe('every page', () => {
  let journey: Journey
  let ids: Readonly<Record<string, string>> = {}
  beforeAll(async () => {
    journey = await openDemonstration()
    const { db } = journey.bench
    const projects = await db.selectFrom('project').select(['id', 'stage']).execute()
    const standard = await db
      .selectFrom('standard')
      .select(['id', 'number'])
      .where('published_on', 'is not', null)
      .executeTakeFirstOrThrow()
    const examination = await db
      .selectFrom('examination')
      .select(['id', 'project_id'])
      .where('concluded_on', 'is', null)
      .executeTakeFirstOrThrow()
    const checked = await db
      .selectFrom('document')
      .select('id')
      .where('kind', '=', 'draftText')
      .orderBy('id')
      .executeTakeFirstOrThrow()
    await checkWaiting(journey.bench)
    const at = (stage: string) => projects.find((project) => project.stage === stage)?.id ?? ''
    ids = {
      enquiry: at('enquiry'),
      disposition: at('disposition'),
      drafting: at('drafting'),
      implementation: at('implementation'),
      standard: standard.id,
      record: encodeURIComponent(standard.number),
      examination: examination.id,
      examined: examination.project_id,
      document: checked.id,
      organization: journey.organizationId,
    }
  })
  afterAll(() => journey.close())

  const openPages = [
    '/',
    '/search',
    '/search?q=冷链',
    '/search?q=没有这样的标准&level=group&status=current&day=2020-01-01',
    '/register/:record',
    '/register/:record/implementation',
    '/register/:record/feedback',
    '/feedback',
    '/interpretations',
    '/network',
    '/evaluations',
    '/plans',
    '/plans?procedure=sector',
    '/declarations',
    '/currency',
    '/consultations',
    '/consultations/:enquiry',
    '/consultations/:disposition',
    '/calls',
    '/calls/:drafting',
    '/announcements',
    '/reviews',
    '/standards/:standard',
    '/receipts',
    '/trace',
    '/check',
    '/basis',
    '/articles',
    '/app/sign-in',
  ]
  const workPages = [
    '/app/todo',
    '/app/projects',
    '/app/projects/new',
    '/app/projects/taking-over',
    '/app/projects/taking-over?stage=publication',
    '/app/cases',
    '/app/cases/new',
    '/app/declarations/import',
    '/app/cases/figures',
    '/app/procedures',
    '/app/procedures/mandatory-national',
    '/app/organizations/new',
    '/app/organizations/new?kind=subcommittee',
    '/app/cases/new?procedure=mandatory-national',
    '/app/cases/new?procedure=review',
    '/app/projects/:drafting',
    '/app/projects/:enquiry',
    '/app/projects/:implementation',
    '/app/projects/:disposition/comments',
    '/app/projects/:examined/examinations/:examination',
    '/app/documents/:document/findings',
    '/app/standards',
    '/app/standards/:standard',
    '/app/standards/taking-over',
    '/app/standards/taking-over/form',
    '/app/tasks',
    '/app/feedback',
    '/app/interpretations',
    '/app/reviews',
    '/app/reviews/due',
    '/app/reviews/bodies',
    '/app/declarations',
    '/app/network',
    '/app/network/statistics',
    '/app/network/charges',
    '/app/network/rates',
    '/app/evaluations',
    '/app/evaluations/systems',
    '/app/evaluations/pilots',
    '/app/evaluations/promotions',
    '/app/organizations/:organization',
    '/app/organizations/:organization/body',
    '/app/organizations/:organization/people',
    '/app/organizations/:organization/experts',
    '/app/organizations/:organization/templates',
    '/app/notices',
    '/app/security',
  ]
  const administrationPages = ['/app/administration', '/app/imports', '/app/imports/new']
  const fillIds = (path: string) => path.replace(/:(\w+)/gu, (_, name: string) => ids[name] ?? name)

  async function look(page: Page, path: string): Promise<void> {
    await page.goto(fillIds(path))
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.waitForLoadState('networkidle')
    const findings = (await findingsOf(page)).filter(({ rule }) => !Object.hasOwn(exceptions, rule))
    expect(findings, path).toEqual([])
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(overflow, `${path} is wider than the window`).toBeLessThanOrEqual(0)
  }

  for (const language of ['zh', 'en'] as const)
    for (const phone of [false, true]) {
      it(`for the public is accessible (${language}, ${phone ? 'phone' : 'desktop'})`, async () => {
        const page = await journey.visitor({ phone })
        for (const path of openPages) await look(page, `${path}${path.includes('?') ? '&' : '?'}lang=${language}`)
      })
      it(`for the secretariat is accessible (${language}, ${phone ? 'phone' : 'desktop'})`, async () => {
        const page = await journey.signIn('mishu', { phone, language })
        for (const path of workPages) await look(page, path)
      })
    }
  it('of the administrator is accessible', async () => {
    const page = await journey.signIn('guanli')
    for (const path of administrationPages) await look(page, path)
  })
})
