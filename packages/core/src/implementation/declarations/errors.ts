import type { RefusalEntry } from '../../refusals/refusal.ts'

export const declarationRefusals = {
  DECLARATION_NOT_FOUND: {
    kind: 'notFound',
    says: { zh: '没有找到这份自我声明', en: 'There is no such declaration' },
    next: { zh: '请从声明列表中选择', en: 'Choose it from the list of declarations' },
  },
  DECLARANT_NOT_ENTERPRISE: {
    kind: 'conflict',
    says: {
      zh: '{name}不是企业，不办理企业标准自我声明',
      en: '{name} is no enterprise; it makes no such declarations',
    },
    next: { zh: '请选择登记为企业的机构', en: 'Choose a body that is entered as an enterprise' },
    basis: [{ source: 'SL', article: '27.1', confidence: 'V' }],
  },
  DECLARATION_WITHDRAWN: {
    kind: 'notNow',
    says: { zh: '这份自我声明已撤回', en: 'This declaration is withdrawn' },
    next: { zh: '如需重新公开，请新建一份声明', en: 'To declare the product again, make a new declaration' },
  },
  DECLARATION_NOTHING_TO_PUBLISH: {
    kind: 'notNow',
    says: { zh: '没有待公开的内容', en: 'There is nothing to publish' },
    next: { zh: '先修改并保存', en: 'Change and save it first' },
  },
  DECLARATION_CHECK_FAILED: {
    kind: 'conflict',
    says: { zh: '公开前检查有 {count} 项不符合：{what}', en: '{count} checks before publication failed: {what}' },
    next: { zh: '改正所列各项后再公开', en: 'Put right what is listed, then publish' },
    basis: [{ source: 'SL', article: '27.1', confidence: 'V' }],
  },
  DECLARATION_UNCONFIRMED: {
    kind: 'conflict',
    says: { zh: '有 {count} 项无法判定：{what}', en: '{count} checks could not be judged: {what}' },
    next: {
      zh: '自行核对后，写明确认的内容再公开',
      en: 'Look them up yourself and say what you confirm, then publish',
    },
  },
  DECLARATION_CHANGE_WITHOUT_REASON: {
    kind: 'malformed',
    says: { zh: '没有写明变更或更正的原因', en: 'It is not said why the declaration is changed or corrected' },
    next: { zh: '写明原因后再公开；原因随历史一并公开', en: 'Give the reason; it is published with the history' },
  },
} as const satisfies Record<string, RefusalEntry>
