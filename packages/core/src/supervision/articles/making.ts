import { paths } from '../../paths.ts'
import type { Article } from './article.ts'

/** Articles 1 to 4: how standards of each level are made. */
export const makingArticles: readonly Article[] = [
  {
    no: 1,
    part: 'making',
    ref: '二（一）',
    titleZh: '国家标准全过程规范化',
    titleEn: 'National standards by the rules from beginning to end',
    duty: {
      zh: '强制性国家标准限于四类目的，写明法律依据和监管部门；立项论证必要性、可行性、适用性，允许申诉；起草经过试验验证、充分征求意见；会议审查加全体委员投票；不以起草、排名收费；重要标准跟踪督办。',
      en: 'Mandatory standards keep to four purposes and name the law and who enforces it. A project is argued as necessary, feasible and applicable, with an appeal. Drafts are verified and openly enquired; the committee meets and all its members vote. Nothing is charged for drafting or ranking. Important plans are followed up.',
    },
    rules: ['B01', 'B02', 'C02', 'C12', 'D04', 'F01', 'F11', 'D10', 'P06', 'C07'],
    servedBy: [
      {
        what: {
          zh: '强制性国家标准从建议到公开的全过程',
          en: 'A mandatory national standard from suggestion to disclosure',
        },
        kind: 'procedure',
        name: 'mandatory-national',
        address: `${paths.plans()}?procedure=mandatory-national`,
      },
      {
        what: { zh: '超出四类法定目的的不能申请立项', en: 'No application beyond the four legal purposes' },
        kind: 'guard',
        name: 'mandatory-national/allowed:withinPurpose',
      },
      {
        what: {
          zh: '没有监管部门和处理依据的不能申请立项',
          en: 'No application without who enforces it and under which law',
        },
        kind: 'guard',
        name: 'mandatory-national/allowed:enforceable',
      },
      {
        what: { zh: '须书面征求实施监督部门意见', en: 'Who enforces it is asked in writing' },
        kind: 'guard',
        name: 'mandatory-national/allowed:enforcerAsked',
      },
      {
        what: {
          zh: '推荐性国家标准从建议到发布的全过程',
          en: 'A voluntary national standard from suggestion to issue',
        },
        kind: 'procedure',
        name: 'voluntary-national',
        address: `${paths.plans()}?procedure=voluntary-national`,
      },
      {
        what: {
          zh: '必要性、可行性、适用性逐项论证',
          en: 'Necessity, feasibility and applicability argued one by one',
        },
        kind: 'act',
        name: 'voluntary-national/argue',
      },
      {
        what: { zh: '立项公示期间的异议须全部处理', en: 'Every objection to the notice is settled' },
        kind: 'guard',
        name: 'voluntary-national/answered:raise-objection',
      },
      {
        what: { zh: '不予立项的可以申诉', en: 'Who is refused may appeal' },
        kind: 'act',
        name: 'voluntary-national/appeal',
      },
      {
        what: { zh: '申诉由未参与原决定的人作出决定', en: 'Others than those who refused decide the appeal' },
        kind: 'guard',
        name: 'voluntary-national/otherHand:refuse',
      },
      {
        what: { zh: '核心指标登记试验验证', en: 'Verification on record for each core indicator' },
        kind: 'act',
        name: 'voluntary-national/record-verification',
      },
      {
        what: {
          zh: '有核心指标未验证又未说明的，不能征求意见',
          en: 'No enquiry while a core indicator is without either verification or explanation',
        },
        kind: 'guard',
        name: 'voluntary-national/answered:add-indicator',
      },
      {
        what: { zh: '公开征求意见的最短期限', en: 'The shortest public enquiry' },
        kind: 'deadline',
        name: 'voluntary-national/enquiry',
        address: paths.plans(),
      },
      {
        what: { zh: '有投票权的委员逐人投票', en: 'The members entitled to vote, one by one' },
        kind: 'guard',
        name: 'voluntary-national/entitledToVote',
      },
      {
        what: { zh: '表决结束前不能作结论', en: 'No conclusion before the ballot is over' },
        kind: 'guard',
        name: 'voluntary-national/ballotOver',
      },
      {
        what: {
          zh: '起草工作组声明不以参与、排名收费',
          en: 'The working group states that nothing is charged for drafting or ranking',
        },
        kind: 'guard',
        name: 'voluntary-national/allowed:noCharge',
      },
      {
        what: { zh: '延期只能申请一次', en: 'An extension is asked for only once' },
        kind: 'guard',
        name: 'voluntary-national/onlyOnce:request-extension',
      },
      {
        what: { zh: '计划进度面向社会公开', en: 'The progress of plans is open to everybody' },
        kind: 'page',
        name: 'plans',
        address: paths.plans(),
      },
    ],
    notServed: [{ zh: '对收费行为的核查和处理', en: 'Looking into charges and dealing with them' }],
    figures: ['publicPlans'],
    basis: { source: 'SGO', article: '一', confidence: 'V' },
  },
  {
    no: 2,
    part: 'making',
    ref: '二（二）',
    titleZh: '行业标准合规与协调',
    titleEn: 'Sector standards in order and in step',
    duty: {
      zh: '全过程监督，防止利益输送；编号、复审、备案；清理未批准的代号；评估协调性；排查体系交叉、不及时备案、信息不公开、违规采标、低于强制性标准、无依据强制；转为国家标准后及时代替、废止。',
      en: 'Sector standards are watched throughout against undue interest: numbers, review, filing; codes never approved are cleared; coordination is evaluated. Overlap, late filing, secrecy, improper adoption, requirements below mandatory ones and compulsion without law are looked for. What a national standard takes over is withdrawn.',
    },
    rules: ['A03', 'B03', 'B04', 'G08', 'H01', 'H11', 'L07', 'N08'],
    servedBy: [
      {
        what: {
          zh: '行业标准从建议到备案、废止的全过程',
          en: 'A sector standard from suggestion to filing and withdrawal',
        },
        kind: 'procedure',
        name: 'sector',
        address: `${paths.plans()}?procedure=sector`,
      },
      {
        what: {
          zh: '代号未经批准或已清理的，不能下达计划、不能发布',
          en: 'No plan and no issue under a code not approved, or cleared',
        },
        kind: 'guard',
        name: 'sector/outside:sectorCodeApproved',
      },
      {
        what: { zh: '逐项判定是否属于不应制定的情形', en: 'Each case in which none is to be made is judged' },
        kind: 'act',
        name: 'sector/judge-scope',
      },
      {
        what: { zh: '内容不得低于强制性国家标准', en: 'Nothing below a mandatory national standard' },
        kind: 'guard',
        name: 'sector/said:check-contents.belowMandatory',
      },
      {
        what: { zh: '不得无依据强制', en: 'Nothing made compulsory without a law' },
        kind: 'guard',
        name: 'sector/voluntary',
      },
      { what: { zh: '报送备案的期限', en: 'The time limit of filing' }, kind: 'deadline', name: 'sector/filing' },
      {
        what: {
          zh: '已有同一内容国家标准的，转入自行废止',
          en: 'What a national standard has taken over is withdrawn',
        },
        kind: 'act',
        name: 'sector/report-taken-over',
      },
      {
        what: { zh: '行业标准代号的申请、批准、清理', en: 'Codes of sectors: applied for, approved, cleared' },
        kind: 'procedure',
        name: 'sector-code',
      },
      {
        what: { zh: '代号的状态人人可查', en: 'Whether a code stands, for everybody to ask' },
        kind: 'useCase',
        name: 'organizations.list-sector-codes',
      },
      {
        what: { zh: '部门之间标准争议的协商、协调', en: 'Disputes between departments: consultation and coordination' },
        kind: 'procedure',
        name: 'dispute-coordination',
      },
      {
        what: { zh: '复审到期情况公开', en: 'What is due for review, in public' },
        kind: 'page',
        name: 'reviews',
        address: paths.reviews(),
      },
    ],
    notServed: [
      { zh: '体系交叉、违规采标的自动排查', en: 'Sweeps for overlap and improper adoption' },
      { zh: '排查发现问题的立案和督办', en: 'Cases made of what sweeps find' },
    ],
    figures: ['publicSectorPlans'],
    basis: { source: 'SGO', article: '二', confidence: 'V' },
  },
  {
    no: 3,
    part: 'making',
    ref: '二（三）',
    titleZh: '地方标准权限与范围',
    titleEn: 'Local standards within power and scope',
    duty: {
      zh: '立项评估和技术审查；排查超范围、无依据强制、低于强制性标准；政策措施引用地方标准的，作公平竞争审查；编号、复审、备案、废止、公开；设区市的权限备案；已备案地方标准事后抽查。',
      en: 'Projects are assessed and drafts examined. Local standards beyond scope, compulsory without law or below mandatory ones are looked for; policy measures that cite them pass a fair competition review. Numbers, review, filing, withdrawal and disclosure; powers of cities on record; spot checks of what was filed.',
    },
    rules: ['B05', 'B06', 'B07', 'B08', 'H01', 'H05', 'H13', 'G09', 'G11', 'N01'],
    servedBy: [
      {
        what: { zh: '省级地方标准全过程', en: 'A local standard of a province throughout' },
        kind: 'procedure',
        name: 'provincial',
        address: `${paths.plans()}?procedure=provincial`,
      },
      {
        what: { zh: '设区市地方标准全过程', en: 'A local standard of a city throughout' },
        kind: 'procedure',
        name: 'prefectural',
        address: `${paths.plans()}?procedure=prefectural`,
      },
      {
        what: {
          zh: '特殊性和负面清单逐项判定',
          en: 'The special need and the list of what is ruled out, judged one by one',
        },
        kind: 'act',
        name: 'provincial/judge-scope',
      },
      { what: { zh: '立项评估', en: 'Assessment of the project' }, kind: 'act', name: 'provincial/assess' },
      {
        what: { zh: '未经批准的设区市不能立项', en: 'No project of a city without its authorization' },
        kind: 'guard',
        name: 'prefectural/outside:prefectureAuthorized',
      },
      {
        what: { zh: '设区市权限登记公开', en: 'The powers of cities, on public record' },
        kind: 'useCase',
        name: 'organizations.list-authorizations',
      },
      {
        what: { zh: '内容不得低于强制性国家标准', en: 'Nothing below a mandatory national standard' },
        kind: 'guard',
        name: 'provincial/said:check-contents.belowMandatory',
      },
      {
        what: { zh: '内容不得妨碍商品、服务自由流通', en: 'Nothing that hinders the free flow of goods and services' },
        kind: 'guard',
        name: 'provincial/said:check-contents.barrier',
      },
      {
        what: { zh: '不得无法律依据强制执行', en: 'Nothing compulsory without a law' },
        kind: 'guard',
        name: 'provincial/said:check-contents.mandatoryInEffect',
      },
      {
        what: { zh: '公布目录和文本的期限', en: 'The time limit of disclosure' },
        kind: 'deadline',
        name: 'provincial/disclose',
      },
      { what: { zh: '备案的期限', en: 'The time limit of filing' }, kind: 'deadline', name: 'provincial/filing' },
      {
        what: {
          zh: '引用标准的政策措施逐项作公平竞争审查',
          en: 'Measures that cite standards, reviewed point by point',
        },
        kind: 'procedure',
        name: 'fair-competition-review',
      },
    ],
    notServed: [
      { zh: '已备案地方标准的事后抽查', en: 'Spot checks of local standards that were filed' },
      { zh: '对存量地方标准超范围情形的排查', en: 'Sweeps of existing local standards for what is beyond scope' },
    ],
    figures: ['publicLocalPlans'],
    basis: { source: 'SGO', article: '三', confidence: 'V' },
  },
  {
    no: 4,
    part: 'making',
    ref: '二（四）',
    titleZh: '团体标准规范引导',
    titleEn: 'Social organization standards guided by rules',
    duty: {
      zh: '在业务范围内制定，程序完善；回应关切、作出解释；五类主题听取主管部门意见；不以立项、参编、署名、排名收费；外商投资企业平等参与；随机抽查，查处违法制定、违规编号、侵权。',
      en: 'They are made within the scope of the association and by a complete procedure; concerns are answered and interpretations given. On five subjects departments are heard. Projects, drafting, names and ranks are not sold; foreign-invested enterprises take part on equal terms. Random inspection; unlawful making, improper numbers and infringement are dealt with.',
    },
    rules: ['B09', 'B10', 'D08', 'D09', 'D10', 'I05', 'I07', 'O19', 'A06', 'H09'],
    servedBy: [
      {
        what: { zh: '团体标准从提出到复审的全过程', en: 'A social organization standard from proposal to review' },
        kind: 'procedure',
        name: 'social-organization',
        address: paths.consultations(),
      },
      {
        what: {
          zh: '须听取意见的主管部门都已答复或已过期限',
          en: 'The departments to be heard have answered, or are out of time',
        },
        kind: 'guard',
        name: 'social-organization/departmentsHeard',
      },
      {
        what: { zh: '公开征集参编单位', en: 'The open call for drafters' },
        kind: 'page',
        name: 'calls',
        address: paths.calls(),
      },
      {
        what: { zh: '收费逐笔记录', en: 'Every charge on record' },
        kind: 'act',
        name: 'social-organization/record-charge',
      },
      {
        what: { zh: '任何人可以反馈、提问、质疑', en: 'Anybody gives feedback, asks or doubts' },
        kind: 'act',
        name: 'social-organization/submit-feedback',
      },
      {
        what: { zh: '已发布的标准解释公开', en: 'Published interpretations' },
        kind: 'page',
        name: 'interpretations',
        address: paths.interpretations(),
      },
    ],
    notServed: [
      { zh: '双随机抽查', en: 'Random inspection' },
      {
        zh: '违法制定、违规编号、侵权的投诉和查处',
        en: 'Complaints about unlawful making, numbers or infringement, and their cases',
      },
    ],
    figures: ['publishedGroupStandards'],
    basis: { source: 'SGO', article: '四', confidence: 'V' },
  },
]
