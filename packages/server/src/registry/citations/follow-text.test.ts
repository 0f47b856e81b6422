import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { thePublic } from '../../context.ts'
import { type Bench, openBench } from '../../testing/bench.ts'
import { checkWaiting, uploadDraftWith } from '../../testing/checked-text.ts'
import { type Story, walkTo } from '../../testing/story.ts'
import { saveOwnRecord } from '../entering/save-own-record.ts'
import { showRecord } from '../records/show-record.ts'
import { followText } from './follow-text.ts'
import { findStandardsOfText, readStandardCitations } from './standard-citations.ts'

let bench: Bench
let story: Story
const outward = async () => {
  const view = await bench.run(showRecord, { number: story.rows.number ?? '' }, thePublic)
  return view.outward.filter(({ type }) => type.startsWith('cites')).map(({ type, other }) => [type, other.number])
}
const standardId = () => story.rows.standardId ?? ''

beforeAll(async () => {
  bench = await openBench()
  story = await walkTo(bench, 'approval')
  await uploadDraftWith(bench, story, '电机应符合 GB/T 99011—2010 的规定，可参见 GB/T 99012。')
  await checkWaiting(bench)
  await story.walkOn('implementation')
})
afterAll(() => bench.close())

describe('the record of a standard made here', () => {
  it('says from its publication what its text cites, undated citations by the number that all editions share', async () => {
    const cites = await outward()
    expect(cites).toContainEqual(['citesInformatively', 'GB/T 99011—2010'])
    expect(cites).toContainEqual(['citesInformatively', 'GB/T 99012'])
    expect(cites.some(([type]) => type === 'citesNormatively')).toBe(true)
  })

  it('says of another version of the text what that one cites, and no more what the one before did', async () => {
    const [last] = (
      await sql<{ id: string }>`select d.id from document d join standard s on s.project_id = d.project_id
        where s.id = ${standardId()} and d.kind = 'draftText' order by d.position desc limit 1`.execute(bench.db)
    ).rows
    const id = last?.id ?? ''
    expect(await findStandardsOfText(bench.db, id)).toEqual([standardId()])
    const before = await readStandardCitations(bench.db, standardId())
    const other = [{ number: 'GB/T 99013', normative: true, dated: false }]
    const write = (citations: unknown) =>
      sql`update text_check set citations = ${JSON.stringify(citations)}::jsonb where document_id = ${id}`.execute(
        bench.db,
      )
    await write(other)
    await followText(bench.db, id, story.today())
    expect(await outward()).toEqual([['citesNormatively', 'GB/T 99013']])
    await write(before)
    await followText(bench.db, id, story.today())
    expect((await outward()).map(([, number]) => number)).toContain('GB/T 99012')
  })

  it('says nothing of a text that the public may not read', async () => {
    await sql`update standard set openness = 'name' where id = ${standardId()}`.execute(bench.db)
    await saveOwnRecord(bench.db, standardId(), story.today())
    expect(await outward()).toEqual([])
    await sql`update standard set openness = 'full' where id = ${standardId()}`.execute(bench.db)
    await saveOwnRecord(bench.db, standardId(), story.today())
    expect(await outward()).not.toEqual([])
  })
})
