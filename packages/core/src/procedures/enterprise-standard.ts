import { withdrawnStage } from './blocks/refusal.ts'
import { act, basis, derived, on, stageCodes } from './blocks/shared.ts'
import { type CaseProcedure, caseProcedure } from './cases/case-procedure.ts'
import {
  allowed,
  answered,
  done,
  filledIn,
  inOrder,
  linesAtLeast,
  notInFuture,
  numberOfKind,
  said,
  whereFilled,
} from './cases/guards/index.ts'
import { choice, date, file, longText, table, text, texts, yesNo } from './field.ts'

const steps = basis('ESP', '9–13', 'V2')
const methods = basis('ESP', '12', 'V')
const numbering = basis('ESP', '13', 'R')
const floor = basis('SL', '21.1', 'V')

const running = ['drafting', 'enquiry', 'examination', 'approval'] as const

/** 企业标准: the enterprise’s own steps. What the law asks of them is the methods, the number and the floor. */
export const enterpriseStandard: CaseProcedure = caseProcedure({
  name: 'enterprise-standard',
  title: { zh: '企业标准', en: 'Enterprise standard' },
  basis: [basis('SL', '19', 'V'), steps],
  inForceFrom: '2024-01-01',
  keeper: 'enterprise',
  parties: { enterprise: { kinds: ['enterprise'], required: true } },
  stages: {
    project: { title: { zh: '立项', en: 'Project' }, code: '10', iso: '10.00', wto: null, onLine: true },
    drafting: { ...stageCodes.drafting, wto: null },
    enquiry: { ...stageCodes.enquiry, title: { zh: '征求意见', en: 'Asking for opinions' }, wto: null },
    examination: { ...stageCodes.examination, title: { zh: '审查', en: 'Examination' }, wto: null },
    approval: { ...stageCodes.approval, title: { zh: '批准', en: 'Approval' }, wto: null },
    published: {
      title: { zh: '已发布', en: 'Published' },
      code: '60',
      iso: '60.60',
      wto: null,
      onLine: true,
      end: true,
    },
    withdrawn: withdrawnStage,
    terminated: stageCodes.terminated,
  },
  acts: {
    propose: act({
      title: { zh: '提出企业标准项目', en: 'Propose an enterprise standard' },
      button: { zh: '提出项目', en: 'Propose it' },
      from: [null],
      to: 'project',
      by: ['enterprise'],
      guards: [
        whereFilled(
          'manner',
          ['joint'],
          filledIn('partners', {
            title: { zh: '联合制定的写明联合企业', en: 'A joint standard names the partners' },
            basis: [basis('SL', '19', 'V')],
          }),
        ),
      ],
      fields: {
        titleZh: text('标准名称', 'Title'),
        titleEn: text('英文名称', 'English title', { required: false }),
        covers: longText('产品、服务或管理事项', 'Product, service or matter'),
        revises: text('被修订的企业标准', 'Enterprise standard revised', {
          pattern: 'standardNumber',
          required: false,
        }),
        reason: longText('理由', 'Reason'),
        manner: choice('制定方式', 'Made', {
          alone: { zh: '自行制定', en: 'alone' },
          joint: { zh: '联合制定（各自编号）', en: 'jointly, each under its own number' },
        }),
        partners: texts('联合制定的企业', 'Partners', { required: false }),
      },
      basis: [steps],
    }),
    'approve-project': act({
      title: { zh: '批准立项', en: 'Approve the project' },
      button: { zh: '批准立项', en: 'Approve it' },
      from: ['project'],
      to: 'drafting',
      by: ['enterprise:leader'],
      guards: [],
      fields: { dueOn: date('计划完成', 'To be finished by', { required: false }) },
      basis: [steps],
      main: ['project'],
    }),
    'upload-draft': act({
      title: { zh: '上传标准草案', en: 'Upload the draft' },
      button: { zh: '上传', en: 'Upload' },
      from: ['drafting', 'examination'],
      to: null,
      by: ['enterprise'],
      guards: [
        linesAtLeast('indicators', 1, {
          title: { zh: '每项指标有试验、检验或评价方法', en: 'Every indicator has its test or evaluation method' },
          basis: [methods],
        }),
        allowed('methodsCited', [true], {
          title: {
            zh: '有国家、行业或国际方法标准的已引用，没有的才自定',
            en: 'Where a national, sector or international method exists it is cited',
          },
          basis: [methods],
        }),
      ],
      fields: {
        draft: file('标准草案', 'Draft'),
        indicators: table('指标和方法', 'Indicators and methods', {
          indicator: text('指标', 'Indicator'),
          requirement: text('要求', 'Requirement'),
          method: text('试验、检验或评价方法', 'Test, inspection or evaluation method'),
          methodStandard: text('方法标准（自定的写“自定”和理由）', 'Method standard, or why it is our own'),
        }),
        methodsCited: yesNo('已引用现有方法标准，没有的才自定', 'Methods that exist are cited'),
      },
      documents: [{ zh: '标准草案', en: 'draft' }],
      basis: [methods],
      main: ['drafting'],
    }),
    'ask-opinion': act({
      title: { zh: '征求意见', en: 'Ask for opinions' },
      button: { zh: '登记征求意见', en: 'Enter who was asked' },
      from: ['drafting', 'enquiry'],
      to: 'enquiry',
      by: ['enterprise'],
      guards: [done('upload-draft', { title: { zh: '草案已上传', en: 'The draft is on file' }, basis: [steps] })],
      fields: { asked: text('征求的部门、用户或检测机构', 'Who was asked') },
      basis: [steps],
      adds: 'opinion',
      main: ['drafting'],
    }),
    'record-opinion': act({
      title: { zh: '登记意见和处理', en: 'Enter the opinion and what became of it' },
      button: { zh: '登记', en: 'Enter it' },
      from: ['enquiry'],
      to: null,
      by: ['enterprise'],
      guards: [],
      fields: { opinion: longText('意见', 'Opinion'), disposition: longText('处理', 'Disposition') },
      basis: [steps],
      on: 'opinion',
      once: true,
    }),
    'submit-for-examination': act({
      title: { zh: '提交审查', en: 'Submit it' },
      button: { zh: '提交审查', en: 'Submit it' },
      from: ['enquiry'],
      to: 'examination',
      by: ['enterprise'],
      guards: [
        answered('ask-opinion', ['record-opinion'], {
          title: { zh: '征求的意见均已处理', en: 'Every opinion has its disposition' },
          basis: [steps],
        }),
      ],
      fields: {},
      basis: [steps],
      main: ['enquiry'],
    }),
    'state-not-below': act({
      title: { zh: '声明不低于强制性国家标准', en: 'State that it is not below the mandatory standards' },
      button: { zh: '具名声明', en: 'State it, by name' },
      from: ['examination'],
      to: null,
      by: ['enterprise'],
      guards: [
        whereFilled(
          'result',
          ['notBelow'],
          filledIn('compared', {
            title: { zh: '列出比对的强制性国家标准', en: 'The mandatory standards compared are named' },
            basis: [floor],
          }),
        ),
      ],
      fields: {
        person: text('声明人', 'Who states it', { personal: true }),
        position: text('职务', 'Position'),
        result: choice('结论', 'Outcome', {
          notBelow: { zh: '不低于', en: 'not below' },
          noneApplies: { zh: '没有适用的强制性国家标准', en: 'no mandatory standard applies' },
          export: { zh: '只用于出口，按合同约定', en: 'for export only, as the contract says' },
          below: { zh: '低于', en: 'below' },
          unclear: { zh: '不能判断', en: 'cannot be judged' },
        }),
        compared: texts('比对的强制性国家标准', 'Mandatory standards compared', { required: false }),
        how: longText('比对情况', 'How they were compared'),
      },
      basis: [floor, basis('SL', '26', 'V')],
      main: ['examination'],
    }),
    examine: act({
      title: { zh: '作出审查结论', en: 'Conclude the examination' },
      button: { zh: '登记审查结论', en: 'Enter the conclusion' },
      from: ['examination'],
      to: { field: 'result', stages: { passed: 'approval', back: 'drafting' } },
      by: ['enterprise'],
      guards: [
        whereFilled(
          'result',
          ['passed'],
          said('state-not-below', 'result', ['notBelow', 'noneApplies', 'export'], {
            title: {
              zh: '技术要求不低于强制性国家标准（已具名声明）',
              en: 'Not below the mandatory national standards, as a named person states',
            },
            basis: [floor],
          }),
        ),
        notInFuture('on', [derived]),
      ],
      fields: {
        ...on,
        result: choice('结论', 'Conclusion', {
          passed: { zh: '通过', en: 'passed' },
          back: { zh: '退回修改', en: 'sent back' },
        }),
        examiners: table('审查人员', 'Who examined', {
          name: text('姓名', 'Name', { personal: true }),
          position: text('职务或单位', 'Position or employer'),
        }),
        opinion: longText('审查意见', 'Opinion'),
      },
      basis: [steps],
      main: ['examination'],
    }),
    publish: act({
      title: { zh: '批准、编号并发布', en: 'Approve, number and publish' },
      button: { zh: '批准发布', en: 'Approve and publish' },
      from: ['approval'],
      to: 'published',
      by: ['enterprise:leader'],
      guards: [
        numberOfKind('number', ['enterprise'], {
          title: { zh: '企业标准编号（Q/企业代号 顺序号—年份）', en: 'The number is that of an enterprise standard' },
          basis: [numbering],
        }),
        notInFuture('publishedOn', [derived]),
        inOrder('publishedOn', 'implementsOn', {
          title: { zh: '发布不晚于实施', en: 'It is published before it comes into force' },
          basis: [derived],
        }),
      ],
      fields: {
        number: text('标准编号', 'Number', { pattern: 'standardNumber', lengthMax: 60 }),
        publishedOn: date('发布日期', 'Published on'),
        implementsOn: date('实施日期', 'In force from'),
        replaces: text('代替标准', 'Replaces', { pattern: 'standardNumber', required: false, lengthMax: 60 }),
        text: file('标准文本', 'Text', { required: false }),
      },
      documents: [{ zh: '标准文本', en: 'text' }],
      basis: [steps, numbering],
      main: ['approval'],
      effect: 'standardPublished',
    }),
    review: act({
      title: { zh: '复审企业标准', en: 'Review it' },
      button: { zh: '登记复审结论', en: 'Enter the conclusion' },
      from: ['published'],
      to: { field: 'result', stages: { confirmed: null, revise: 'drafting', withdraw: null } },
      by: ['enterprise'],
      guards: [notInFuture('on', [derived])],
      fields: {
        ...on,
        result: choice('结论', 'Conclusion', {
          confirmed: { zh: '继续有效', en: 'confirmed' },
          revise: { zh: '修订', en: 'to be revised' },
          withdraw: { zh: '废止', en: 'to be withdrawn' },
        }),
        reason: longText('理由', 'Reason'),
      },
      basis: [steps],
    }),
    withdraw: act({
      title: { zh: '废止企业标准', en: 'Withdraw it' },
      button: { zh: '废止', en: 'Withdraw it' },
      from: ['published'],
      to: 'withdrawn',
      by: ['enterprise:leader'],
      guards: [notInFuture('on', [derived])],
      fields: {
        ...on,
        ground: choice('原因', 'Ground', {
          review: { zh: '复审结论为废止', en: 'the review concluded so' },
          replaced: { zh: '被新标准代替', en: 'replaced' },
          deregistered: { zh: '企业注销', en: 'the enterprise is deregistered' },
        }),
        withdrawnOn: date('废止日期', 'Withdrawn from'),
      },
      basis: [steps, basis('ESP', '15', 'R')],
      effect: 'standardWithdrawn',
    }),
    terminate: act({
      title: { zh: '终止项目', en: 'End the project' },
      button: { zh: '终止并说明理由', en: 'End it, with the reason' },
      from: ['project', ...running],
      to: 'terminated',
      by: ['enterprise:leader'],
      guards: [],
      fields: { reason: longText('理由', 'Reason') },
      basis: [derived],
    }),
  },
  deadlines: {},
  prohibitions: [
    {
      says: {
        zh: '提供产品或服务之前公开所执行的标准（见自我声明）',
        en: 'The standard applied is declared before goods or services are supplied (see declarations)',
      },
      basis: [basis('SL', '27', 'V'), basis('ESP', '15', 'R')],
    },
  ],
})
