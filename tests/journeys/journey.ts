import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { inject } from 'vitest'
import { theSystem } from '../../packages/server/src/context.ts'
import { createApp } from '../../packages/server/src/http/app.ts'
import { demonstrationAccounts } from '../../packages/server/src/main/demonstration/accounts.ts'
import { loadDemonstration } from '../../packages/server/src/main/demonstration/load.ts'
import { seedPeople } from '../../packages/server/src/main/demonstration/people.ts'
import { type Bench, openBench } from '../../packages/server/src/testing/bench.ts'
import { type Finding, findAxeViolations } from './axe.ts'

const webFolder = join(import.meta.dirname, '../../packages/web/dist')
const DESKTOP = { width: 1280, height: 900 }
const STEP_TIMEOUT_MS = 10_000
const PHONE = { width: 390, height: 844 }

const signInWords = {
  zh: { login: '账号', password: '密码', button: '登录' },
  en: { login: 'Account', password: 'Password', button: 'Sign in' },
} as const

export type Visit = { readonly phone?: boolean; readonly javaScript?: boolean; readonly language?: 'zh' | 'en' }

export type Journey = {
  readonly bench: Bench
  readonly address: string
  readonly organizationId: string
  /** A visitor without an account. */
  visitor(options?: Visit): Promise<Page>
  /** Somebody of the demonstration, signed in through the form. */
  signIn(login: string, options?: Visit): Promise<Page>
  /** Lets the days pass. Sessions end in that time, so everybody signs in again. */
  day(day: string): Promise<void>
  /** Pictures of every open page into the folder JOURNEY_PICTURES, where it is set; for looking at what failed. */
  takePictures(name: string): Promise<void>
  close(): Promise<void>
}

/** The same with the projects of the demonstration, one in each stage. */
export async function openDemonstration(): Promise<Journey> {
  return openJourney((bench) => loadDemonstration(bench.services, () => undefined))
}

/** The whole product on a database of its own, with the people of the demonstration and a clock that the test moves. */
export async function openJourney(
  prepare: (bench: Bench) => Promise<unknown> = (bench) => bench.run(seedPeople, {}, theSystem),
): Promise<Journey> {
  if (!existsSync(join(webFolder, 'index.html'))) throw new Error('the pages are not built: npm run build')
  const bench = await openBench()
  await prepare(bench)
  // The tour has a journey of its own; elsewhere it would stand beside what is looked at.
  await bench.db.updateTable('account').set({ tour_seen_at: bench.clock.now() }).execute()
  const organization = await bench.db.selectFrom('organization').select('id').executeTakeFirstOrThrow()
  const app = await createApp(bench.services, { webFolder, log: false, version: 'test' })
  const address = await app.listen({ port: 0, host: '127.0.0.1' })
  const browser: Browser = await chromium.connect(inject('browser'))
  const contexts: BrowserContext[] = []
  const signedIn = new Map<Page, string>()
  const passwordOf = (login: string) => demonstrationAccounts.find((each) => each.login === login)?.password ?? ''

  async function visitor({ phone = false, javaScript = true, language = 'zh' }: Visit = {}): Promise<Page> {
    const context = await browser.newContext({
      viewport: phone ? PHONE : DESKTOP,
      javaScriptEnabled: javaScript,
      baseURL: address,
      locale: language === 'zh' ? 'zh-CN' : 'en-GB',
    })
    contexts.push(context)
    context.setDefaultTimeout(STEP_TIMEOUT_MS)
    return context.newPage()
  }

  return {
    bench,
    address,
    organizationId: organization.id,
    visitor,
    async signIn(login, visit = {}) {
      const page = await visitor(visit)
      const words = signInWords[visit.language ?? 'zh']
      await page.goto('/app/')
      if (visit.language === 'en') await page.getByRole('button', { name: 'English' }).click()
      await page.getByLabel(words.login, { exact: true }).fill(login)
      await page.getByLabel(words.password, { exact: true }).fill(passwordOf(login))
      await page.getByRole('button', { name: words.button }).click()
      await page.waitForURL((url) => !url.pathname.includes('sign-in'))
      await page.getByRole('heading', { level: 1 }).waitFor()
      signedIn.set(page, login)
      return page
    },
    async day(day) {
      bench.clock.day(day)
      for (const [page, login] of signedIn)
        await page.request.post('/api/organizations/sign-in', { data: { login, password: passwordOf(login) } })
    },
    async takePictures(name) {
      const folder = process.env['JOURNEY_PICTURES']
      if (!folder) return
      const pages = contexts.flatMap((context) => context.pages())
      for (const [index, page] of pages.entries())
        await page.screenshot({ path: join(folder, `${name}-${index}.png`), fullPage: true })
    },
    async close() {
      for (const context of contexts) await context.close()
      await browser.close()
      await app.close()
      await bench.close()
    },
  }
}

/** What axe-core finds on a page by WCAG 2.2 AA; empty is right. */
export const findingsOf = (page: Page): Promise<Finding[]> => findAxeViolations(page)
