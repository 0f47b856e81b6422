import { expect, test } from 'vitest'
import { type Answered, renderPage } from '../../testing/render-page.ts'
import { me, project } from '../../testing/samples.ts'

const answers: readonly Answered[] = [
  ['organizations/who-am-i', {}, me],
  ['development/show-project', { id: 'x1' }, project],
]

test('the vote is counted in words, and a changed ballot is said to have been changed', async () => {
  const page = await renderPage('/projects/x1/examinations/e1', answers)
  expect(page).toContain('有表决权到会 1 人，同意 1 人，1/1 ≥ 3/4，通过')
  expect(page).toContain('改过 1 次，原票保留')
})

test('the projector shows the count and the demands, not the ballots of each', async () => {
  const page = await renderPage('/projects/x1/examinations/e1?view=projector', answers, 'en')
  expect(page).toContain('1 present, 1 agrees')
  expect(page).not.toContain('示例专家')
})

test('an examination that does not exist is not found', async () => {
  expect(await renderPage('/projects/x1/examinations/unknown', answers)).toContain('没有找到')
})
