import { text } from '@zhunsheng/core'
import type { CaseView } from '@zhunsheng/server/api'
import { expect, test } from 'vitest'
import { renderPage } from '../../testing/render-page.ts'
import { me } from '../../testing/samples.ts'

const basis = [{ source: 'NSM', article: '28', confidence: 'V2' }] as const

const view: CaseView = {
  id: 'c1',
  version: 3,
  procedure: {
    name: 'voluntary-national',
    title: { zh: '推荐性国家标准', en: 'Voluntary national standard' },
    basis,
    ownFrom: null,
  },
  title: '示例产品通用技术要求',
  titleEn: null,
  number: null,
  planNumber: '20260001-T-469',
  planDueOn: '2027-09-06',
  followed: false,
  ended: false,
  stage: 'drafting',
  openedOn: '2026-01-05',
  reasons: [],
  line: [
    {
      stage: 'drafting',
      title: { zh: '起草', en: 'Drafting' },
      code: '20',
      state: 'now',
      since: '2026-03-06',
      days: 12,
    },
  ],
  acts: [
    {
      act: 'open-enquiry',
      title: { zh: '公开征求意见', en: 'Open the public enquiry' },
      button: { zh: '公开征求意见', en: 'Open it' },
      fields: { link: text('公开网址', 'Address') },
      main: true,
      mine: true,
      by: [{ zh: '技术委员会', en: 'technical committee' }],
      can: false,
      reasons: [
        { code: 'CASE_ACT_NOT_DONE', data: { needed: { zh: '成立起草工作组', en: 'Form the working group' } } },
      ],
      standing: [
        {
          guard: 'done:form-working-group',
          title: { zh: '起草工作组已登记', en: 'The working group is on record' },
          basis,
          result: {
            verdict: 'fail',
            code: 'CASE_ACT_NOT_DONE',
            data: { needed: { zh: '成立起草工作组', en: 'Form the working group' } },
          },
        },
      ],
      basis,
      on: null,
      own: false,
      once: false,
      behalf: null,
    },
  ],
  waitsFor: [],
  clocks: [
    {
      name: 'submit-dossier',
      title: { zh: '计划完成（报送报批材料）', en: 'Dossier to be handed in' },
      kind: 'max',
      due: '2027-09-06',
      metOn: null,
      provisional: true,
      row: null,
      late: false,
      basis,
      steps: [],
    },
  ],
  ballots: [],
  parties: [
    {
      part: 'committee',
      title: { zh: '技术委员会', en: 'technical committee' },
      organizationId: 'o1',
      name: '示例技术委员会',
      isHere: true,
    },
    {
      part: 'authority',
      title: { zh: '标准化行政主管部门', en: 'standardization authority' },
      organizationId: 'o2',
      name: '示例主管部门',
      isHere: false,
    },
  ],
  keepsCase: true,
  seat: null,
  history: [
    {
      id: 'a1',
      act: 'suggest',
      title: { zh: '提出立项建议', en: 'Suggest a project' },
      on: '2026-01-05',
      recordedOn: '2026-01-05',
      row: null,
      values: { titleZh: '示例产品通用技术要求' },
      by: '示例技术委员会',
      onBehalf: false,
      stageAfter: 'suggestion',
      receipt: null,
    },
  ],
  corrections: [],
  prohibitions: [{ says: { zh: '起草人员不承担审查', en: 'Drafters do not examine' }, basis }],
  stages: {},
}

test('a case shows its next step with every condition and basis, its clocks, and bodies that are not here', async () => {
  const page = await renderPage('/cases/c1', [
    ['organizations/who-am-i', {}, me],
    ['development/show-case', { caseId: 'c1' }, view],
  ])
  expect(page).toContain('下一步：公开征求意见')
  expect(page).toContain('尚未办理“成立起草工作组”')
  expect(page).toContain('国家标准管理办法')
  expect(page).toContain('起草人员不承担审查')
  expect(page).toContain('由承办单位凭文件代录')
  expect(page).toContain('提出立项建议')
})
