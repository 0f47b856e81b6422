import type { TodoItem } from '@zhunsheng/server/api'
import { expect, test } from 'vitest'
import { renderPage } from '../../testing/render-page.ts'
import { me } from '../../testing/samples.ts'

const item: TodoItem = {
  group: 'today',
  projectId: 'x5',
  title: '直播带货信息披露指南',
  number: null,
  stage: 'approval',
  act: 'approve-standard',
  what: { zh: '批准并编号', en: 'Approve and number' },
  since: '2026-11-01',
  due: '2026-11-20',
  reasons: [{ code: 'FINAL_EXAMINATION_NOT_PASSED', data: {} }],
}

test('what is overdue stands first, with its stage, its days and the act', async () => {
  const page = await renderPage('/todo', [
    ['organizations/who-am-i', {}, me],
    ['implementation/list-todos', {}, { items: [item] }],
  ])
  for (const word of ['今天必须', '直播带货信息披露指南', '报批', '已逾期 2 天', '批准并编号'])
    expect(page).toContain(word)
})

test('a secretary sees the projects that are stuck and why', async () => {
  const page = await renderPage('/todo', [
    ['organizations/who-am-i', {}, me],
    ['implementation/list-todos', {}, { items: [item] }],
  ])
  expect(page).toContain('卡住的项目')
  expect(page).toContain('技术审查（终审）尚未通过')
})

test('an empty group says what will appear in it', async () => {
  const page = await renderPage(
    '/todo',
    [
      ['organizations/who-am-i', {}, me],
      ['implementation/list-todos', {}, { items: [] }],
    ],
    'en',
  )
  expect(page).toContain('What falls due appears here on its day.')
})

test('a project that is stuck in two things is told once, and not again as waiting for others', async () => {
  const items: TodoItem[] = [
    item,
    { ...item, group: 'others', act: 'publish-standard', what: { zh: '发布标准', en: 'Publish' } },
  ]
  const page = await renderPage('/todo', [
    ['organizations/who-am-i', {}, me],
    ['implementation/list-todos', {}, { items }],
  ])
  expect(page.split('技术审查（终审）尚未通过')).toHaveLength(2)
  expect(page).not.toContain('发布标准')
})
