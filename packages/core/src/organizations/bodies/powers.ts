import type { Worded } from '../../worded.ts'

/** Standards as far as powers over them differ. */
export const powerLevels = {
  mandatoryNational: { zh: '强制性国家标准', en: 'mandatory national standard' },
  recommendedNational: { zh: '推荐性国家标准', en: 'recommended national standard' },
  guidance: { zh: '国家标准化指导性技术文件', en: 'national standardization guidance document' },
  sector: { zh: '行业标准', en: 'sector standard' },
  provincialLocal: { zh: '省级地方标准', en: 'local standard of a province' },
  prefecturalLocal: { zh: '设区市地方标准', en: 'local standard of a city with districts' },
  group: { zh: '团体标准', en: 'social organization standard' },
  enterprise: { zh: '企业标准', en: 'enterprise standard' },
} as const satisfies Record<string, Worded>

export type PowerLevel = keyof typeof powerLevels

/** What a body may do in standardization. Over which levels and bodies, and who, stands in the grants. */
export const powers = {
  suggestMandatory: { zh: '提出立项建议', en: 'suggest a project' },
  draftMandatory: {
    zh: '提出项目，组织起草、征求意见和技术审查',
    en: 'propose, have drafted, publicly enquire and examine',
  },
  draftAndExamine: { zh: '承担起草和技术审查', en: 'draft and examine' },
  assess: { zh: '立项评估和报批审核', en: 'assess the proposal and check the submission' },
  approveProject: { zh: '立项', en: 'approve the project' },
  number: { zh: '编号', en: 'number' },
  publish: { zh: '批准发布', en: 'approve and publish' },
  discloseText: { zh: '公开文本', en: 'disclose the text' },
  notifyTrade: { zh: '对外通报', en: 'notify trading partners' },
  adoptGroup: { zh: '采信团体标准', en: 'take over a social organization standard' },
  approveSectorCode: { zh: '批准、清理行业标准代号', en: 'approve and clear codes of sectors' },
  authorizePrefecture: { zh: '批准设区市制定地方标准', en: 'authorize a city to make local standards' },
  file: { zh: '报送备案', en: 'file for the record' },
  receiveFiling: { zh: '接受备案', en: 'receive what is filed' },
  informDepartments: { zh: '通报国务院有关部门', en: 'inform the departments of the State Council' },
  declare: { zh: '自我声明公开', en: 'declare openly' },
  interpret: { zh: '解释', en: 'interpret' },
  evaluate: { zh: '收集反馈、组织评估', en: 'collect feedback and evaluate' },
  review: { zh: '复审', en: 'review' },
  superviseMaking: { zh: '指导监督标准的制定', en: 'guide and supervise the making' },
  inspect: { zh: '监督检查标准的实施', en: 'inspect the implementation' },
  receiveComplaint: { zh: '受理举报、投诉', en: 'receive reports and complaints' },
  coordinateDispute: { zh: '组织协商部门间争议', en: 'have a dispute between departments settled by consultation' },
  requireExplanation: { zh: '要求说明情况并限期改正', en: 'require an explanation and correction by a day' },
  orderCorrection: { zh: '责令限期改正', en: 'order correction by a day' },
  publicNotice: { zh: '在平台公示', en: 'give public notice on the platform' },
  revokeNumber: { zh: '撤销编号', en: 'revoke a number' },
  abolish: { zh: '废止标准', en: 'abolish a standard' },
  handOverAntitrust: { zh: '移送涉嫌垄断线索', en: 'hand over a lead on monopoly' },
  handOverFees: { zh: '移送违规收费、超业务范围线索', en: 'hand over a lead on fees or on exceeding the scope' },
} as const satisfies Record<string, Worded>

export type Power = keyof typeof powers

/** What has to be true besides, and cannot be told from the kinds of bodies. */
export const powerConditions = {
  stateCouncilAuthorized: { zh: '国务院批准或者授权批准', en: 'the State Council approves, or has authorized it' },
  entrusted: { zh: '受有关部门委托', en: 'entrusted by the department' },
  authorizedPrefecture: { zh: '经省级主管部门批准', en: 'authorized by the authority of the province' },
  afterOrder: { zh: '责令限期改正后逾期不改', en: 'not corrected by the day that was ordered' },
  afterExplanation: { zh: '要求说明并限期改正后仍不改', en: 'not corrected after an explanation was required' },
  approvedCode: { zh: '使用经批准公布的行业代号', en: 'under a code of the sector that is approved' },
} as const satisfies Record<string, Worded>

export type PowerCondition = keyof typeof powerConditions
