import { expect, test } from 'vitest'
import { renderPage } from '../../testing/render-page.ts'
import { me } from '../../testing/samples.ts'

test('a paper says from which template it is made, since when, and what a template may name', async () => {
  const page = await renderPage('/organizations/o1/templates', [
    ['organizations/who-am-i', {}, me],
    [
      'documents/list-templates',
      { organizationId: 'o1' },
      {
        papers: [
          {
            paper: 'comment-disposition',
            title: { zh: '意见汇总处理表', en: 'Table of comments and their disposition' },
            fields: [
              { name: '标准名称', example: '示例标准', fields: [] },
              { name: '意见', example: '', fields: [{ name: '意见内容', example: '改为“应”。' }] },
            ],
            inForce: 't2',
            history: [
              { id: 't2', fileName: '示例模板.docx', sha256: 'a', from: '2026-12-31' },
              { id: 't1', fileName: null, sha256: null, from: '2026-01-01' },
            ],
          },
        ],
      },
    ],
  ])
  for (const word of [
    '意见汇总处理表',
    '示例模板.docx',
    '2026-12-31（周四）',
    '通用格式',
    '{标准名称}',
    '{#意见}',
    '{意见内容}',
  ])
    expect(page).toContain(word)
})
