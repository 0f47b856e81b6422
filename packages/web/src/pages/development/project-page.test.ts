import { expect, test } from 'vitest'
import { type Answered, renderPage } from '../../testing/render-page.ts'
import { me, project } from '../../testing/samples.ts'

const answers: readonly Answered[] = [
  ['organizations/who-am-i', {}, me],
  ['development/show-project', { id: 'x1' }, project],
]

test('the project page says the next step, what it lacks and the provision it rests on', async () => {
  const page = await renderPage('/projects/x1', answers)
  expect(page).toContain('下一步：结束征求意见')
  expect(page).toContain('征求意见至 2026-11-27 截止')
  expect(page).toContain('《团体标准管理规定》约第 14 条')
  expect(page).toContain('曾用名称：《网上订单配送规范》')
})

test('the project page says the same in English', async () => {
  const page = await renderPage('/projects/x1', answers, 'en')
  expect(page).toContain('Next step: Close the enquiry')
  expect(page).toContain('not met')
  expect(page).toContain('day 25')
})

test('the tab stands in the address', async () => {
  const page = await renderPage('/projects/x1?tab=comments', answers)
  expect(page).toContain('已处理 1 条，共 2 条')
})
