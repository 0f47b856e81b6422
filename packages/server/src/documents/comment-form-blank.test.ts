import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { thePublic } from '../context.ts'
import { type Bench, openBench } from '../testing/bench.ts'
import { type Story, walkTo } from '../testing/story.ts'
import { commentFormBlank } from './comment-form-blank.ts'
import { readCommentForm } from './papers/forms/index.ts'

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
