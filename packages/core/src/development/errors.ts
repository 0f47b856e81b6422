import type { RefusalEntry } from '../refusals/refusal.ts'

/** Why something in 提案, 起草, 征求意见, 审查 or 报批 cannot be done, and what to do about it. */
export const developmentRefusals = {
  PROJECT_NOT_FOUND: {
    kind: 'notFound',
    says: { zh: '没有找到该项目', en: 'This project was not found' },
    next: { zh: '请核对链接，或在项目列表中查找', en: 'Check the address, or look in the list of projects' },
  },
  CONSULTATION_NOT_FOUND: {
    kind: 'notFound',
    says: { zh: '没有找到该征求意见', en: 'This public enquiry was not found' },
    next: { zh: '请在征求意见列表中查找', en: 'Look in the list of public enquiries' },
  },
  CALL_NOT_FOUND: {
    kind: 'notFound',
    says: { zh: '没有找到该公开征集', en: 'This call for drafters was not found' },
    next: { zh: '请在公开征集列表中查找', en: 'Look in the list of calls' },
  },
  ROW_NOT_FOUND: {
    kind: 'notFound',
    says: { zh: '没有找到所指的{what}', en: 'The {what} pointed at was not found' },
    next: { zh: '请刷新页面后重选', en: 'Reload the page and choose again' },
  },
  ACT_NOT_IN_THIS_STAGE: {
    kind: 'notNow',
    says: { zh: '“{act}”不能在“{stage}”阶段办理', en: '“{act}” cannot be done in the stage “{stage}”' },
    next: { zh: '可办理的阶段：{allowed}', en: 'It can be done in: {allowed}' },
  },
  ACT_NOT_BY_THIS_ROLE: {
    kind: 'notAllowed',
    says: { zh: '您的角色不能办理“{act}”', en: 'Your role may not do “{act}”' },
    next: { zh: '由{roles}办理', en: 'It is done by: {roles}' },
  },
  PROPOSAL_INCOMPLETE: {
    kind: 'notNow',
    says: { zh: '项目建议书缺少：{missing}', en: 'The proposal lacks: {missing}' },
    next: { zh: '请补充项目建议书', en: 'Amend the proposal' },
  },
  DUPLICATES_NOT_SEARCHED: {
    kind: 'notNow',
    says: { zh: '尚未查重', en: 'Like titles have not been searched' },
    next: { zh: '请先办理“查重”，结果自动留存', en: 'Do “Search for like titles” first; the result is kept' },
  },
  ASSESSMENT_NOT_HELD: {
    kind: 'notNow',
    says: { zh: '本组织规定须先作立项评审', en: 'The organization’s own rules ask for a project assessment first' },
    next: { zh: '请记录立项评审', en: 'Record the project assessment' },
  },
  ASSESSMENT_NOT_PASSED: {
    kind: 'notNow',
    says: { zh: '{on} 的立项评审不建议立项', en: 'The assessment of {on} did not recommend the project' },
    next: { zh: '请补充材料后重新评审，或不予立项', en: 'Amend and assess again, or decline' },
  },
  PROJECT_NOT_ANNOUNCED: {
    kind: 'notNow',
    says: { zh: '尚未发立项公告', en: 'The project has not been announced' },
    next: { zh: '请先发布立项公告', en: 'Publish the announcement first' },
  },
  WORKING_GROUP_EMPTY: {
    kind: 'notNow',
    says: { zh: '尚未登记起草单位', en: 'No drafting organization is on record' },
    next: { zh: '请登记起草单位', en: 'Add the drafting organizations' },
  },
  DRAFT_NOT_UPLOADED: {
    kind: 'notNow',
    says: { zh: '尚未上传标准文本', en: 'The text of the standard is not on file' },
    next: { zh: '请上传标准文本（.docx、.pdf、.doc 或 .wps）', en: 'Upload the text (.docx, .pdf, .doc or .wps)' },
  },
  EXPLANATORY_STATEMENT_NOT_UPLOADED: {
    kind: 'notNow',
    says: { zh: '尚未上传编制说明', en: 'The explanatory statement is not on file' },
    next: { zh: '请上传编制说明', en: 'Upload the explanatory statement' },
  },
  ENQUIRY_NOT_OPENED: {
    kind: 'notNow',
    says: { zh: '尚未开始征求意见', en: 'No enquiry has been opened' },
    next: { zh: '请先开始征求意见', en: 'Open the enquiry first' },
  },
  ENQUIRY_NOT_TAKING_OPINIONS: {
    kind: 'notNow',
    says: {
      zh: '该征求意见（{opensOn} 至 {closesOn}）现在不收意见',
      en: 'This enquiry ({opensOn} to {closesOn}) takes no opinions now',
    },
    next: { zh: '标准发布后可在标准页面反馈', en: 'Once the standard is published, give feedback on its page' },
  },
  ENQUIRY_STILL_OPEN: {
    kind: 'notNow',
    says: { zh: '征求意见至 {closesOn} 截止，期限未满', en: 'The enquiry runs until {closesOn}' },
    next: { zh: '请在截止日之后办理', en: 'Close it after that day' },
  },
  ENQUIRY_TOO_SHORT: {
    kind: 'malformed',
    says: {
      zh: '征求意见 {days} 日，少于 {daysMin} 日',
      en: 'An enquiry of {days} days is shorter than {daysMin} days',
    },
    next: {
      zh: '请延长期限，或填写缩短的理由（记为偏离）',
      en: 'Lengthen it, or give the reason (recorded as a deviation)',
    },
    basis: [{ source: 'GSP', article: '14', confidence: 'V2' }],
  },
  ENQUIRY_STARTS_IN_THE_PAST: {
    kind: 'malformed',
    says: { zh: '开始日期 {opensOn} 早于今天', en: 'The opening day {opensOn} lies before today' },
    next: { zh: '请从今天或以后开始', en: 'Start today or later' },
  },
  COMMENT_REASON_MISSING: {
    kind: 'malformed',
    says: { zh: '部分采纳或不采纳须写明理由', en: 'A comment accepted in part or not at all needs a reason' },
    next: { zh: '请填写理由', en: 'Give the reason' },
  },
  COMMENTS_UNANSWERED: {
    kind: 'notNow',
    says: {
      zh: '{count} 条意见中还有 {unanswered} 条未处理',
      en: '{unanswered} of {count} comments are not disposed of',
    },
    next: { zh: '请在“意见处理”页逐条处理', en: 'Dispose of them on the page of comments' },
  },
  DEPARTMENTS_NOT_LISTED: {
    kind: 'notNow',
    says: {
      zh: '项目涉及须听取主管部门意见的事项，尚未列明部门',
      en: 'The project touches subjects on which departments must be heard, and none is listed',
    },
    next: { zh: '请列明主管部门并送达', en: 'List the departments and deliver the letters' },
  },
  DEPARTMENTS_NOT_HEARD: {
    kind: 'notNow',
    says: {
      zh: '{departments} 尚未答复，期限也未届满',
      en: '{departments}: not answered yet, and the period has not run out',
    },
    next: { zh: '请登记送达与答复；沉默不视为同意', en: 'Record deliveries and replies; silence is not consent' },
  },
  DRAFT_NOT_REVISED_AFTER_ENQUIRY: {
    kind: 'notNow',
    says: { zh: '征求意见后尚未上传送审稿', en: 'No text was uploaded after the enquiry' },
    next: { zh: '请上传按意见修改后的文本', en: 'Upload the text revised by the comments' },
  },
  EXAMINATION_STILL_OPEN: {
    kind: 'notNow',
    says: { zh: '有一次审查尚未形成结论', en: 'An examination has not been concluded' },
    next: { zh: '请先形成该次审查的结论', en: 'Conclude it first' },
  },
  EXAMINATION_NOT_CALLED: {
    kind: 'notNow',
    says: { zh: '没有正在进行的审查', en: 'No examination is open' },
    next: { zh: '请先召集审查', en: 'Call an examination first' },
  },
  EXPERT_IN_CONFLICT: {
    kind: 'notAllowed',
    says: {
      zh: '{expert}（{organization}）来自起草单位或为起草人，不能参加表决',
      en: '{expert} ({organization}) drafted the standard or belongs to a drafting organization and may not vote',
    },
    next: { zh: '请另请专家，或以无表决权身份列席', en: 'Invite somebody else, or invite without a vote' },
    basis: [{ source: 'GSP', article: '14', confidence: 'V2' }],
  },
  EXPERT_ALREADY_INVITED: {
    kind: 'conflict',
    says: { zh: '{expert} 已在受邀名单中', en: '{expert} has been invited already' },
    next: { zh: '请查看受邀名单', en: 'See the list of members' },
  },
  EXPERT_ABSENT: {
    kind: 'notNow',
    says: { zh: '{expert} 至 {until} 不能出席', en: '{expert} is absent until {until}' },
    next: { zh: '请另请专家', en: 'Invite somebody else' },
  },
  VOTERS_IN_CONFLICT: {
    kind: 'notNow',
    says: { zh: '有表决权的 {experts} 与起草单位有关', en: '{experts}, entitled to vote, belong to the drafting side' },
    next: { zh: '请撤回邀请（回避）', en: 'Withdraw the invitation (recusal)' },
  },
  NOBODY_PRESENT: {
    kind: 'notNow',
    says: { zh: '没有人签到', en: 'Nobody has signed in' },
    next: { zh: '请登记签到', en: 'Record who is present' },
  },
  NOBODY_INVITED: {
    kind: 'notNow',
    says: { zh: '函审没有邀请任何专家', en: 'Nobody was asked by letter' },
    next: { zh: '请先邀请审查专家', en: 'Invite the experts first' },
  },
  VOTER_NOT_PRESENT: {
    kind: 'notNow',
    says: { zh: '{expert} 未签到，不能表决', en: '{expert} has not signed in and cannot vote' },
    next: { zh: '请先登记签到', en: 'Record the sign-in first' },
  },
  VOTER_NOT_ENTITLED: {
    kind: 'notAllowed',
    says: { zh: '{expert} 没有表决权', en: '{expert} is not entitled to vote' },
    next: { zh: '列席人员的意见请记入会议纪要', en: 'Record the opinion in the minutes' },
  },
  CONSENSUS_WITH_OBJECTIONS: {
    kind: 'notNow',
    says: {
      zh: '有 {objections} 条坚持的反对意见，不是协商一致',
      en: 'With {objections} sustained objections there is no consensus',
    },
    next: { zh: '请改用表决', en: 'Use a ballot' },
    basis: [{ source: 'GSP', article: '14', confidence: 'V2' }],
  },
  BALLOT_NOT_CARRIED: {
    kind: 'notNow',
    says: { zh: '{counted}，不能作出“通过”的结论', en: '{counted}: “passed” cannot be concluded' },
    next: { zh: '请退回修改后再审', en: 'Send it back to drafting and examine again' },
    basis: [{ source: 'GSP', article: '14', confidence: 'V2' }],
  },
  BALLOTS_MISSING: {
    kind: 'notNow',
    says: { zh: '{experts} 尚未表决', en: '{experts} have not voted' },
    next: { zh: '请补录表决票；未投票不计为同意', en: 'Record their ballots; a missing ballot is not agreement' },
  },
  FINAL_EXAMINATION_NOT_PASSED: {
    kind: 'notNow',
    says: { zh: '技术审查（终审）尚未通过', en: 'The final examination has not been passed' },
    next: { zh: '请召集终审并形成结论', en: 'Call the final examination and conclude it' },
  },
  INITIAL_EXAMINATION_NOT_PASSED: {
    kind: 'notNow',
    says: { zh: '本组织规定须先通过初审', en: 'The organization’s own rules ask for an initial examination' },
    next: { zh: '请先办理初审', en: 'Hold the initial examination' },
  },
  DEMANDS_UNANSWERED: {
    kind: 'notNow',
    says: {
      zh: '{count} 条审查意见中还有 {unanswered} 条未答复',
      en: '{unanswered} of {count} demands are unanswered',
    },
    next: { zh: '请逐条答复并指明修改后的版本', en: 'Answer each and name the version' },
  },
  DOSSIER_INCOMPLETE: {
    kind: 'notNow',
    says: { zh: '报批材料缺少：{missing}', en: 'The dossier lacks: {missing}' },
    next: { zh: '请补齐所缺材料', en: 'Supply what is missing' },
  },
  STANDARD_NOT_NUMBERED: {
    kind: 'notNow',
    says: { zh: '标准尚未编号', en: 'The standard has no number' },
    next: { zh: '请先批准并编号', en: 'Approve and number it first' },
  },
  FEE_PURPOSE_FORBIDDEN: {
    kind: 'notAllowed',
    says: { zh: '不得以“{purpose}”为由收取费用', en: 'Nothing may be charged for “{purpose}”' },
    next: {
      zh: '请退还或改按实际用途（试验、会议、出版）并公开标准',
      en: 'Give it back, or record the true purpose (tests, meetings, publishing) on a published tariff',
    },
    basis: [{ source: 'SGO', article: '四', confidence: 'V' }],
  },
  TERMS_NOT_EQUAL: {
    kind: 'notAllowed',
    says: { zh: '各类单位的条件须一致', en: 'The terms must be the same for all' },
    next: { zh: '请修改条件并确认一致', en: 'Change the terms and confirm that they are equal' },
    basis: [{ source: 'SGO', article: '四', confidence: 'V' }],
  },
  LATE_ADDITION_WITHOUT_REASON: {
    kind: 'malformed',
    says: {
      zh: '征求意见后增加起草单位或起草人，须写明理由和实际贡献',
      en: 'Whoever is added after the enquiry needs a reason and a contribution',
    },
    next: { zh: '请填写理由和贡献', en: 'Give both' },
  },
  REFUSAL_WITHOUT_REASON: {
    kind: 'malformed',
    says: { zh: '不同意须写明理由', en: 'A refusal needs a reason' },
    next: { zh: '请填写理由', en: 'Give the reason' },
  },
  PARTICIPANT_TWICE: {
    kind: 'conflict',
    says: { zh: '“{organization}”已是起草单位', en: '“{organization}” is a drafting organization already' },
    next: { zh: '请查看起草单位名单', en: 'See the list' },
  },
  CALL_CLOSED: {
    kind: 'notNow',
    says: { zh: '征集已于 {closesOn} 截止，或尚未开始', en: 'The call closed on {closesOn}, or has not been opened' },
    next: { zh: '请与秘书处联系', en: 'Get in touch with the secretariat' },
  },
  CHANGE_WITHOUT_REASON: {
    kind: 'conflict',
    says: { zh: '该事项已经办理过', en: 'This has been done before' },
    next: {
      zh: '请刷新查看；确需更改请填写更改理由，原记录保留',
      en: 'Reload to see it; to change it give the reason, and the first record stays',
    },
  },
  CALL_ENDS_IN_THE_PAST: {
    kind: 'malformed',
    says: { zh: '截止日期 {closesOn} 早于今天', en: 'The closing day {closesOn} lies before today' },
    next: { zh: '请改为今天或以后', en: 'Choose today or later' },
  },
  ALREADY_DECIDED: {
    kind: 'conflict',
    says: { zh: '该事项已经办理', en: 'This has been decided already' },
    next: { zh: '如有错误请用“更正”', en: 'If it is wrong, use “correct”' },
  },
  IMPLEMENTATION_BEFORE_PUBLICATION: {
    kind: 'malformed',
    says: {
      zh: '实施日期 {implementsOn} 早于发布日期 {publishedOn}',
      en: 'The day of implementation {implementsOn} lies before publication {publishedOn}',
    },
    next: { zh: '请改为发布当日或以后', en: 'Choose the day of publication or later' },
  },
  PUBLICATION_BEFORE_APPROVAL: {
    kind: 'malformed',
    says: {
      zh: '发布日期 {publishedOn} 早于批准日期 {approvedOn}',
      en: 'The day of publication {publishedOn} lies before approval {approvedOn}',
    },
    next: { zh: '请改为批准当日或以后', en: 'Choose the day of approval or later' },
  },
  REVISION_WITHOUT_STANDARD: {
    kind: 'malformed',
    says: { zh: '修订项目须指明被修订的标准', en: 'A revision names the standard it revises' },
    next: { zh: '请选择被修订的标准', en: 'Choose the standard' },
  },
  PLAN_NUMBER_TAKEN: {
    kind: 'conflict',
    says: { zh: '计划编号 {planNumber} 已被使用', en: 'The plan number {planNumber} is in use' },
    next: { zh: '请换一个编号', en: 'Choose another' },
  },
} as const satisfies Record<string, RefusalEntry>
