import type { CommitteeView } from '@zhunsheng/server/api'
import { expect, test } from 'vitest'
import { renderPage } from '../../testing/render-page.ts'
import { me } from '../../testing/samples.ts'

const committee: CommitteeView = {
  id: 'o7',
  name: '示例技术委员会',
  kind: 'committee',
  on: '2026-03-02',
  seats: [
    {
      id: 's1',
      name: '示例委员',
      category: 'smallEnterprise',
      employer: '示例公司',
      seat: 'chair',
      from: '2026-01-01',
      to: null,
      hasAccount: true,
      committees: 1,
      holds: true,
    },
    {
      id: 's2',
      name: null,
      category: 'user',
      employer: null,
      seat: 'member',
      from: '2024-01-01',
      to: '2025-12-31',
      hasAccount: false,
      committees: 0,
      holds: false,
    },
  ],
  composition: [
    {
      id: 'members',
      title: { zh: '委员人数', en: 'Number of members' },
      verdict: 'fail',
      counted: { zh: '委员 1 人，应不少于 25 人', en: '1 members; at least 25' },
      basis: [{ source: 'TCM', article: '', confidence: 'V2' }],
    },
  ],
}

const show = (view: CommitteeView, language: 'zh' | 'en') =>
  renderPage(
    `/organizations/${view.id}/committee`,
    [
      ['organizations/who-am-i', {}, { ...me, platformAdministrator: false }],
      ['organizations/show-committee', { id: view.id }, view],
    ],
    language,
  )

test('members are listed with seat, side and employer; the composition is counted in words', async () => {
  const page = await show(committee, 'zh')
  for (const words of [
    '示例委员',
    '主任委员',
    '中小企业',
    '委员 1 人，应不少于 25 人',
    '不符合',
    '曾任委员',
    '（已删除）',
  ])
    expect(page).toContain(words)
  expect(page).not.toContain('登记委员')
})

test('its secretariat seats and unseats', async () => {
  const page = await show({ ...committee, id: me.memberships[0]?.organizationId ?? '' }, 'zh')
  expect(page).toContain('登记委员')
  expect(page).toContain('结束任职')
})

test('it is whole in English', async () => {
  const page = await show(committee, 'en')
  for (const words of ['chair', 'small or medium enterprise', '1 members; at least 25', 'Former members'])
    expect(page).toContain(words)
})
