import { sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { thePublic } from '../../context.ts'
import { createPool } from '../../db/pool.ts'
import { openSite, type Site } from '../../http/public/open-site.ts'
import { holdTextsJob } from '../../jobs/hold-texts.ts'
import { type Story, walkTo } from '../../testing/story.ts'
import { uploadText } from '../../testing/story-files.ts'
import { searchRecords } from '../search-records.ts'

let site: Site
let story: Story

const hold = () =>
  holdTextsJob.run(site.bench.services, { ending: new AbortController().signal, again: async () => undefined })
const search = (input: Record<string, unknown>) => site.bench.run(searchRecords, input, thePublic)
const setOpenness = (openness: string) =>
  sql`with s as (update standard set openness = ${openness} where id = ${story.rows.standardId} returning id)
    update standard_record r set changed_in = pg_current_xact_id() from s where r.standard_id = s.id`.execute(
    site.bench.db,
  )

beforeAll(async () => {
  site = await openSite()
  story = await walkTo(site.bench, 'implementation')
})
afterAll(() => site.close())

it('publishing in full asks for the text to be taken in', async () => {
  const owner = createPool(site.bench.ownerUrl, 1)
  const { rows } = await owner.query("select 1 from graphile_worker.jobs where task_identifier = 'hold-texts'")
  await owner.end()
  expect(rows).toHaveLength(1)
})

it('a word that stands only in the text finds the standard, with the passage and its clause', async () => {
  expect((await search({ q: '报批的示例要求' })).total).toBe(0)
  await hold()
  const { rows, relaxed } = await search({ q: '报批的示例要求' })
  expect(relaxed).toBe(false)
  expect(rows).toMatchObject([
    { standardId: story.rows.standardId, marks: [], passage: { clause: '1', text: '本文件规定了报批的示例要求。' } },
  ])
  expect((await search({ hasText: true })).total).toBe(1)
})

it('the page of results shows the passage', async () => {
  const { body } = await site.get(`/search?q=${encodeURIComponent('报批的示例要求')}`)
  expect(body).toContain('<b>正文 1</b> <span lang="zh">本文件规定了<mark>报批的示例要求</mark>。</span>')
})

it('a text that is not open any more is neither found nor counted as held', async () => {
  await setOpenness('name')
  const { rows } = await search({ q: '报批的示例要求' })
  expect(rows.every(({ passage }) => passage === null)).toBe(true)
  expect((await search({ q: '“报批的示例要求”', hasText: true })).total).toBe(0)
  await setOpenness('full')
  expect((await search({ q: '报批的示例要求' })).total).toBe(1)
})

it('the words of a new text take the place of the old ones', async () => {
  const file = await uploadText(site.bench, '勘误后.docx', [story.title, '1 范围', '本文件规定了勘误后的内容。'])
  await replaceText(file.sha256)
  await hold()
  expect((await search({ q: '勘误后的内容' })).rows).toMatchObject([{ standardId: story.rows.standardId }])
  expect((await search({ q: '报批的示例要求' })).rows.filter(({ passage }) => passage)).toEqual([])
})

/** Another text of the project, as an act would put it on file. */
const replaceText = (sha256: string) =>
  sql`insert into document
    select (jsonb_populate_record(d, jsonb_build_object('id', 'doc_later', 'position', d.position + 1, 'sha256', ${sha256}::text))).*
    from document d join standard s on s.project_id = d.project_id
    where s.id = ${story.rows.standardId} and d.kind = 'draftText' order by d.position desc limit 1`.execute(
    site.bench.db,
  )
