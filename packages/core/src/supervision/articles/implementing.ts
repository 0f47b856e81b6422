import { paths } from '../../paths.ts'
import type { Article } from './article.ts'

/** Articles 5 to 7: how standards are implemented. */
export const implementingArticles: readonly Article[] = [
  {
    no: 5,
    part: 'implementing',
    ref: '三（五）',
    titleZh: '强制性标准实施',
    titleEn: 'Mandatory standards implemented',
    duty: {
      zh: '谁提出谁组织实施，谁监管谁查处；文本免费公开并受检查；统计分析点和统计分析报告成为常态。',
      en: 'Who proposed a standard has it implemented; who supervises the field deals with breaches. The text is free and its disclosure checked. Statistics points and their reports become routine.',
    },
    rules: ['G06', 'M03', 'M04', 'M05', 'J11'],
    servedBy: [
      {
        what: { zh: '免费公开文本的期限', en: 'By when the text is free to all' },
        kind: 'deadline',
        name: 'mandatory-national/disclose',
      },
      {
        what: { zh: '文本须免费公开', en: 'The text is disclosed free of charge' },
        kind: 'guard',
        name: 'mandatory-national/allowed:free',
      },
      {
        what: { zh: '登记每项标准由谁组织实施、由谁查处', en: 'Who organizes each standard and who enforces it' },
        kind: 'useCase',
        name: 'implementation.set-charge',
      },
      {
        what: { zh: '查处情况告知组织实施的部门', en: 'Inspections and penalties told to who organizes' },
        kind: 'useCase',
        name: 'implementation.tell-enforcement',
      },
      {
        what: { zh: '标准列入统计分析点的负责范围', en: 'A standard entrusted to a statistics point' },
        kind: 'useCase',
        name: 'implementation.charge-point',
      },
      {
        what: { zh: '下达年度统计任务', en: 'The tasks of the year' },
        kind: 'useCase',
        name: 'implementation.assign-statistics',
      },
      {
        what: { zh: '填报统计分析表', en: 'The statistical form' },
        kind: 'useCase',
        name: 'implementation.submit-statistics',
      },
      {
        what: { zh: '生成统计分析报告', en: 'The report made of it' },
        kind: 'useCase',
        name: 'implementation.make-statistics-report',
      },
      {
        what: { zh: '统计分析点名录公开', en: 'The statistics points, in public' },
        kind: 'page',
        name: 'network',
        address: `${paths.network()}?kind=statistics`,
      },
    ],
    notServed: [
      { zh: '对已发布强制性国家标准是否免费公开的检查', en: 'Checking that mandatory texts are free and in time' },
      { zh: '违反强制性标准的案件办理', en: 'Cases of breaches of mandatory standards' },
    ],
    figures: ['statisticsAccepted'],
    basis: { source: 'SGO', article: '五', confidence: 'V' },
  },
  {
    no: 6,
    part: 'implementing',
    ref: '三（六）',
    titleZh: '推荐性标准实施',
    titleEn: 'Voluntary standards implemented',
    duty: {
      zh: '宣贯推广；检查公开情况；试点示范抽查；查处利用推荐性标准妨碍商品、服务自由流通。',
      en: 'Voluntary standards are taught and promoted, their disclosure is checked, pilots are spot-checked, and their use against the free flow of goods and services is looked into.',
    },
    rules: ['G16', 'M08', 'H05', 'H06'],
    servedBy: [
      {
        what: { zh: '安排宣贯推广', en: 'Promotion planned' },
        kind: 'useCase',
        name: 'implementation.plan-promotion',
      },
      {
        what: { zh: '登记宣贯效果', en: 'Its effect checked' },
        kind: 'useCase',
        name: 'implementation.check-promotion',
      },
      {
        what: { zh: '试点示范申请', en: 'Pilots applied for' },
        kind: 'useCase',
        name: 'implementation.apply-pilot',
      },
      {
        what: { zh: '试点示范检查、抽查', en: 'Pilots checked, spot checks among them' },
        kind: 'useCase',
        name: 'implementation.check-pilot',
      },
      {
        what: { zh: '试点示范验收', en: 'Pilots accepted or failed' },
        kind: 'useCase',
        name: 'implementation.accept-pilot',
      },
      {
        what: { zh: '地方标准不得妨碍自由流通', en: 'No local standard hinders the free flow' },
        kind: 'guard',
        name: 'provincial/said:check-contents.barrier',
      },
      {
        what: { zh: '政策措施不得借标准妨碍自由流通', en: 'No measure hinders it by means of a standard' },
        kind: 'guard',
        name: 'fair-competition-review/passed:freeFlow',
      },
      {
        what: { zh: '地方标准公布目录和文本的期限', en: 'The time limit for disclosing local standards' },
        kind: 'deadline',
        name: 'provincial/disclose',
      },
    ],
    notServed: [
      { zh: '推荐性标准公开情况的专项检查', en: 'Inspections of how voluntary standards are disclosed' },
      { zh: '利用推荐性标准妨碍自由流通的立案查处', en: 'Cases about voluntary standards used as barriers' },
    ],
    figures: ['pilots'],
    basis: { source: 'SGO', article: '六', confidence: 'V' },
  },
  {
    no: 7,
    part: 'implementing',
    ref: '三（七）',
    titleZh: '市场自主标准实施',
    titleEn: 'Standards of the market implemented',
    duty: {
      zh: '监督团体、企业的自我声明公开：应公开未公开、公开不规范、产品不符合所执行的标准；“领跑者”弄虚作假和冒用；授权使用、版权、专利的规则；利用团体标准排除、限制竞争。',
      en: 'Declarations of associations and enterprises are supervised: what was not declared, what was declared improperly, products that do not meet what they declare; false claims of leading standards; rules on licences, copyright and patents; group standards used to restrict competition.',
    },
    rules: ['J01', 'J04', 'J12', 'K06', 'K07', 'I06', 'L14', 'H06', 'O16'],
    servedBy: [
      {
        what: { zh: '自我声明逐家企业、逐个产品公开', en: 'Declarations, by enterprise and by product' },
        kind: 'page',
        name: 'declarations',
        address: paths.declarations(),
      },
      {
        what: {
          zh: '公开前检查编号、现行有效性、指标和试验方法',
          en: 'Number, currency, indicators and methods checked before publication',
        },
        kind: 'useCase',
        name: 'implementation.publish-declaration',
      },
      {
        what: { zh: '变更另出一版，原版留存', en: 'A change is a new edition; the former one stays' },
        kind: 'useCase',
        name: 'implementation.amend-declaration',
      },
      {
        what: { zh: '撤回写明原因', en: 'A withdrawal gives its reason' },
        kind: 'useCase',
        name: 'implementation.withdraw-declaration',
      },
      {
        what: { zh: '企业标准从提出到废止的过程', en: 'An enterprise standard from proposal to withdrawal' },
        kind: 'procedure',
        name: 'enterprise-standard',
      },
      {
        what: { zh: '企业标准的每项方法写明出处', en: 'Each method of an enterprise standard is cited' },
        kind: 'guard',
        name: 'enterprise-standard/allowed:methodsCited',
      },
      {
        what: { zh: '团体标准发布后登记平台声明', en: 'A group standard, once issued, is declared' },
        kind: 'act',
        name: 'social-organization/declare-on-platform',
      },
    ],
    notServed: [
      { zh: '应公开未公开的排查', en: 'Sweeps for what was not declared' },
      { zh: '产品不符合所执行标准的抽查和办理', en: 'Spot checks of products against what they declare' },
      { zh: '“领跑者”的评估、弄虚作假和冒用', en: 'Leading standards, false claims about them' },
      { zh: '授权、版权、专利规则的检查', en: 'Checking rules on licences, copyright and patents' },
      { zh: '排除、限制竞争线索的移送', en: 'Handing over leads on the restriction of competition' },
    ],
    figures: ['declarations'],
    basis: { source: 'SGO', article: '七', confidence: 'V' },
  },
]
