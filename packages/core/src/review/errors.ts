import type { RefusalEntry } from '../refusals/refusal.ts'

export const reviewRefusals = {
  REVIEW_PLAN_NOT_FOUND: {
    kind: 'notFound',
    says: { zh: '没有这份复审计划', en: 'There is no such plan of reviews' },
    next: { zh: '请从“复审计划”列表进入', en: 'Open it from the list of plans' },
  },
  REVIEW_ITEM_NOT_FOUND: {
    kind: 'notFound',
    says: { zh: '没有这个复审项目', en: 'There is no such item of review' },
    next: { zh: '请从复审计划进入', en: 'Open it from the plan of reviews' },
  },
  REVIEW_PLAN_DECIDED: {
    kind: 'notNow',
    says: { zh: '{year} 年复审计划已于 {on} 确定', en: 'The plan of {year} was decided on {on}' },
    next: {
      zh: '新增的标准列入计划后直接启动复审；不再删减',
      en: 'Add standards to it; nothing is taken out any more',
    },
  },
  REVIEW_PLAN_NOT_DECIDED: {
    kind: 'notNow',
    says: { zh: '复审计划尚未确定', en: 'The plan of reviews is not decided yet' },
    next: { zh: '请负责人先确定计划', en: 'The leader decides the plan first' },
  },
  REVIEW_PLAN_EMPTY: {
    kind: 'notNow',
    says: { zh: '计划中没有项目', en: 'There is nothing in the plan' },
    next: { zh: '先提出或列入要复审的标准', en: 'Propose or add the standards to be reviewed' },
  },
  REVIEW_YEAR_OUT_OF_RANGE: {
    kind: 'malformed',
    says: { zh: '只能编制 {from} 年至 {until} 年的复审计划', en: 'Plans are made for {from} to {until}' },
    next: { zh: '请改填年度', en: 'Give another year' },
  },
  REVIEW_NUMBER_UNKNOWN: {
    kind: 'notFound',
    says: { zh: '标准库中没有编号 {number}', en: 'The register has no {number}' },
    next: { zh: '请核对编号和年代号，或先导入目录', en: 'Check number and year, or bring in a catalogue first' },
  },
  REVIEW_NUMBER_OF_OTHERS: {
    kind: 'notAllowed',
    says: { zh: '{number} 不归本单位复审', en: '{number} is not this body’s to review' },
    next: {
      zh: '由归口单位、主管部门或发布团体列入其计划',
      en: 'The committee, department or organization in charge plans it',
    },
  },
  REVIEW_NUMBER_NOT_IN_FORCE: {
    kind: 'notNow',
    says: { zh: '{number} 的状态为“{status}”，不需复审', en: '{number} is {status} and needs no review' },
    next: { zh: '请改列现行标准', en: 'Plan a standard that is in force' },
  },
  REVIEW_ITEM_PLANNED_ALREADY: {
    kind: 'conflict',
    says: { zh: '{number} 已在计划中', en: '{number} is in the plan already' },
    next: { zh: '请直接打开该项目', en: 'Open that item' },
  },
  REVIEW_ITEM_STARTED: {
    kind: 'notNow',
    says: { zh: '{number} 的复审已经启动', en: 'The review of {number} has started' },
    next: { zh: '请在项目页继续办理', en: 'Go on from the page of the item' },
  },
  REVIEW_ITEM_NOT_STARTED: {
    kind: 'notNow',
    says: { zh: '{number} 的复审尚未启动', en: 'The review of {number} has not started' },
    next: { zh: '请秘书处先启动复审', en: 'The secretariat starts it first' },
  },
  REVIEW_ITEM_CONCLUDED: {
    kind: 'notNow',
    says: { zh: '{number} 已于 {on} 作出复审结论', en: 'The review of {number} was concluded on {on}' },
    next: { zh: '如需再次复审，请列入下一份计划', en: 'Plan it again if it is to be reviewed again' },
  },
  REVIEW_UNDER_PLAN: {
    kind: 'notNow',
    says: {
      zh: '{number} 正在年度复审计划中征集意见',
      en: 'Opinions on {number} are being asked under the plan of reviews',
    },
    next: { zh: '请在“复审”中打开该项目作出结论', en: 'Open its item under “Reviews” and conclude there' },
  },
  REVIEW_DATES_OUT_OF_ORDER: {
    kind: 'malformed',
    says: { zh: '{later} 不能早于 {earlier}', en: '{later} may not lie before {earlier}' },
    next: { zh: '请核对日期先后', en: 'Check the order of the days' },
  },
  REVIEW_VOTER_UNKNOWN: {
    kind: 'malformed',
    says: { zh: '有 {count} 人不是本单位的成员', en: '{count} of those named are no members of this body' },
    next: { zh: '请从本单位人员中选择', en: 'Choose among the people of the body' },
  },
  REVIEW_NOT_ASKED: {
    kind: 'notAllowed',
    says: { zh: '您没有受邀对 {number} 提出复审意见', en: 'You were not asked about {number}' },
    next: { zh: '请与秘书处联系', en: 'Turn to the secretariat' },
  },
  REVIEW_OPINION_GIVEN: {
    kind: 'conflict',
    says: { zh: '您已于 {on} 提出意见，每人一次', en: 'You gave your opinion on {on}; each gives one' },
    next: { zh: '如需更正，请与秘书处联系', en: 'Turn to the secretariat to have it corrected' },
  },
  REVIEW_OPINIONS_CLOSED: {
    kind: 'notNow',
    says: { zh: '意见已于 {on} 截止', en: 'Opinions closed on {on}' },
    next: { zh: '可将意见书面交秘书处，不计入统计', en: 'Write to the secretariat; it is not counted' },
  },
  REVIEW_OPINIONS_OPEN: {
    kind: 'notNow',
    says: {
      zh: '意见 {on} 截止，还有 {silent} 人未提出，不能作出结论',
      en: 'Opinions close on {on} and {silent} have not answered; nothing can be concluded',
    },
    next: { zh: '截止后或全部提出后再作结论', en: 'Conclude after that day, or when all have answered' },
  },
  REVIEW_ENQUIRY_TOO_SHORT: {
    kind: 'notNow',
    says: {
      zh: '废止{what}前公开征求意见不少于 {days} 日（待核），最早 {earliest} 截止',
      en: 'Before the withdrawal of {what} the public is asked for {days} days (to be verified), until {earliest} at the earliest',
    },
    next: { zh: '请改填截止日期', en: 'Give a later last day' },
    basis: [
      { source: 'NSM', article: '43', confidence: 'R' },
      { source: 'MSM', article: '46', confidence: 'R' },
    ],
  },
  REVIEW_ENFORCER_NOT_ASKED: {
    kind: 'notNow',
    says: {
      zh: '废止强制性国家标准前应书面征求监管部门意见（待核）',
      en: 'The enforcing department is asked in writing before a mandatory standard is withdrawn (to be verified)',
    },
    next: { zh: '请填写部门和书面征求意见的日期', en: 'Give the department and the day it was asked' },
    basis: [{ source: 'MSM', article: '46', confidence: 'R' }],
  },
  REVIEW_ENQUIRY_MISSING: {
    kind: 'notNow',
    says: { zh: '废止前应先公开征求意见（待核）', en: 'The public is asked before a withdrawal (to be verified)' },
    next: { zh: '请先登记废止前的征求意见', en: 'Record the enquiry before the withdrawal first' },
    basis: [
      { source: 'NSM', article: '43', confidence: 'R' },
      { source: 'MSM', article: '46', confidence: 'R' },
    ],
  },
  REVIEW_ENQUIRY_OPEN: {
    kind: 'notNow',
    says: { zh: '废止前的征求意见 {until} 才截止', en: 'The enquiry before the withdrawal runs until {until}' },
    next: { zh: '截止后再作废止结论', en: 'Conclude the withdrawal after that day' },
    basis: [
      { source: 'NSM', article: '43', confidence: 'R' },
      { source: 'MSM', article: '46', confidence: 'R' },
    ],
  },
} as const satisfies Record<string, RefusalEntry>
