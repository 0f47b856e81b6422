import type { RefusalEntry } from '../refusals/refusal.ts'

export const implementationRefusals = {
  RECEIPT_NOT_FOUND: {
    kind: 'notFound',
    says: { zh: '没有找到回执号 {receipt}', en: 'The receipt {receipt} was not found' },
    next: { zh: '请核对回执号的每一位', en: 'Check every character of the receipt' },
  },
  TASK_OF_ANOTHER: {
    kind: 'notAllowed',
    says: { zh: '这是其他起草单位的任务', en: 'This task is another drafting organization’s' },
    next: { zh: '由该单位的起草人或秘书处报告', en: 'Its own drafters or the secretariat report it' },
  },
  ALREADY_RATED: {
    kind: 'conflict',
    says: { zh: '满意度只能评价一次', en: 'Satisfaction is asked once' },
    next: { zh: '如有新情况请另行反馈', en: 'If there is something new, send new feedback' },
  },
  NOT_ANSWERED_YET: {
    kind: 'notNow',
    says: { zh: '尚未答复，不能评价', en: 'It has not been answered yet' },
    next: { zh: '答复后即可评价', en: 'You can rate it after the answer' },
  },
  TRAP_FIELD_FILLED: {
    kind: 'malformed',
    says: { zh: '应留空的一栏被填写了', en: 'A field that stays empty was filled in' },
    next: {
      zh: '可能是浏览器自动填写所致；请返回，关闭自动填写后重新提交',
      en: 'A browser may have filled it in by itself; go back, switch that off and send again',
    },
  },
} as const satisfies Record<string, RefusalEntry>
