import { inLaw, type Term, us } from '../term.ts'

/** How authorities, and the public, watch over standards. */
export const supervision = {
  doubleRandomCheck: { zh: '双随机抽查', en: 'double-random spot check', aliases: ['双随机、一公开'], defined: us },
  reportOfViolation: { zh: '举报', en: 'report of a violation', defined: inLaw('SL', '35', 'V') },
  complaint: { zh: '投诉', en: 'complaint', defined: inLaw('SL', '35', 'V') },
  challenge: { zh: '质疑', en: 'challenge', defined: us },
  reminder: { zh: '提醒督导', en: 'reminder', defined: us },
  rectificationOrder: { zh: '限期改正', en: 'rectification order', aliases: ['责令改正'], defined: us },
  investigation: { zh: '调查处理', en: 'investigation', defined: us },
  performanceEvaluation: {
    zh: '综合绩效评价',
    en: 'comprehensive performance evaluation',
    aliases: ['绩效自评'],
    defined: inLaw('GSE', '', 'V'),
  },
  trace: {
    zh: '留痕',
    en: 'trace',
    defined: us,
    meaning: {
      zh: '每一次办理都记下何时、何人、依据什么',
      en: 'Every act leaves when, by whom and on what ground it was done',
    },
  },
} as const satisfies Record<string, Term>
