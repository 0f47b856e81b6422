import { paths } from '../../paths.ts'
import type { Article } from './article.ts'

/** Articles 14 to 17: who supervises. Complaints and cases come later; what stands is named. */
export const dutyArticles: readonly Article[] = [
  {
    no: 14,
    part: 'duties',
    ref: '五（十四）',
    titleZh: '国务院标准化行政主管部门',
    titleEn: 'The national standardization authority',
    duty: {
      zh: '受理举报，监督制定，监督检查，协助查处；行业标准代号年度报告；地方标准统计；抽查行业标准、地方标准；监督团体标准、企业标准。',
      en: 'It takes complaints, supervises the making, inspects, assists enforcement; keeps the yearly report on sector codes and the statistics of local standards, spot-checks sector and local standards, and supervises those of associations and enterprises.',
    },
    rules: ['A03', 'O01', 'O17'],
    servedBy: [
      {
        what: { zh: '行业标准代号的批准、清理', en: 'Sector codes approved and cleared' },
        kind: 'procedure',
        name: 'sector-code',
      },
      {
        what: { zh: '各单位报送年度情况', en: 'Yearly reports of bodies' },
        kind: 'useCase',
        name: 'organizations.send-yearly-report',
      },
      {
        what: { zh: '每个单位的职权和年度义务', en: 'The powers and yearly duties of each body' },
        kind: 'useCase',
        name: 'organizations.show-body',
      },
    ],
    notServed: [
      { zh: '举报、投诉的受理和办理', en: 'Complaints taken and dealt with' },
      { zh: '监督检查、抽查任务和协助查处', en: 'Inspections, spot checks and assistance' },
    ],
    figures: [],
    basis: { source: 'SGO', article: '十四', confidence: 'V' },
  },
  {
    no: 15,
    part: 'duties',
    ref: '五（十五）',
    titleZh: '国务院有关行政主管部门',
    titleEn: 'Departments of the State Council',
    duty: {
      zh: '受理本领域举报；监管行业标准，收集反馈，监督实施，监测评估；规范本领域团体标准。',
      en: 'They take complaints of their field, oversee sector standards, collect feedback, supervise, monitor and evaluate implementation, and guide associations of the field.',
    },
    rules: ['O01', 'M01', 'N08'],
    servedBy: [
      {
        what: { zh: '行业标准的程序', en: 'The procedure of sector standards' },
        kind: 'procedure',
        name: 'sector',
        address: `${paths.plans()}?procedure=sector`,
      },
      {
        what: { zh: '反馈送到主管单位办理', en: 'Feedback goes to the body in charge' },
        kind: 'useCase',
        name: 'implementation.list-feedback',
      },
      {
        what: { zh: '实施效果评估', en: 'Evaluations' },
        kind: 'useCase',
        name: 'implementation.list-evaluations',
      },
    ],
    notServed: [
      { zh: '本领域举报、投诉的受理和办理', en: 'Complaints of the field' },
      { zh: '对本领域团体标准的监督检查', en: 'Inspecting the group standards of the field' },
    ],
    figures: [],
    basis: { source: 'SGO', article: '十五', confidence: 'V' },
  },
  {
    no: 16,
    part: 'duties',
    ref: '五（十六）',
    titleZh: '地方部门',
    titleEn: 'Authorities of the places',
    duty: {
      zh: '受理本辖区举报；监管地方标准和反馈；检查企业自我声明；评估监督；监督本辖区团体标准、企业标准。',
      en: 'They take complaints of the place, oversee local standards and feedback, check the declarations of enterprises, evaluate, and supervise associations and enterprises of the place.',
    },
    rules: ['O01', 'J01', 'O19', 'O21'],
    servedBy: [
      {
        what: { zh: '省级地方标准的程序', en: 'The procedure of local standards of provinces' },
        kind: 'procedure',
        name: 'provincial',
        address: `${paths.plans()}?procedure=provincial`,
      },
      {
        what: { zh: '批准设区市制定地方标准', en: 'Authorizing a city' },
        kind: 'useCase',
        name: 'organizations.authorize-place',
      },
      {
        what: { zh: '企业自我声明可供查阅', en: 'Declarations open to look at' },
        kind: 'page',
        name: 'declarations',
        address: paths.declarations(),
      },
    ],
    notServed: [
      { zh: '本辖区举报、投诉的受理和办理', en: 'Complaints of the place' },
      { zh: '企业自我声明的抽查', en: 'Spot checks of declarations' },
      { zh: '团体标准、企业标准的监督检查', en: 'Inspecting associations and enterprises' },
    ],
    figures: [],
    basis: { source: 'SGO', article: '十六', confidence: 'V' },
  },
  {
    no: 17,
    part: 'duties',
    ref: '五（十七）',
    titleZh: '社会监督与自律',
    titleEn: 'Supervision by society, and self-discipline',
    duty: {
      zh: '任何单位和个人可以举报、投诉；社会监督员；团体标准质量评估，优胜劣汰。',
      en: 'Anybody may complain or report; there are voluntary supervisors; the quality of group standards is evaluated, and the better ones prevail.',
    },
    rules: ['O01', 'O02', 'I01'],
    servedBy: [
      {
        what: { zh: '对计划提出异议、意见', en: 'Objecting to plans, commenting on drafts' },
        kind: 'useCase',
        name: 'development.submit-to-case',
        address: paths.plans(),
      },
      {
        what: { zh: '对任何标准提出反馈', en: 'Feedback on any standard' },
        kind: 'useCase',
        name: 'implementation.give-feedback',
      },
      {
        what: { zh: '各单位办理反馈的情况公开', en: 'How bodies deal with feedback, in public' },
        kind: 'page',
        name: 'feedbackConduct',
        address: paths.feedbackConduct(),
      },
      {
        what: { zh: '留痕公开，人人可验证', en: 'The trace is public and verifiable' },
        kind: 'page',
        name: 'publicTrace',
        address: paths.publicTrace(),
      },
      {
        what: { zh: '标准数据开放下载', en: 'The data, to download' },
        kind: 'page',
        name: 'openData',
        address: paths.openData(),
      },
    ],
    notServed: [
      { zh: '举报、投诉的受理和办理', en: 'Complaints taken and dealt with' },
      { zh: '社会监督员', en: 'Voluntary supervisors' },
      { zh: '团体标准质量评估', en: 'Evaluating the quality of group standards' },
    ],
    figures: [],
    basis: { source: 'SGO', article: '十七', confidence: 'V' },
  },
]
