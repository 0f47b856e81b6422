import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { thePublic, theSystem } from '../context.ts'
import { type Bench, openBench } from '../testing/bench.ts'
import { type Story, walkTo } from '../testing/story.ts'
import { keepConverted } from './keep-converted.ts'

describe('the converted text of an older file', () => {
  let bench: Bench
  let story: Story
  let input: { documentId: string | undefined; sha256: string }
  beforeAll(async () => {
    bench = await openBench()
    story = await walkTo(bench, 'enquiry')
    const file = await bench.seedFile(new TextEncoder().encode('converted'), '转换.docx')
    input = { documentId: story.rows.draftId, sha256: file.sha256 }
  })
  afterAll(() => bench.close())

  it('is not kept by whoever is not signed in', () =>
    expect(bench.run(keepConverted, input, thePublic)).rejects.toMatchObject({ code: 'NOT_SIGNED_IN' }))
  it('is not kept by the secretariat, whose own upload it would change', () =>
    expect(bench.run(keepConverted, input, story.actors.secretary)).rejects.toMatchObject({ code: 'NOT_ALLOWED' }))
  it('is kept beside the file as it was filed', async () => {
    await bench.run(keepConverted, input, theSystem)
    const row = await bench.db
      .selectFrom('document')
      .select(['sha256', 'converted_sha256'])
      .where('id', '=', input.documentId ?? '')
      .executeTakeFirstOrThrow()
    expect(row.converted_sha256).toBe(input.sha256)
    expect(row.sha256).not.toBe(input.sha256)
  })
})
