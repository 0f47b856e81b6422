import { expect, test } from 'vitest'
import { renderPage } from '../../testing/render-page.ts'
import { me } from '../../testing/samples.ts'

test('a body is shown with its share and what it is a share of; without a plan nothing is counted', async () => {
  const body = { kind: 'association', decidedOn: '2026-01-20' }
  const page = await renderPage('/reviews/bodies', [
    ['organizations/who-am-i', {}, me],
    [
      'review/list-conduct',
      { year: 2026, cursor: undefined, limit: 200 },
      {
        rows: [
          {
            ...body,
            organizationId: 'o1',
            name: '示例甲协会',
            state: 'decided',
            planned: 12,
            concluded: 9,
            overdue: 2,
          },
          { ...body, organizationId: 'o2', name: '示例乙协会', state: 'none', planned: 0, concluded: 0, overdue: 0 },
        ],
        total: 2,
        next: null,
      },
    ],
  ])
  for (const word of ['示例甲协会', '12 项中完成 9 项（75%）', '逾期未完成 2 项', '尚未提出'])
    expect(page).toContain(word)
  expect(page).not.toContain('0 项中完成')
})
