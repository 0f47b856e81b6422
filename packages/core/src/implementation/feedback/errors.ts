import type { RefusalEntry } from '../../refusals/refusal.ts'

export const feedbackRefusals = {
  FEEDBACK_NOT_FOUND: {
    kind: 'notFound',
    says: { zh: '没有这条反馈', en: 'There is no such feedback' },
    next: { zh: '请从反馈清单进入', en: 'Open it from the list of feedback' },
  },
  FEEDBACK_STEP_OUT_OF_ORDER: {
    kind: 'notNow',
    says: {
      zh: '这条反馈现在的状态是“{state}”，不能这样办理',
      en: 'This feedback is now “{state}”; this step is not open',
    },
    next: { zh: '先受理，再承办、答复，最后办结', en: 'Accept it first, then handle, answer and close it' },
  },
  FEEDBACK_REASON_MISSING: {
    kind: 'malformed',
    says: { zh: '未采纳须写明理由', en: 'Not adopting it needs a reason' },
    next: { zh: '填写“未采纳的理由”', en: 'Fill in the reason' },
  },
  FEEDBACK_ALREADY_THERE: {
    kind: 'conflict',
    says: { zh: '这条反馈已由该单位负责', en: 'That body is in charge of it already' },
    next: { zh: '请选择其他单位', en: 'Choose another body' },
  },
  FEEDBACK_NONE_LATE: {
    kind: 'notNow',
    says: { zh: '所选单位没有逾期未办理的反馈', en: 'None of the chosen bodies has feedback that is late' },
    next: { zh: '选择有逾期的单位', en: 'Choose bodies that are late' },
  },
  FEEDBACK_ROUTE_TAKEN: {
    kind: 'conflict',
    says: { zh: '名称“{name}”已登记了负责的单位', en: 'The name “{name}” leads to a body already' },
    next: { zh: '先停用原来的登记', en: 'End the former entry first' },
  },
  FEEDBACK_ROUTE_NOT_FOUND: {
    kind: 'notFound',
    says: { zh: '没有这条名称登记', en: 'There is no such entry' },
    next: { zh: '请从清单进入', en: 'Open it from the list' },
  },
  CLAUSE_ORIGIN_NOT_REVISING: {
    kind: 'notNow',
    says: {
      zh: '只有结论为列入复审或拟修改的反馈，才能记为修改的来源',
      en: 'Only feedback concluded with review or amendment can be the origin of a change',
    },
    next: { zh: '先以这样的结论答复', en: 'Answer it with such a conclusion first' },
  },
  CLAUSE_ORIGIN_KNOWN: {
    kind: 'conflict',
    says: {
      zh: '{number} 第 {clause} 条已记录由这条反馈而来',
      en: 'Clause {clause} of {number} is on record for this feedback',
    },
    next: { zh: '无需重复记录', en: 'There is nothing more to record' },
  },
  CLAUSE_ORIGIN_SAME_EDITION: {
    kind: 'malformed',
    says: {
      zh: '{number} 正是所反馈的标准，不是修改后的新版',
      en: '{number} is the very standard the feedback is about',
    },
    next: { zh: '填写新版的编号', en: 'Give the number of the new edition' },
  },
  INTERPRETATION_NOT_FOUND: {
    kind: 'notFound',
    says: { zh: '没有这条解释', en: 'There is no such interpretation' },
    next: { zh: '请从解释清单进入', en: 'Open it from the list' },
  },
  INTERPRETATION_GIVEN: {
    kind: 'conflict',
    says: { zh: '解释已经作出', en: 'The interpretation has been given' },
    next: { zh: '如需改变，另行解释', en: 'Give another one to change it' },
  },
  INTERPRETATION_NOT_GIVEN: {
    kind: 'notNow',
    says: { zh: '尚未作出解释，不能公开', en: 'It has not been given yet and cannot be published' },
    next: { zh: '先作出解释', en: 'Give it first' },
  },
  INTERPRETATION_PUBLISHED: {
    kind: 'conflict',
    says: { zh: '解释已经公开', en: 'It has been published' },
    next: { zh: '可在公开清单查看', en: 'See the public list' },
  },
  INTERPRETATION_OF_ANOTHER: {
    kind: 'notAllowed',
    says: { zh: '{number} 不由本单位负责，不能由本单位解释', en: '{number} is not in this body’s charge' },
    next: { zh: '向负责的单位提出请求解释', en: 'Ask the body in charge' },
  },
} as const satisfies Record<string, RefusalEntry>
