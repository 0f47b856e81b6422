import { afterAll, beforeAll, expect, it } from 'vitest'
import { createApp } from '../http/app.ts'
import { type Bench, openBench } from '../testing/bench.ts'

let bench: Bench
let app: Awaited<ReturnType<typeof createApp>>

beforeAll(async () => {
  bench = await openBench()
  app = await createApp(bench.services, { webFolder: '/nowhere', log: false, version: 'test' })
})
afterAll(async () => {
  await app.close()
  await bench.close()
})

const page = async (language: string) => (await app.inject(`/check?lang=${language}`)).body

it('the page says that the file stays on the device, in both languages', async () => {
  expect(await page('zh')).toContain('不会离开这台设备')
  expect(await page('en')).toContain('never leaves this device')
})

it('without scripts it says how to check without a browser, and shows no dead form', async () => {
  const body = await page('zh')
  expect(body).toContain('npx zhunsheng check')
  expect(body).toMatch(/<form id="check-form"[^>]* hidden>/u)
})

it('it takes what can be read in a browser: Word, PDF, Markdown and plain text', async () => {
  expect(await page('zh')).toContain('accept=".docx,.pdf,.md,.txt"')
})

it('nothing on it sends a file to the server', async () => {
  expect(await page('zh')).not.toMatch(/<form id="check-form"[^>]*(?:action|method)=/u)
})
