import { paths } from '../../paths.ts'
import type { Article } from './article.ts'

/** Articles 8 to 13: by what means standards are supervised. */
export const meansArticles: readonly Article[] = [
  {
    no: 8,
    part: 'means',
    ref: '四（八）',
    titleZh: '督导与检查',
    titleEn: 'Reminding and inspecting',
    duty: {
      zh: '情节较轻的提醒督导；仍不落实的限期改正；拒不改正或者情节严重的调查处理；处分有关人员的予以通报。',
      en: 'What is slight is reminded of; what stays undone is to be corrected by a day; refusal or gravity leads to an investigation; sanctions on persons are made known.',
    },
    rules: ['O12', 'O13', 'O18'],
    servedBy: [
      {
        what: {
          zh: '监督依据的每一步都留痕，可自行验证',
          en: 'Every step that supervision rests on leaves a trace that anybody can verify',
        },
        kind: 'page',
        name: 'publicTrace',
        address: paths.publicTrace(),
      },
      {
        what: { zh: '核验留痕完整', en: 'Verifying the trace' },
        kind: 'useCase',
        name: 'trace.verify-chain',
      },
      {
        what: { zh: '反馈不处理、不回复的通报稿', en: 'The draft circular on feedback left undone' },
        kind: 'useCase',
        name: 'implementation.make-feedback-circular',
      },
    ],
    notServed: [
      { zh: '提醒督导、限期改正、调查处理的案件', en: 'Cases: reminder, correction by a day, investigation' },
      { zh: '人员处分的通报', en: 'Making sanctions on persons known' },
    ],
    figures: ['traceEvents'],
    basis: { source: 'SGO', article: '八', confidence: 'V' },
  },
  {
    no: 9,
    part: 'means',
    ref: '四（九）',
    titleZh: '实施监测网',
    titleEn: 'The monitoring network',
    duty: {
      zh: '监测点、统计分析点、验证点协同；计算有效实施率；发布实施情况报告。',
      en: 'Monitoring, statistics and verification points work together; the effective implementation rate is computed; reports are published.',
    },
    rules: ['M06', 'M09', 'M03'],
    servedBy: [
      {
        what: { zh: '三类点位同在一张网，按省公开', en: 'The three kinds of points in one network, by province' },
        kind: 'page',
        name: 'network',
        address: paths.network(),
      },
      {
        what: { zh: '下达监测任务', en: 'Monitoring tasks' },
        kind: 'useCase',
        name: 'implementation.assign-monitoring',
      },
      {
        what: { zh: '报送观测值和证据', en: 'Observations with their evidence' },
        kind: 'useCase',
        name: 'implementation.report-observation',
      },
      {
        what: { zh: '公布强、中、弱实施的划分办法', en: 'How strong, medium and weak implementation are told apart' },
        kind: 'useCase',
        name: 'implementation.declare-grading',
      },
      {
        what: {
          zh: '历年有效实施率，连同分子、分母',
          en: 'The effective implementation rate of each year, with its parts',
        },
        kind: 'useCase',
        name: 'implementation.list-rates',
      },
      {
        what: { zh: '每项标准的实施情况', en: 'How each standard is implemented' },
        kind: 'useCase',
        name: 'implementation.show-implementation',
      },
    ],
    notServed: [
      { zh: '覆盖全部标准的年度实施情况报告', en: 'A yearly report on the implementation of all standards' },
      { zh: '与点位自有系统的数据对接', en: 'Data taken over from systems of the points' },
    ],
    figures: ['pointPlaces'],
    basis: { source: 'SGO', article: '九', confidence: 'V' },
  },
  {
    no: 10,
    part: 'means',
    ref: '四（十）',
    titleZh: '信息反馈',
    titleEn: 'Feedback',
    duty: {
      zh: '建立反馈制度和渠道；形成处置机制；不处理、不回复的予以通报；收集满意度。',
      en: 'There are rules and channels for feedback and a way of dealing with it; who neither deals with it nor replies is named; satisfaction is asked.',
    },
    rules: ['M01', 'M02'],
    servedBy: [
      {
        what: { zh: '任何人对任何标准的任何条款提出反馈', en: 'Anybody gives feedback on any clause of any standard' },
        kind: 'useCase',
        name: 'implementation.give-feedback',
      },
      {
        what: { zh: '凭回执查办理情况', en: 'The receipt shows how far it has come' },
        kind: 'page',
        name: 'receipt',
        address: paths.receipt(),
      },
      {
        what: { zh: '受理', en: 'Accepted' },
        kind: 'useCase',
        name: 'implementation.accept-feedback',
      },
      {
        what: { zh: '转办写明理由', en: 'Passed on, with the reason' },
        kind: 'useCase',
        name: 'implementation.transfer-feedback',
      },
      {
        what: { zh: '作出处理结论', en: 'Concluded' },
        kind: 'useCase',
        name: 'implementation.conclude-feedback',
      },
      {
        what: { zh: '评价是否满意', en: 'Rated by its author' },
        kind: 'useCase',
        name: 'implementation.rate-feedback',
      },
      {
        what: { zh: '各单位办理情况公开', en: 'What each body did, in public' },
        kind: 'page',
        name: 'feedbackConduct',
        address: paths.feedbackConduct(),
      },
      {
        what: { zh: '生成通报稿', en: 'The draft circular' },
        kind: 'useCase',
        name: 'implementation.make-feedback-circular',
      },
      {
        what: { zh: '标准解释公开', en: 'Interpretations published' },
        kind: 'page',
        name: 'interpretations',
        address: paths.interpretations(),
      },
    ],
    notServed: [{ zh: '通报稿的印发和后续督办', en: 'Issuing the circular, and what follows from it' }],
    figures: ['feedbackReceived', 'feedbackAnswered', 'interpretations'],
    basis: { source: 'SGO', article: '十', confidence: 'V' },
  },
  {
    no: 11,
    part: 'means',
    ref: '四（十一）',
    titleZh: '效果评估',
    titleEn: 'Evaluation of effect',
    duty: {
      zh: '评估国家、行业、地方标准的实施效果；形成范例、方法和评估机构；引入第三方；建立评估标准体系。',
      en: 'The effect of national, sector and local standards is evaluated; examples, methods and evaluation bodies come about, third parties among them, and a system of standards for evaluation.',
    },
    rules: ['M07'],
    servedBy: [
      {
        what: { zh: '指标体系和分级办法作为数据登记', en: 'Indicator systems and grades, entered as data' },
        kind: 'useCase',
        name: 'implementation.enter-indicator-system',
      },
      {
        what: { zh: '评估机构登记，写明资质', en: 'Evaluation bodies, with their qualification' },
        kind: 'useCase',
        name: 'implementation.enter-evaluation-body',
      },
      {
        what: {
          zh: '安排自行或第三方评估，写明利害关系',
          en: 'An evaluation, own or by a third party, with its interests told',
        },
        kind: 'useCase',
        name: 'implementation.plan-evaluation',
      },
      {
        what: { zh: '逐项评分附证据', en: 'Scores, each with its evidence' },
        kind: 'useCase',
        name: 'implementation.score-indicator',
      },
      {
        what: { zh: '生成评估报告', en: 'The report' },
        kind: 'useCase',
        name: 'implementation.make-evaluation-report',
      },
      {
        what: { zh: '公布评估结果', en: 'Publishing the result' },
        kind: 'useCase',
        name: 'implementation.publish-evaluation',
      },
      {
        what: { zh: '已公布的评估', en: 'Published evaluations' },
        kind: 'page',
        name: 'evaluations',
        address: paths.evaluations(),
      },
      {
        what: { zh: '选为范例', en: 'Exemplary cases' },
        kind: 'useCase',
        name: 'implementation.set-exemplary',
      },
    ],
    notServed: [
      {
        zh: '国家统一的评估指标体系（有公布的即可登记）',
        en: 'A national indicator system; it can be entered once there is one',
      },
    ],
    figures: ['evaluations'],
    basis: { source: 'SGO', article: '十一', confidence: 'V' },
  },
  {
    no: 12,
    part: 'means',
    ref: '四（十二）',
    titleZh: '验证监督',
    titleEn: 'Supervision of verification',
    duty: {
      zh: '抽查验证情况；应验未验的处理；复验；采用国际标准的验证；优先由验证点验证，否则由有资质的机构验证。',
      en: 'Verification is spot-checked; what should have been verified and was not has consequences; some is verified again; adopted international standards are verified; verification points come first, else qualified bodies.',
    },
    rules: ['D04', 'D05', 'L06', 'M10'],
    servedBy: [
      {
        what: {
          zh: '每次验证写明项目、地点、日期、机构、结果',
          en: 'Each verification: what, where, when, by whom, with which result',
        },
        kind: 'act',
        name: 'voluntary-national/record-verification',
      },
      {
        what: { zh: '验证日期须在资质有效期内', en: 'The qualification was valid on the day' },
        kind: 'guard',
        name: 'voluntary-national/order:on<=qualifiedUntil',
      },
      {
        what: { zh: '未验证的写明理由和后果', en: 'What was not verified has its reason and consequence' },
        kind: 'guard',
        name: 'voluntary-national/filledIn:consequence',
      },
      {
        what: { zh: '列入复验', en: 'Picked to be verified again' },
        kind: 'act',
        name: 'voluntary-national/sample-for-retest',
      },
      {
        what: { zh: '强制性国家标准同样登记验证', en: 'Mandatory national standards alike' },
        kind: 'act',
        name: 'mandatory-national/record-verification',
      },
      {
        what: {
          zh: '采用国际标准的，未作验证不能征求意见',
          en: 'Adopting an international standard: no enquiry without verification',
        },
        kind: 'guard',
        name: 'international-adoption/done:record-verification',
      },
      {
        what: { zh: '行业标准同样登记验证', en: 'Sector standards alike' },
        kind: 'act',
        name: 'sector/record-verification',
      },
      {
        what: { zh: '地方标准同样登记验证', en: 'Local standards alike' },
        kind: 'act',
        name: 'provincial/record-verification',
      },
      {
        what: { zh: '验证点及其能力、资质公开', en: 'Verification points with capability and qualification' },
        kind: 'page',
        name: 'network',
        address: `${paths.network()}?kind=verification`,
      },
    ],
    notServed: [
      { zh: '复验结果与原结果的比对和处理', en: 'Comparing a second verification with the first, and what follows' },
    ],
    figures: [],
    basis: { source: 'SGO', article: '十二', confidence: 'V' },
  },
  {
    no: 13,
    part: 'means',
    ref: '四（十三）',
    titleZh: '监督与复审修订联动',
    titleEn: 'Supervision that leads to review and revision',
    duty: {
      zh: '监督结果有后续处理，可追溯、可纠错；老化或低于强制性标准的推荐性国家、行业、地方标准及时修改、修订、废止；处理重复交叉；复审不力的通报。',
      en: 'Supervision has consequences that can be traced and mended: aged voluntary standards, or those below mandatory ones, are amended, revised or withdrawn in time; overlap is resolved; bodies slow to review are named.',
    },
    rules: ['H10', 'H11', 'N01', 'N12'],
    servedBy: [
      {
        what: {
          zh: '按标龄、反馈、引用、强制性底线、实施情况提出复审计划',
          en: 'Review plans proposed from age, feedback, references, mandatory floor and use',
        },
        kind: 'useCase',
        name: 'review.propose-plan',
      },
      {
        what: { zh: '作出复审结论', en: 'Concluding a review' },
        kind: 'useCase',
        name: 'review.conclude-item',
      },
      {
        what: { zh: '国家、行业、地方标准复审的程序', en: 'The procedure of reviews' },
        kind: 'procedure',
        name: 'review',
      },
      {
        what: { zh: '决定修订，原因随项目带走', en: 'A revision takes the reasons with it' },
        kind: 'act',
        name: 'review/open-revision',
      },
      {
        what: { zh: '国家标准修改单', en: 'Amendments of national standards' },
        kind: 'procedure',
        name: 'amendment',
      },
      {
        what: { zh: '废止前公开征求意见', en: 'The public is asked before a withdrawal' },
        kind: 'procedure',
        name: 'withdrawal',
      },
      {
        what: { zh: '从新条款追溯到引起它的反馈', en: 'From a new clause back to the feedback that caused it' },
        kind: 'useCase',
        name: 'review.show-origins',
      },
      {
        what: { zh: '各单位复审到期和逾期情况公开', en: 'What is due and overdue, by body' },
        kind: 'page',
        name: 'reviews',
        address: paths.reviews(),
      },
      {
        what: { zh: '各单位复审完成情况', en: 'How far each body has come with its reviews' },
        kind: 'useCase',
        name: 'review.list-conduct',
      },
    ],
    notServed: [
      {
        zh: '监督检查发现的问题自动进入复审（来源现为“不详”）',
        en: 'Findings of inspections as a source of reviews; today that source says unknown',
      },
      { zh: '重复交叉的处理', en: 'Resolving overlap' },
      { zh: '复审不力的通报稿', en: 'A draft circular on bodies slow to review' },
    ],
    figures: ['reviewItems', 'reviewsConcluded', 'clauseOrigins'],
    basis: { source: 'SGO', article: '十三', confidence: 'V' },
  },
]
