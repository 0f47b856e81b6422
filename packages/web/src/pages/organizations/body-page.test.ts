import type { BodyView } from '@zhunsheng/server/api'
import { expect, test } from 'vitest'
import { renderPage } from '../../testing/render-page.ts'
import { me } from '../../testing/samples.ts'

const body: BodyView = {
  id: 'o9',
  name: '示例省标准化主管部门',
  kind: 'provincialAuthority',
  place: '370000',
  parent: null,
  children: [{ id: 'o8', name: '示例市主管部门', kind: 'prefecturalAuthority' }],
  authorized: null,
  year: 2026,
  duties: [
    {
      duty: 'localStatistics',
      due: null,
      reason: { zh: '没有规定具体日期', en: 'No provision names a day' },
      standing: 'unknown',
      year: 2026,
      reports: [],
    },
  ],
}

const show = (view: BodyView, language: 'zh' | 'en') =>
  renderPage(
    `/organizations/${view.id}/body`,
    [
      ['organizations/who-am-i', {}, { ...me, platformAdministrator: false }],
      ['organizations/show-body', { id: view.id }, view],
      [
        'organizations/list-authorizations',
        { province: '37' },
        {
          rows: [
            {
              id: 'a1',
              organizationId: 'o9',
              grantedBy: '示例省标准化主管部门',
              place: '370100',
              document: '示例批复 1 号',
              from: '2025-01-01',
              to: null,
              areaOfWork: '示例范围',
              version: 1,
              holds: true,
            },
          ],
        },
      ],
      [
        'organizations/list-sector-codes',
        {},
        { rows: [{ code: 'AQ', title: { zh: '安全生产', en: 'Work safety' }, state: 'unknown', entries: [] }] },
      ],
    ],
    language,
  )

test('a body says what it may do and by which provision, what it owes, and what it cannot tell', async () => {
  const page = await show(body, 'zh')
  for (const words of [
    '批准设区市制定地方标准',
    '《标准化法》第 13 条第 2 款',
    '地方标准统计',
    '没有规定具体日期',
    '示例批复 1 号',
    '现在有效',
    '示例市主管部门',
    '经办人',
  ])
    expect(page).toContain(words)
  // Of another body nothing is filed.
  expect(page).not.toContain('登记年度报告')
})

test('its own people file the reports, and a national authority sees the codes of sectors', async () => {
  const own = me.memberships[0]?.organizationId ?? ''
  const page = await show({ ...body, id: own, kind: 'nationalAuthority', place: null }, 'zh')
  expect(page).toContain('登记年度报告')
  expect(page).toContain('登记代号')
  expect(page).toContain('没有记录，不明')
})

test('it is whole in English', async () => {
  const page = await show(body, 'en')
  for (const words of ['authorize a city to make local standards', 'Statistics of local standards', 'Holds now'])
    expect(page).toContain(words)
})
