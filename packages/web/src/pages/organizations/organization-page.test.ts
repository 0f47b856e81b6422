import type { OrganizationView } from '@zhunsheng/server/api'
import { expect, test } from 'vitest'
import { renderPage } from '../../testing/render-page.ts'
import { me } from '../../testing/samples.ts'

const organization: OrganizationView = {
  id: 'o1',
  kind: 'association',
  place: null,
  name: '示例市电子商务协会',
  code: 'EX',
  socialCreditCode: null,
  businessScope: '电子商务标准',
  entries: [{ id: 'c1', what: 'code', value: 'EX', from: '2025-05-01', evidence: '代号批复.pdf' }],
  rules: [
    {
      name: 'enquiryDays',
      title: { zh: '征求意见天数', en: 'Days of public enquiry' },
      value: 45,
      inForceFrom: '2026-01-01',
      history: [{ value: 45, from: '2026-01-01' }],
    },
  ],
  numbers: { last: 'T/EX 14—2026', next: 'T/EX 15—2026', gaps: [{ sequence: 9, reason: null }] },
  version: 1,
}

test('an organization shows its rules with their days and every gap in its numbers', async () => {
  const page = await renderPage('/organizations/o1', [
    ['organizations/who-am-i', {}, me],
    ['organizations/show-organization', { id: 'o1' }, organization],
  ])
  for (const word of [
    '代号批复.pdf',
    '2025-05-01（周四）',
    '变更代号',
    '征求意见天数',
    '45',
    '2026-01-01（周四）',
    'T/EX 15—2026',
    '未说明原因',
  ])
    expect(page).toContain(word)
})
