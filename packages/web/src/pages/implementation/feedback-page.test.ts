import { expect, test } from 'vitest'
import { renderPage } from '../../testing/render-page.ts'
import { me } from '../../testing/samples.ts'

const line = {
  id: 'f1',
  projectId: null,
  receipt: '37WHW-ZZDE0',
  number: 'GB/T 99001—2020',
  level: 'national',
  title: '示例阀门通则',
  kind: 'problem',
  clause: '5.1',
  body: '示例：此条不好执行。',
  organizationName: null,
  inCharge: null,
  inChargeName: null,
  receivedOn: '2026-10-01',
  acceptDueOn: '2026-10-14',
  acceptedOn: null,
  transferredOn: null,
  inHandOn: null,
  handler: null,
  dueOn: '2026-11-10',
  answeredOn: null,
  closedOn: null,
  outcome: null,
  outcomeReason: null,
  answer: null,
  published: false,
  satisfied: null,
  attachmentName: null,
  alike: 10_000,
} as const
const late = { total: 3, open: 2, notAccepted: 1, notAnswered: 1, daysLate: 12, answered: 1, rated: 0, satisfied: 0 }

const answers = [
  ['organizations/who-am-i', {}, me],
  ['implementation/list-feedback', { state: 'unrouted' }, { rows: [line], total: 1, next: null }],
  ['implementation/list-feedback-routes', {}, { rows: [] }],
  [
    'implementation/list-feedback-conduct',
    {},
    { today: me.today, rows: [{ organizationId: 'o2', name: '示例委员会', ...late }] },
  ],
] as const

test('the administrator sees what waits to be routed, how many say the same, and who is late', async () => {
  const page = await renderPage('/feedback?state=unrouted', answers)
  for (const word of ['37WHW-ZZDE0', '待分办', '同样内容共', '已逾期 12 天', '名称与负责单位', '示例委员会'])
    expect(page).toContain(word)
})

test('it is complete in English', async () => {
  const page = await renderPage('/feedback?state=unrouted', answers, 'en')
  for (const word of ['waiting to be routed', 'say the same', 'Draft of a circular']) expect(page).toContain(word)
})
