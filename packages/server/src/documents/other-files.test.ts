import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { thePublic } from '../context.ts'
import { type Bench, openBench } from '../testing/bench.ts'
import { type Story, walkTo } from '../testing/story.ts'
import { commentFormBlank } from './comment-form-blank.ts'
import { download } from './download.ts'
import { exportPlatform } from './export-platform.ts'
import { readCommentForm } from './papers/forms/index.ts'
import { paperText } from './papers/paper-text.ts'
import { takeoverTemplate } from './takeover-template.ts'

let bench: Bench
let asking: Story
let published: Story

beforeAll(async () => {
  bench = await openBench()
  published = await walkTo(bench, 'implementation')
  asking = await walkTo(bench, 'enquiry', { with: published, title: '示例仓储机器人 术语' })
})
afterAll(() => bench.close())

describe('the blank comment form', () => {
  test.each([
    'docx',
    'xlsx',
  ])('is had by anybody as .%s while comments are asked for, and is a form that we read', async (as) => {
    const file = await bench.run(commentFormBlank, { projectId: asking.projectId, as }, thePublic)
    const form = await readCommentForm(file.bytes, file.name)
    expect(form.refused).toMatchObject([{ code: 'FORM_EMPTY' }])
  })

  test('is not had of a project that asks nobody', () =>
    expect(bench.run(commentFormBlank, { projectId: published.projectId }, thePublic)).rejects.toMatchObject({
      code: 'PROJECT_NOT_FOUND',
    }))
})

describe('the fields for the national platform', () => {
  const input = () => ({ standardId: published.rows.standardId })

  test('are exported by the secretariat', async () => {
    const text = paperText((await bench.run(exportPlatform, input(), published.actors.secretary)).bytes)
    expect(text).toContain('T/SLXH 1—2026')
    expect(text).toContain('示例起草人')
  })

  test('are not exported by an expert', () =>
    expect(bench.run(exportPlatform, input(), published.actors.expert)).rejects.toMatchObject({ code: 'NOT_ALLOWED' }))
  test('are not exported without signing in', () =>
    expect(bench.run(exportPlatform, input(), thePublic)).rejects.toMatchObject({ code: 'NOT_SIGNED_IN' }))
  test('of a standard that is not there are not found', () =>
    expect(bench.run(exportPlatform, { standardId: 'none' }, published.actors.secretary)).rejects.toMatchObject({
      code: 'STANDARD_NOT_FOUND',
    }))
})

describe('the takeover template', () => {
  test('is had by whoever is signed in', async () =>
    expect(paperText((await bench.run(takeoverTemplate, {}, published.actors.drafter)).bytes)).toContain('标准编号'))
  test('is not had without signing in', () =>
    expect(bench.run(takeoverTemplate, {}, thePublic)).rejects.toMatchObject({ code: 'NOT_SIGNED_IN' }))
})

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
