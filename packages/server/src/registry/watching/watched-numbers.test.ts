import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Bench, openBench } from '../../testing/bench.ts'
import { enterRecords } from '../../testing/register-records.ts'
import { type Story, walkTo } from '../../testing/story.ts'
import { beginWatch } from './begin-watch.ts'
import { listWatches } from './list-watches.ts'

const CITED = 'GB/T 99001—2020'
let bench: Bench
let story: Story

beforeAll(async () => {
  bench = await openBench()
  story = await walkTo(bench, 'enquiry')
  await enterRecords(bench.db, [{ number: CITED, family: 'GB/T 99001' }])
  await sql`update text_check set cited = ${JSON.stringify([CITED])}::jsonb where document_id in
    (select id from document where project_id = ${story.projectId} and kind = 'draftText')`.execute(bench.db)
})
afterAll(() => bench.close())

const standing = async () => (await bench.run(listWatches, {}, story.actors.secretary)).rows[0]?.standing

describe('what a draft cites', () => {
  it('is followed by those who may see the project', async () => {
    await bench.run(beginWatch, { projectId: story.projectId }, story.actors.secretary)
    expect(Object.keys((await standing()) ?? {})).toEqual([CITED])
  })

  it('is told no more to somebody who may not see it any longer', async () => {
    const { accountId } = story.actors.secretary
    await sql`update membership set to_on = from_on where account_id = ${accountId}`.execute(bench.db)
    expect(await standing()).toEqual({})
  })
})
