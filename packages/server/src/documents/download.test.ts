import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { thePublic } from '../context.ts'
import { type Bench, openBench } from '../testing/bench.ts'
import { type Story, walkTo } from '../testing/story.ts'
import { download } from './download.ts'

let bench: Bench
let asking: Story
let published: Story

beforeAll(async () => {
  bench = await openBench()
  published = await walkTo(bench, 'implementation')
  asking = await walkTo(bench, 'enquiry', { with: published, title: '示例仓储机器人 术语' })
})
afterAll(() => bench.close())

describe('a document as it was filed', () => {
  test('is had by those who may see the project', async () => {
    const file = await bench.run(download, { id: published.rows.draftId }, published.actors.expert)
    expect(file.name).toBe('征求意见稿.docx')
  })

  test('is had by anybody while it is what comments are asked for', async () =>
    expect((await bench.run(download, { id: asking.rows.draftId }, thePublic)).name).toBe('征求意见稿.docx'))

  test('is not found by anybody else', async () => {
    const drafting = await walkTo(bench, 'drafting', { with: published, title: '示例仓储机器人 包装' })
    const file = await bench.seedFile(new TextEncoder().encode('%PDF-1.7'), '验证.pdf', 'pdf')
    const { documentId } = await drafting.act('upload-document', { kind: 'verification', file })
    await expect(bench.run(download, { id: documentId }, thePublic)).rejects.toMatchObject({
      code: 'PROJECT_NOT_FOUND',
    })
  })

  test('that was never converted has no .docx beside it', () =>
    expect(
      bench.run(download, { id: published.rows.draftId, as: 'docx' }, published.actors.secretary),
    ).rejects.toMatchObject({ code: 'FILE_NOT_FOUND' }))
})
