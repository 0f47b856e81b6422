import { afterAll, beforeAll, expect, test } from 'vitest'
import { thePublic } from '../context.ts'
import { type Bench, openBench } from '../testing/bench.ts'
import { type Story, walkTo } from '../testing/story.ts'
import { download } from './download.ts'
import { keepPaper } from './keep-paper.ts'
import { paperText } from './papers/paper-text.ts'

let bench: Bench
let story: Story

beforeAll(async () => {
  bench = await openBench()
  story = await walkTo(bench, 'enquiry')
})
afterAll(() => bench.close())

const keep = (paper: string, actor = story.actors.secretary, more = {}) =>
  bench.run(keepPaper, { projectId: story.projectId, paper, ...more }, actor)

test('a kept paper is a document of the project under its number, with its hash in the trace', async () => {
  const kept = await keep('enquiry-notice')
  const document = await bench.db
    .selectFrom('document')
    .selectAll()
    .where('id', '=', kept.documentId)
    .executeTakeFirstOrThrow()
  expect(document).toMatchObject({
    kind: 'enquiry-notice',
    generated: true,
    document_number: '示例协〔2026〕3号',
    sha256: kept.sha256,
  })
  const event = await bench.db
    .selectFrom('trace_event')
    .selectAll()
    .where('subject_id', '=', kept.documentId)
    .executeTakeFirstOrThrow()
  expect(event).toMatchObject({ type: 'document.made', project_id: story.projectId, files: [kept.sha256] })
})

test('a number given now is printed and kept', async () => {
  const { documentId } = await keep('project-announcement', story.actors.secretary, {
    documentNumber: '示例协〔2026〕88号',
  })
  const { bytes } = await bench.run(download, { id: documentId }, story.actors.secretary)
  expect(paperText(bytes)).toContain('示例协〔2026〕88号')
})

test('a paper whose step is not done is not kept either', () =>
  expect(keep('minutes')).rejects.toMatchObject({ code: 'PAPER_NOT_READY' }))

test('a drafter does not keep papers', () =>
  expect(keep('enquiry-notice', story.actors.drafter)).rejects.toMatchObject({ code: 'NOT_ALLOWED' }))

test('nobody keeps papers without signing in', () =>
  expect(
    bench.run(keepPaper, { projectId: story.projectId, paper: 'enquiry-notice' }, thePublic),
  ).rejects.toMatchObject({ code: 'NOT_SIGNED_IN' }))

test('two papers kept at once are counted one after the other', async () => {
  const kept = await Promise.all([keep('enquiry-notice'), keep('comment-form'), keep('working-group-list')])
  const rows = await bench.db
    .selectFrom('document')
    .select('position')
    .where(
      'id',
      'in',
      kept.map(({ documentId }) => documentId),
    )
    .execute()
  expect(new Set(rows.map(({ position }) => position)).size).toBe(3)
})
