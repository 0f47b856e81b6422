import { readStandard } from '@zhunsheng/text'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { thePublic } from '../../context.ts'
import { type Bench, openBench } from '../../testing/bench.ts'
import { checkedDraftWith, FAULTY_SENTENCE, uploadDraftWith } from '../../testing/checked-text.ts'
import { codeOf } from '../../testing/refused.ts'
import { type Story, walkTo } from '../../testing/story.ts'
import { decideFinding } from './decide-finding.ts'
import { downloadTextReport } from './download-text-report.ts'
import { readTextCheck } from './read-text-check.ts'

let bench: Bench
let story: Story
let documentId = ''

beforeAll(async () => {
  bench = await openBench()
  story = await walkTo(bench, 'drafting')
  documentId = await checkedDraftWith(bench, story, FAULTY_SENTENCE)
})
afterAll(() => bench.close())

const report = async (format: 'html' | 'sarif' | 'json') =>
  new TextDecoder().decode((await bench.run(downloadTextReport, { documentId, format }, story.actors.secretary)).bytes)

it('the report is had to read, and for programs', async () => {
  expect(await report('html')).toContain('X02')
  expect(JSON.parse(await report('sarif'))).toMatchObject({ version: '2.1.0' })
  expect(JSON.parse(await report('json')).findings.length).toBeGreaterThan(0)
})

it('what was set aside is in the report with its reason, and no longer counts', async () => {
  const { secretary } = story.actors
  const before = JSON.parse(await report('json'))
  const { report: checked } = await bench.run(readTextCheck, { documentId }, secretary)
  const finding = checked?.findings.find(({ checkId }) => checkId === 'X02')
  const input = { documentId, checkId: 'X02', fingerprint: finding?.fingerprint ?? '', reason: '示例理由' }
  await bench.run(decideFinding, { ...input, decision: 'suppressed' }, secretary)
  const after = JSON.parse(await report('json'))
  expect(after.suppressedFindings).toMatchObject([{ suppression: { reason: '示例理由' } }])
  expect(after.findings.length).toBe(before.findings.length - 1)
})

it('what mends itself is had as tracked changes in the text, except what was set aside', async () => {
  const { secretary } = story.actors
  const id = await checkedDraftWith(bench, story, '电机的温升应符合第5.2条的规定。')
  const before = await bench.run(downloadTextReport, { documentId: id, format: 'fixed' }, secretary)
  expect(before.name).toMatch(/_修订\.docx$/u)
  const read = (view: 'accepted' | 'rejected') => {
    const reading = readStandard(before.bytes, { view })
    return reading.ok ? reading.document.blocks.map(({ text }) => text) : []
  }
  expect(read('accepted')).toContain('电机的温升应符合5.2的规定。')
  expect(read('rejected')).toContain('电机的温升应符合第5.2条的规定。')
  const { report: checked } = await bench.run(readTextCheck, { documentId: id }, secretary)
  for (const { checkId, fingerprint } of checked?.findings.filter(({ fix }) => fix === 'automatic') ?? []) {
    const input = { documentId: id, checkId, fingerprint, reason: '示例理由', decision: 'suppressed' as const }
    await bench.run(decideFinding, input, secretary)
  }
  const again = bench.run(downloadTextReport, { documentId: id, format: 'fixed' }, secretary)
  expect(await codeOf(again)).toBe('TEXT_NOTHING_TO_FIX')
})

it('there is no report before the check, and none for strangers', async () => {
  const waiting = await uploadDraftWith(bench, story, '电机应接地。')
  const ask = (id: string, actor = story.actors.secretary as typeof thePublic) =>
    codeOf(bench.run(downloadTextReport, { documentId: id, format: 'html' }, actor))
  expect(await ask(waiting)).toBe('TEXT_NOT_CHECKED')
  expect(await ask(documentId, thePublic)).toBe('NOT_SIGNED_IN')
})
