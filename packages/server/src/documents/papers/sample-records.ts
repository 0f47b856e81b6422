import type { DisposedComment, Disposition } from './comment-disposition.ts'
import type { Examination } from './examination.ts'
import type { papers } from './index.ts'
import type { Letterhead, Subject } from './record.ts'

/** Made-up records for the tests of the papers: one full record a paper, as large as a real one gets. */

type RecordOf<Name extends keyof typeof papers> = Parameters<(typeof papers)[Name]['make']>[0]

const letterhead: Letterhead = {
  organizationName: '示例省智慧物流与供应链协会',
  documentNumber: '示例物协〔2025〕3号',
  date: '2025-01-15',
  contact: {
    person: '示例联系人',
    phone: '000-00000000',
    email: 'standards@example.org',
    address: '示例省示例市示例路1号示例大厦12层',
  },
}

const subject: Subject = {
  titleZh: '互联网道路货物运输平台 数据安全管理要求',
  titleEn: 'Internet road freight transport platform — Requirements for data security management',
  number: 'SLX-2024-007',
}

const fields = ['数据', '物流', '网络', '信息安全', '供应链', '运输', '检测', '云计算', '标准化', '智能装备']
const kinds = ['科技有限公司', '股份有限公司', '（集团）有限责任公司', '大学', '检测技术研究院']

/** Twenty-nine drafting organizations, as many as one real standard had. */
export const draftingOrganizations = Array.from(
  { length: 29 },
  (_, index) => `示例${index + 1}${fields[index % fields.length]}${kinds[index % kinds.length]}`,
)

const dispositions: Disposition[] = ['accepted', 'partlyAccepted', 'notAccepted', 'accepted']

function comment(index: number): DisposedComment {
  const disposition = dispositions[index % dispositions.length] ?? 'accepted'
  const long =
    '该条对“重要数据”的识别只给出了原则，没有说明由谁识别、多长时间更新一次、识别结果报给谁，平台企业执行时尺度会不一致，建议补充识别的责任主体、周期和记录要求，并与上位法衔接。'
  return {
    receipt: `YJ-2024-${String(index + 1).padStart(4, '0')}`,
    clause: index % 9 === 8 ? null : `${4 + (index % 5)}.${1 + (index % 4)}.${1 + (index % 3)}`,
    opinion: index % 4 === 0 ? long : '“应当”改为“应”，全文统一。',
    proposedText: index % 3 === 0 ? '平台经营者应每年至少识别一次重要数据，并保存识别记录不少于三年。' : null,
    reason: index % 5 === 0 ? '与相关国家标准用语一致。' : null,
    from: draftingOrganizations[index % 17] ?? null,
    disposition,
    dispositionReason:
      disposition === 'accepted'
        ? null
        : '识别责任主体已在 5.1 规定；周期按企业规模区分，见修改后的 5.2.3，不宜统一为一年。',
    late: index === 39,
  }
}

const comments = Array.from({ length: 40 }, (_, index) => comment(index))

const examination: Examination = {
  letterhead,
  subject,
  step: 'final',
  form: 'meeting',
  day: '2025-01-02',
  time: '09:30',
  place: '示例市示例路1号示例大厦三层第二会议室',
}

const experts = Array.from({ length: 7 }, (_, index) => ({
  name: `示例专家${'甲乙丙丁戊己庚'[index]}`,
  organization: `示例${index + 40}${fields[index]}研究院`,
  position: index === 0 ? '组长、正高级工程师' : '高级工程师',
  role: index === 0 ? '专家组组长' : '专家',
}))

const vote = {
  entitledPresent: 7,
  agree: 6,
  disagree: 1,
  abstain: 0,
  threshold: { numerator: 3, denominator: 4 },
  passed: true,
}

