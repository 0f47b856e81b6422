import { expect, test } from 'vitest'
import { renderPage } from '../../testing/render-page.ts'
import { me } from '../../testing/samples.ts'

test('the proposal asks for purpose, scope and content, and says why the subjects are asked for', async () => {
  const page = await renderPage('/projects/new', [
    ['organizations/who-am-i', {}, me],
    ['registry/list-standards', { limit: 500 }, { rows: [], total: 0, next: null }],
  ])
  for (const label of [
    '目的意义',
    '范围',
    '主要技术内容',
    '国内外现状',
    '进度安排',
    '提出单位',
    '为什么问？',
    '提交项目建议书',
  ])
    expect(page).toContain(label)
})
