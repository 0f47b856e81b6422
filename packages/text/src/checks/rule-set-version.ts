import type { Worded } from '@zhunsheng/core'

/** Raised whenever a check is added, removed or judges otherwise, so that two reports can be told apart. */
export const RULE_SET_VERSION = '0.1.0'

/** On what the rules were tried. Drafts of the edition of 2020 were next to none among them. */
export const MEASURED_ON: Worded = {
  zh: '规则主要用按 GB/T 1.1—2009 起草的标准草案试过；按 2020 版起草的实例只有两份，对 2020 版文本的误报率尚未测得。',
  en: 'The rules were mostly tried on drafts that follow GB/T 1.1—2009; only two texts of the edition of 2020 were at hand, so the rate of false findings on such texts has not been measured.',
}
