import { expect, test } from 'vitest'
import { type Answered, renderPage } from '../../testing/render-page.ts'
import { me, project } from '../../testing/samples.ts'

const answers: readonly [Answered, Answered] = [
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

const event = { ...project.timeline[0], occurredOn: '2026-01-05', recordedAt: '2026-11-01T01:00:00Z' } as const

test('where history fell short or does not tell is said on a card, and what was corrected is not', async () => {
  const what = (zh: string) => ({ what: { zh, en: zh } })
  const timeline = [
    { ...event, seq: 20, type: 'deviation.recorded', data: what('终审专家来自起草单位') },
    { ...event, seq: 21, type: 'unknown.recorded', data: what('征求意见日期不详') },
    { ...event, seq: 22, type: 'deviation.recorded', data: what('记错的偏离') },
    { ...event, seq: 23, type: 'act.corrected', corrects: 22 },
  ] as typeof project.timeline // the sample's event with other data
  const page = await renderPage('/projects/x1', [
    answers[0],
    ['development/show-project', { id: 'x1' }, { ...project, timeline }],
  ])
  const [, card = ''] = page.split('偏离与待核')
  expect(card).toMatch(/终审专家来自起草单位\s+偏离/u)
  expect(card).toMatch(/征求意见日期不详\s+待核/u)
  expect(card).not.toContain('记错的偏离')
})

test('an enquiry that was shorter than prescribed is a deviation, with the reason given', async () => {
  const data = { opensOn: '2026-10-28', closesOn: '2026-11-12', deviation: '全体起草单位同意缩短' }
  const timeline = [{ ...event, type: 'enquiry.opened', data }] as typeof project.timeline // the sample's event with other data
  const page = await renderPage('/projects/x1', [
    answers[0],
    ['development/show-project', { id: 'x1' }, { ...project, timeline }],
  ])
  expect(page).toContain('征求意见 2026-10-28 至 2026-11-12，共 15 天，少于规定的期限')
  expect(page).toContain('全体起草单位同意缩短')
})

const statement = {
  id: 'd1',
  kind: 'explanatoryStatement',
  name: '编制说明.wps',
  order: 1,
  sha256: 'a'.repeat(64),
  sizeBytes: 2048,
  mediaType: 'application/octet-stream',
  occurredOn: '2026-09-01',
  by: '示例秘书',
  note: null,
  generated: false,
  documentNumber: null,
  converted: false,
  missingParts: ['编制原则', '重大分歧意见的处理经过'],
} as const

test('the parts that were not found in an explanatory statement are named, to be checked by a person', async () => {
  const page = await renderPage('/projects/x1', [
    answers[0],
    ['development/show-project', { id: 'x1' }, { ...project, documents: [statement] }],
  ])
  expect(page).toContain('未找到：编制原则、重大分歧意见的处理经过，供核对')
  expect(page).toContain('未转换（本机没有 LibreOffice')
})

test('the project page offers to follow what its text cites, and says where that is so', async () => {
  const following = (watchId: string | null): Answered => [
    'registry/show-following',
    { projectId: 'x1' },
    { isSignedIn: true, watchId },
  ]
  expect(await renderPage('/projects/x1', [...answers, following(null)])).toContain('关注引用的标准')
  expect(await renderPage('/projects/x1', [...answers, following('w1')])).toContain('已关注引用的标准')
})
