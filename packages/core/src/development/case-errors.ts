import type { RefusalEntry } from '../refusals/refusal.ts'

/** Why an act of a case (a national, sector, local or enterprise standard, an adoption, an amendment …) cannot be done. */
export const caseRefusals = {
  CASE_NOT_FOUND: {
    kind: 'notFound',
    says: { zh: '没有找到该办理事项', en: 'This case was not found' },
    next: { zh: '请核对链接，或在“各级计划”中查找', en: 'Check the address, or look in the board of plans' },
  },
  CASE_ACT_UNKNOWN: {
    kind: 'malformed',
    says: { zh: '该程序没有“{act}”这一步', en: 'This procedure has no act “{act}”' },
    next: { zh: '请在页面上列出的事项中选择', en: 'Choose one of the acts that the page lists' },
  },
  CASE_ACT_NOT_BY_THIS_PART: {
    kind: 'notAllowed',
    says: { zh: '您不是可以办理“{act}”的一方', en: 'You are not a party that may do “{act}”' },
    next: { zh: '由{parts}办理', en: 'It is done by: {parts}' },
  },
  CASE_ACT_ALREADY_DONE: {
    kind: 'conflict',
    says: { zh: '“{act}”已经办理过', en: '“{act}” has been done already' },
    next: { zh: '请刷新页面查看；记错了请用“更正”', en: 'Reload the page; a mistake is put right by a correction' },
  },
  CASE_ROW_NOT_FOUND: {
    kind: 'notFound',
    says: { zh: '没有找到“{act}”所针对的记录', en: 'What “{act}” is to be done on was not found' },
    next: { zh: '请刷新页面后重选', en: 'Reload the page and choose again' },
  },
  CASE_ACT_NOT_DONE: {
    kind: 'notNow',
    says: { zh: '尚未办理“{needed}”', en: '“{needed}” has not been done' },
    next: { zh: '请先办理“{needed}”', en: 'Do “{needed}” first' },
  },
  CASE_EARLIER_ANSWER_STANDS_AGAINST: {
    kind: 'notNow',
    says: {
      zh: '“{act}”中的“{field}”为“{value}”，不能继续',
      en: '“{field}” in “{act}” is “{value}”, which does not let the case go on',
    },
    next: {
      zh: '请补正后重新办理“{act}”，或按程序终止',
      en: 'Mend it and do “{act}” again, or end the case as the procedure says',
    },
  },
  CASE_VALUE_NOT_ALLOWED: {
    kind: 'malformed',
    says: { zh: '不符合要求：{condition}', en: 'This does not meet: {condition}' },
    next: { zh: '请改正所填内容', en: 'Correct what was filled in' },
  },
  CASE_VALUE_MISSING: {
    kind: 'malformed',
    says: { zh: '缺少必需的内容：{condition}', en: 'Something needed is missing: {condition}' },
    next: { zh: '请补填', en: 'Fill it in' },
  },
  CASE_TOO_FEW_LINES: {
    kind: 'malformed',
    says: { zh: '{condition}：现有 {given} 项，应不少于 {count} 项', en: '{condition}: {given} of at least {count}' },
    next: { zh: '请补足', en: 'Add what is missing' },
  },
  CASE_TOO_MANY_LINES: {
    kind: 'malformed',
    says: { zh: '{condition}：现有 {given} 项，不能多于 {count} 项', en: '{condition}: {given}, and at most {count}' },
    next: { zh: '请减少，或改走修订程序', en: 'Leave some out, or revise the standard instead' },
  },
  CASE_ROWS_UNANSWERED: {
    kind: 'notNow',
    says: { zh: '“{of}”共 {count} 项，还有 {open} 项没有结果', en: '{open} of {count} of “{of}” have no result yet' },
    next: { zh: '请逐项办结', en: 'Settle each of them' },
  },
  CASE_CONDITION_NOT_MET: {
    kind: 'notNow',
    says: { zh: '条件不具备：{condition}', en: 'This condition is not met: {condition}' },
    next: { zh: '请先取得该条件并登记', en: 'See to the condition and enter it first' },
  },
  CASE_CONDITION_UNKNOWN: {
    kind: 'notNow',
    says: { zh: '无法判定：{condition}', en: 'Nobody can tell: {condition}' },
    next: { zh: '请登记所需的资料后再办理', en: 'Enter what is needed to tell, then do it' },
  },
  CASE_PERIOD_TOO_SHORT: {
    kind: 'malformed',
    says: {
      zh: '{condition}：现为 {days} 日，最早可于 {earliest} 截止',
      en: '{condition}: it is {days} days; the earliest close is {earliest}',
    },
    next: { zh: '请延长期限', en: 'Lengthen the period' },
  },
  CASE_PERIOD_STILL_RUNS: {
    kind: 'notNow',
    says: { zh: '{condition}：期限至 {closesOn}，尚未届满', en: '{condition}: the period runs until {closesOn}' },
    next: { zh: '请在届满之后办理', en: 'Do it after that day' },
  },
  CASE_CLOSED_ON: {
    kind: 'notNow',
    says: { zh: '{condition}：已于 {closesOn} 截止', en: '{condition}: it closed on {closesOn}' },
    next: {
      zh: '已截止的不能再办理；可按程序重新开启',
      en: 'It is closed; it may be opened again as the procedure says',
    },
  },
  CASE_NOT_OPEN_YET: {
    kind: 'notNow',
    says: { zh: '{condition}：{opensOn} 起办理', en: '{condition}: it opens on {opensOn}' },
    next: { zh: '请在开始之后办理', en: 'Do it from that day on' },
  },
  CASE_DAYS_OUT_OF_ORDER: {
    kind: 'malformed',
    says: {
      zh: '日期先后颠倒（{first} 应在 {second} 之前）：{condition}',
      en: 'The days are in the wrong order ({first} should come before {second}): {condition}',
    },
    next: { zh: '请核对日期', en: 'Check the dates' },
  },
  CASE_DAY_TOO_LATE: {
    kind: 'malformed',
    says: { zh: '{condition}：{day} 晚于 {limit}', en: '{condition}: {day} lies after {limit}' },
    next: { zh: '请填写不晚于 {limit} 的日期', en: 'Give a day no later than {limit}' },
  },
  CASE_DAY_IN_FUTURE: {
    kind: 'malformed',
    says: { zh: '日期 {day} 晚于今天', en: 'The day {day} lies in the future' },
    next: { zh: '请填写实际发生的日期', en: 'Give the day on which it happened' },
  },
  CASE_TOO_LATE_TO_ASK: {
    kind: 'notNow',
    says: {
      zh: '{condition}：最迟 {latest} 提出（期限 {due}）',
      en: '{condition}: the last day to ask was {latest} (due {due})',
    },
    next: { zh: '请按期完成，或按程序终止', en: 'Finish in time, or end the case as the procedure says' },
  },
  CASE_SAME_HAND: {
    kind: 'notAllowed',
    says: { zh: '须由其他人办理：{condition}', en: 'Somebody else must do it: {condition}' },
    next: { zh: '请由未参与原决定的人员办理', en: 'Leave it to somebody who took no part in the first decision' },
  },
  CASE_NAMES_IN_BOTH: {
    kind: 'notNow',
    says: { zh: '{condition}：{names}', en: '{condition}: {names}' },
    next: { zh: '请更换人员', en: 'Name other persons' },
  },
  CASE_MEMBER_IN_CONFLICT: {
    kind: 'notAllowed',
    says: {
      zh: '您已因利益关系回避，不参加本次表决',
      en: 'You have withdrawn for a conflict of interest and do not vote',
    },
    next: { zh: '无须办理', en: 'Nothing is asked of you' },
  },
  CASE_NOT_ENTITLED_TO_VOTE: {
    kind: 'notAllowed',
    says: { zh: '您不在本次表决的名单内', en: 'You are not on the list of voters of this ballot' },
    next: { zh: '请与秘书处核对委员名单', en: 'Check the list of members with the secretariat' },
  },
  CASE_MEMBER_HAS_VOTED: {
    kind: 'conflict',
    says: { zh: '您在本次表决中已经投过票', en: 'You have voted in this ballot' },
    next: { zh: '一次表决一人一票；投错了请联系秘书处', en: 'One member, one vote; tell the secretariat of a mistake' },
  },
  CASE_NO_BALLOT: {
    kind: 'notNow',
    says: { zh: '尚未组织表决', en: 'No ballot has been held' },
    next: { zh: '请先开启表决', en: 'Open a ballot first' },
  },
  CASE_BALLOT_STILL_OPEN: {
    kind: 'notNow',
    says: {
      zh: '表决至 {closesOn} 截止，还有 {missing} 人未投票',
      en: 'The ballot runs until {closesOn}; {missing} have not voted',
    },
    next: { zh: '请在截止之后，或全体投票之后办理', en: 'Do it after that day, or when everyone has voted' },
  },
  CASE_BALLOT_NOT_CARRIED: {
    kind: 'notNow',
    says: { zh: '表决未通过（{words}）', en: 'The ballot was not carried ({words})' },
    next: { zh: '请退回修改后重新表决，或终止', en: 'Send it back and vote again, or end the case' },
  },
  CASE_BALLOT_UNSURE: {
    kind: 'notNow',
    says: { zh: '不能认定表决是否通过（{words}）', en: 'Nobody can tell whether the ballot is carried ({words})' },
    next: { zh: '请修改后重新表决', en: 'Mend the draft and vote again' },
  },
  CASE_NUMBER_OF_OTHER_KIND: {
    kind: 'malformed',
    says: { zh: '编号 {number} 不是这里要的种类', en: 'The number {number} is not of the kind asked for' },
    next: { zh: '应为：{wanted}', en: 'Asked for: {wanted}' },
  },
  CASE_PARTY_MISSING: {
    kind: 'malformed',
    says: { zh: '缺少承担“{part}”的单位', en: 'No body is named as {part}' },
    next: { zh: '请选择单位', en: 'Choose the body' },
  },
  CASE_PARTY_OF_OTHER_KIND: {
    kind: 'malformed',
    says: { zh: '“{name}”不能作为“{part}”', en: '“{name}” cannot be the {part}' },
    next: { zh: '应为：{wanted}', en: 'It must be: {wanted}' },
  },
  CASE_NOT_ON_BEHALF: {
    kind: 'notAllowed',
    says: {
      zh: '不能代该单位登记：它在本平台上有自己的人员，或您不是本事项的承办单位',
      en: 'This cannot be entered for that body: it has people of its own here, or you do not keep the case',
    },
    next: { zh: '请由该单位自己办理', en: 'Leave it to that body' },
  },
  CASE_NUMBER_TAKEN: {
    kind: 'conflict',
    says: { zh: '编号 {number} 已被另一事项使用', en: 'The number {number} is used by another case' },
    next: { zh: '请核对编号', en: 'Check the number' },
  },
  CASE_EVIDENCE_MISSING: {
    kind: 'malformed',
    says: { zh: '代为登记其他单位的决定，须附其文件', en: 'The decision of another body is entered with its document' },
    next: { zh: '请附上该单位的文件', en: 'Attach the document of that body' },
  },
  OWN_VERSION_IN_THE_PAST: {
    kind: 'malformed',
    says: { zh: '生效日期 {inForceFrom} 早于今天', en: 'The day in force {inForceFrom} lies in the past' },
    next: { zh: '请从今天或以后生效', en: 'Let it come into force today or later' },
  },
  OWN_STEP_LOOSENS: {
    kind: 'malformed',
    says: {
      zh: '本组织的程序不能放宽法定要求：{what}',
      en: 'An own procedure cannot loosen what the law asks: {what}',
    },
    next: {
      zh: '只能增加步骤、增加表单内容、缩短期限',
      en: 'Steps and forms may be added and periods tightened, nothing else',
    },
  },
} as const satisfies Record<string, RefusalEntry>
