import { expect, test } from 'vitest'
import { renderPage } from '../../testing/render-page.ts'
import { me } from '../../testing/samples.ts'

test('an expert is listed with field, load and absence', async () => {
  const page = await renderPage('/organizations/o1/experts', [
    ['organizations/who-am-i', {}, me],
    [
      'organizations/list-experts',
      { organizationId: 'o1' },
      {
        rows: [
          {
            id: 'e1',
            name: '示例专家',
            organizationName: '示例大学',
            fields: ['冷链物流', '电子商务'],
            title: '教授',
            load: 2,
            absentUntil: '2026-12-31',
          },
        ],
        total: 1,
        next: null,
      },
    ],
  ])
  for (const word of ['示例专家', '冷链物流、电子商务', '2026-12-31（周四）']) expect(page).toContain(word)
})