export const sampleRecords: { [Name in keyof typeof papers]: RecordOf<Name> } = {
  projectProposal: {
    letterhead,
    subject,
    proposer: draftingOrganizations[0],
    action: 'new',
    ics: '35.030',
    ccs: 'L 80',
    purpose:
      '网络货运平台汇集货主、司机、车辆和货物的大量数据，现有标准侧重运营服务，缺少面向平台的数据安全管理要求。制定本标准可为平台企业建立数据安全管理制度提供依据，减少数据泄露和滥用。',
    scope:
      '规定互联网道路货物运输平台数据安全管理的基本要求、组织和人员、数据分类分级、全过程管理和应急处置。适用于平台经营者。',
    mainContent:
      '数据分类分级规则；收集、存储、使用、加工、传输、提供、公开、删除各环节的要求；人员和供应商管理；监测预警和应急处置；评估与改进。',
    situation: '国内已有数据安全通用标准，没有针对网络货运平台的标准；国外以通用的信息安全管理体系为主。',
    schedule: [
      { stage: '立项', from: '2024-03-01', to: '2024-03-31' },
      { stage: '起草', from: '2024-04-01', to: '2024-08-31' },
      { stage: '征求意见', from: '2024-09-01', to: '2024-10-08' },
      { stage: '审查和报批', from: '2024-11-01', to: null },
    ],
    draftingOrganizations,
    businessScope: '物流与供应链领域的行业研究、标准制定、培训、咨询和国际交流。',
    similar: [
      { number: 'T/SLA 012—2021', titleZh: '物流信息平台 服务规范', relation: '范围不重复：只涉及服务' },
      { number: 'GB/T 00000—2020', titleZh: '信息安全技术 示例要求', relation: '通用要求，本标准引用' },
    ],
    patents: '未发现涉及专利。',
  },
  projectAssessment: {
    letterhead,
    subject,
    proposer: draftingOrganizations[0],
    place: '示例大厦三层第二会议室',
    aspects: [
      { aspect: '必要性', opinion: '数据安全事件增多，平台企业缺少可操作的依据，有必要制定。' },
      { aspect: '可行性', opinion: '提出单位有两年实践，起草力量充足。' },
      { aspect: '与现行标准的协调性', opinion: '与通用标准不重复，引用其分类分级方法。' },
      { aspect: '是否在业务范围内', opinion: null },
    ],
    conclusion: 'approvedAfterChanges',
    reasons: '建议把名称中的“货运平台”改为与主管部门文件一致的用语，并缩小范围。',
    experts,
  },
  projectAnnouncement: {
    letterhead,
    projects: [
      {
        planNumber: 'SLX-2024-007',
        titleZh: subject.titleZh,
        action: 'new',
        proposer: draftingOrganizations[0],
        draftingOrganizations,
        periodMonths: 12,
      },
      {
        planNumber: 'SLX-2024-008',
        titleZh: '冷链物流企业 服务质量评价规范',
        action: 'revision',
        replaces: 'T/SLX 003—2019',
        proposer: draftingOrganizations[1],
        draftingOrganizations: draftingOrganizations.slice(0, 3),
        periodMonths: 10,
      },
    ],
  },
  participationCall: {
    letterhead,
    subject,
    outline: '规定互联网道路货物运输平台数据安全管理的基本要求、数据分类分级和全过程管理。',
    conditions: [
      '从事相关生产、使用、科研、检测或管理工作，有实践经验。',
      '能派出熟悉业务的人员参加起草，保证工作时间。',
      '遵守起草工作纪律和知识产权规定。',
    ],
    duties: ['参加起草会议，提出和讨论条文。', '提供试验、调研数据。', '参加意见处理，发布后宣贯和试点。'],
    deadline: '2025-02-14',
    applyAt: 'https://standards.example.org/projects/SLX-2024-007/apply',
  },
  workingGroupList: {
    letterhead,
    subject,
    organizations: draftingOrganizations.map((name, index) => ({
      name,
      shortNames: [`示例${index + 1}`],
      socialCreditCode: index % 2 ? null : '91110000000000000X',
      interest: index % 2 ? '使用方' : '生产方',
      joinedOn: '2024-04-01',
    })),
    persons: experts.map((expert) => ({
      ...expert,
      role: '起草人',
      joinedOn: '2024-04-01',
      contribution: '起草第5章',
    })),
  },
  enquiryNotice: {
    letterhead,
    subject,
    from: '2024-09-01',
    until: '2024-10-01',
    days: 30,
    round: 2,
    shorterBecause: null,
    pageUrl: 'https://standards.example.org/enquiries/SLX-2024-007',
    materials: [
      '《互联网道路货物运输平台 数据安全管理要求》（征求意见稿）',
      '《互联网道路货物运输平台 数据安全管理要求》编制说明',
    ],
  },
  departmentLetter: {
    letterhead,
    department: '示例省示例主管厅',
    subject,
    concerns: ['国家安全', '公共利益'],
    explanation: '第6章规定平台向境外提供数据前的评估和记录，第8章规定应急处置。',
    replyBy: '2024-10-15',
    pageUrl: 'https://standards.example.org/enquiries/SLX-2024-007',
    materials: ['征求意见稿', '编制说明'],
  },
  commentForm: { letterhead, subject, until: '2024-10-01', sendTo: 'standards@example.org' },
  commentFormSheet: { letterhead, subject, until: '2024-10-01', sendTo: 'standards@example.org' },
  commentDisposition: { letterhead, subject, round: 1, comments },
  commentDispositionSheet: { letterhead, subject, round: 1, comments },
  meetingNotice: {
    ...examination,
    agenda: [
      '起草组汇报编制情况和意见处理情况',
      '专家质询和逐条审查',
      '形成审查结论',
      '需要时投票表决',
      '通过会议纪要',
    ],
    materials: ['送审稿', '编制说明', '意见汇总处理表'],
    invited: experts,
    replyBy: '2024-12-27',
    costs: '会议不收取费用，交通和食宿自理。',
  },
  signInSheet: { ...examination, expected: experts },
  expertOpinionForm: { ...examination, expert: { ...experts[0], name: '示例专家甲', field: '信息安全' } },
  ballotPaper: {
    ...examination,
    voter: { name: '示例专家甲', organization: experts[0]?.organization },
    threshold: vote.threshold,
  },
  minutes: {
    ...examination,
    chair: '示例专家甲',
    recorder: '示例秘书',
    attendees: [
      ...experts,
      {
        name: '示例起草人',
        organization: draftingOrganizations[0],
        position: '工程师',
        role: '起草组',
        noVoteBecause: '起草单位',
      },
    ],
    agenda: ['起草组汇报', '专家质询和逐条审查', '形成审查结论'],
    assessment: '送审材料齐全，符合审查要求；内容与现行标准协调，可操作性较强。',
    demands: [
      { clause: '名称', demand: '名称改为“互联网道路货物运输平台 数据安全管理要求”。', by: '示例专家甲' },
      {
        clause: '5.2.3',
        demand: '补充重要数据识别的周期、责任主体和记录保存期限，并与规范性引用文件的用语一致。',
        by: '示例专家丙',
      },
      { clause: null, demand: '按 GB/T 1.1—2020 核对全文的助动词和引用。', by: null },
    ],
    objections: [
      {
        by: '示例专家丁',
        objection: '6.4 的留存期限过长，增加小微平台负担。',
        answer: '改为按数据级别区分。',
        sustained: false,
      },
      { by: '示例专家己', objection: '附录A不宜为规范性。', answer: '会议认为其中的格式须统一。', sustained: true },
    ],
    decidedBy: 'ballot',
    vote,
    conclusion: 'passedInPrinciple',
  },
  submissionLetter: {
    letterhead,
    to: '示例省智慧物流与供应链协会理事会',
    subject,
    formerTitle: '货运平台 网络数据安全管理要求',
    draftingOrganizations,
    approvedOn: '2024-03-20',
    enquiry: { from: '2024-09-01', until: '2024-10-01', comments: 40, accepted: 20, partly: 10, notAccepted: 10 },
    examination: { day: '2025-01-02', conclusion: '原则通过审查', vote, demands: 3, answered: 3 },
    proposedNumber: 'T/SLX 012—2025',
    replaces: null,
    proposedImplementation: '2025-01-15',
    materials: ['报批稿', '编制说明', '意见汇总处理表', '会议纪要', '表决结果', '专利信息披露材料'].map((name) => ({
      name,
      copies: 1,
    })),
  },
  publicationAnnouncement: {
    letterhead: { ...letterhead, documentNumber: '2025年第1号' },
    standards: [
      {
        number: 'T/SLX 012—2025',
        titleZh: subject.titleZh,
        publishedOn: '2025-01-15',
        implementedOn: '2025-01-15',
        draftingOrganizations,
      },
      {
        number: 'T/SLX 003—2025',
        titleZh: '冷链物流企业 服务质量评价规范',
        replaces: 'T/SLX 003—2019',
        publishedOn: '2025-01-15',
        implementedOn: '2025-03-01',
        draftingOrganizations: draftingOrganizations.slice(0, 3),
      },
    ],
    pageUrl: 'https://standards.example.org/standards',
  },
  platformExport: {
    letterhead,
    standards: [
      {
        number: 'T/SLX 012—2025',
        titleZh: subject.titleZh,
        titleEn: subject.titleEn,
        publishedOn: '2025-01-15',
        draftingOrganizations,
      },
      { number: 'T/SLX 003—2025', titleZh: '冷链物流企业 服务质量评价规范', replaces: 'T/SLX 003—2019' },
    ],
  },
  pilotSummaryTemplate: {
    letterhead,
    subject: { ...subject, number: 'T/SLX 012—2025' },
    implementedOn: '2025-01-15',
    organization: draftingOrganizations[2],
    dueOn: '2025-12-31',
  },
  reviewConclusion: {
    letterhead,
    reviewedOn: '2030-01-10',
    manner: '工作组会议，7名专家和3家使用单位参加。',
    evidence: '实施以来收到实施信息反馈26条，试点总结29份，一致认为主要要求仍适用。',
    standards: [
      {
        number: 'T/SLX 012—2025',
        titleZh: subject.titleZh,
        outcome: 'remainsValid',
        reasons: '与现行法律法规和强制性标准一致，实施效果良好。',
      },
      {
        number: 'T/SLX 003—2019',
        titleZh: '冷链物流企业 服务质量评价规范',
        outcome: 'withdrawal',
        reasons: '已被新版代替。',
        withdrawnFrom: '2030-02-01',
        successor: 'T/SLX 003—2025',
      },
      {
        number: 'T/SLX 004—2020',
        titleZh: '示例仓储 作业规程',
        outcome: 'revision',
        reasons: '引用文件已更新，第6章需要修订。',
      },
    ],
  },
  takeoverTemplate: { letterhead },
}
