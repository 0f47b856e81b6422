import { expect, test } from 'vitest'
import { thePublic } from '../context.ts'
import { tbl, tr, wordFile } from '../documents/papers/forms/test-files.ts'
import { codeOf } from '../testing/refused.ts'
import { storyAt } from '../testing/story-at.ts'

const at = storyAt('enquiry')

/** A filled form of three columns. */
const form = (rows: readonly (readonly [string, string, string])[]) =>
  wordFile(tbl(tr('章条编号', '意见内容', '理由'), ...rows.map((cells) => tr(...cells))))
const file = (rows: readonly (readonly [string, string, string])[]) => at.bench.seedFile(form(rows), '意见反馈表.docx')

test('every row of a filled form is a comment of its own, in the order of the form', async () => {
  const rows = [
    ['4.1', '第一条', '甲'],
    ['4.2', '第二条', '乙'],
    ['5', '第三条', '丙'],
  ] as const
  const { receipts } = await at.act(
    'import-comments',
    { file: await file(rows), organizationName: '示例用户单位' },
    thePublic,
  )
  expect(receipts).toHaveLength(3)
  expect(await at.rows('comment')).toMatchObject(
    rows.map(([clause, opinion, reason]) => ({
      clause,
      opinion,
      reason,
      channel: 'formFile',
      organization_name: '示例用户单位',
    })),
  )
})

test('the form itself is kept beside its comments', async () => {
  expect((await at.rows('document')).at(-1)).toMatchObject({ kind: 'commentForm', name: '意见反馈表.docx' })
  expect((await at.lastEvent('comment.form-imported')).data).toEqual({ accepted: 3, refused: 0 })
})

test('a bad row is named and does not keep the others out', async () => {
  const { receipts, refused } = await at.act(
    'import-comments',
    {
      file: await file([
        ['4.1', '', '没有意见的理由'],
        ['4.2', '好的一条', ''],
      ]),
    },
    thePublic,
  )
  expect(receipts).toHaveLength(1)
  expect(refused).toMatchObject([{ code: 'FORM_ROW_WITHOUT_OPINION', row: 1 }])
})

test('a form with nothing to take takes nothing', async () => {
  const before = (await at.rows('comment')).length
  expect(await at.tryAct('import-comments', { file: await file([]) }, thePublic)).toBe('FORM_EMPTY')
  expect(
    await at.tryAct(
      'import-comments',
      { file: await at.bench.seedFile(Buffer.from('纯文本'), '意见.docx') },
      thePublic,
    ),
  ).toBe('FORM_NOT_WORD_OR_EXCEL')
  expect(await at.tryAct('import-comments', { file: { sha256: 'c'.repeat(64), name: '意见.docx' } }, thePublic)).toBe(
    'FILE_NOT_UPLOADED',
  )
  expect(await at.rows('comment')).toHaveLength(before)
})

test('a form that the secretariat imports is entered on behalf', async () => {
  await at.act('import-comments', { file: await file([['6', '代交意见', '']]), personName: '示例交表人' })
  expect((await at.rows('comment')).at(-1)).toMatchObject({ entered_by: at.story.actors.secretary.accountId })
  expect(JSON.stringify(await at.lastEvent('comment.form-imported'))).not.toContain('示例交表人')
})

test('a form comes late like any other opinion', async () => {
  at.bench.clock.day('2026-04-02')
  await at.act('import-comments', { file: await file([['7', '逾期意见', '']]) }, thePublic)
  expect((await at.rows('comment')).at(-1)).toMatchObject({ late: true })
})

test('a project that is not asking for comments takes no form', async () => {
  const drafting = await at.another('drafting')
  expect(await codeOf(drafting.act('import-comments', { file: await file([['1', '意见', '']]) }, thePublic))).toBe(
    'ACT_NOT_IN_THIS_STAGE',
  )
})
