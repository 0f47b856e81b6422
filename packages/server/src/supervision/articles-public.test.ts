import { articles, paths } from '@zhunsheng/core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openSite, type Site } from '../http/public/open-site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

it('the page shows each article with what it asks, what serves it, what does not yet, and its rules', async () => {
  const { body, statusCode } = await site.get(paths.articles())
  expect(statusCode).toBe(200)
  for (const { no, titleZh, rules } of articles) {
    expect(body).toContain(`href="#article-${no}"`)
    expect(body).toContain(`<section id="article-${no}">`)
    expect(body).toContain(titleZh)
    for (const rule of rules) expect(body).toContain(`<code>${rule}</code>`)
  }
  for (const said of ['还没有的', '举报、投诉的受理和办理', '收到的实施信息反馈']) expect(body).toContain(said)
  expect(body).not.toContain('undefined')
})

it('it is complete in English, without a script', async () => {
  const { body } = await site.get(`${paths.articles()}?lang=en`)
  for (const { titleEn } of articles) expect(body).toContain(titleEn)
  expect(body).toContain('Not served yet')
  expect(body).not.toContain('<script')
})

it('every link leads to a page that answers', async () => {
  const { body } = await site.get(paths.articles())
  const main = body.slice(body.indexOf('<main'), body.indexOf('</main>'))
  const addresses = new Set([...main.matchAll(/href="(\/[^"]*)"/gu)].map((match) => match[1] ?? ''))
  expect(addresses.size).toBeGreaterThan(5)
  for (const address of addresses)
    expect([address, (await site.get(address.replaceAll('&amp;', '&'))).statusCode]).toEqual([address, 200])
})
