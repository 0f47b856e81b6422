import { expect, test } from 'vitest'
import { renderPage } from '../../testing/render-page.ts'
import { me } from '../../testing/samples.ts'

const one = {
  id: 'f1',
  projectId: null,
  receipt: '37WHW-ZZDE0',
  number: 'GB/T 99001—2020',
  level: 'national',
  title: '示例阀门通则',
  kind: 'problem',
  clause: '5.1',
  body: '示例：此条不好执行。',
  organizationName: '示例使用单位',
  inCharge: 'o1',
  inChargeName: '示例委员会',
  receivedOn: '2026-10-01',
  acceptDueOn: '2026-10-14',
  acceptedOn: '2026-10-12',
  transferredOn: null,
  inHandOn: null,
  handler: null,
  dueOn: '2026-11-10',
  answeredOn: '2026-11-02',
  closedOn: null,
  outcome: 'review',
  outcomeReason: null,
  answer: '示例：将在复审时考虑。',
  published: true,
  satisfied: null,
  attachmentName: null,
  state: 'answered',
  clauseFound: false,
  dueIsOwnRule: false,
  dueSteps: [],
  transfers: [{ from: null, to: '示例委员会', reason: '示例：属该委员会', on: '2026-10-09' }],
  revised: [{ number: 'GB/T 99001—2026', clause: '5.2', note: '示例修改', recordedOn: '2026-11-20' }],
  interpretationId: null,
} as const

test('one piece of feedback tells its way, to the clause that was changed, and offers the steps that are open', async () => {
  const page = await renderPage('/feedback/f1', [
    ['organizations/who-am-i', {}, me],
    ['implementation/show-feedback', { id: 'f1' }, one],
  ])
  const words = [
    '示例：此条不好执行。',
    '没有这一章条',
    '列入复审',
    '示例：属该委员会',
    '第 5.2 条',
    '办结',
    '记录由此修改的条款',
  ]
  for (const word of words) expect(page).toContain(word)
})
