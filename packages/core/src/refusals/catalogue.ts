import { caseRefusals } from '../development/case-errors.ts'
import { developmentRefusals } from '../development/errors.ts'
import { documentsRefusals } from '../documents/errors.ts'
import { paperRefusals } from '../documents/paper-errors.ts'
import { declarationRefusals } from '../implementation/declarations/errors.ts'
import { implementationRefusals } from '../implementation/errors.ts'
import { evaluationRefusals } from '../implementation/evaluations/errors.ts'
import { feedbackRefusals } from '../implementation/feedback/errors.ts'
import { monitoringRefusals } from '../implementation/monitoring/errors.ts'
import { pilotRefusals } from '../implementation/pilots/errors.ts'
import { promotionRefusals } from '../implementation/promotion/errors.ts'
import { accessKeyRefusals } from '../organizations/access-key-errors.ts'
import { bodiesRefusals } from '../organizations/bodies/errors.ts'
import { organizationsRefusals } from '../organizations/errors.ts'
import { registryRefusals } from '../registry/errors.ts'
import { reviewRefusals } from '../review/errors.ts'
import { commonRefusals } from '../trace/errors.ts'
import { fill, type Language } from '../worded.ts'
import type { Reason, RefusalEntry } from './refusal.ts'

/** Every refusal of the product, merged from the areas. A code is never reused for another meaning. */
export const refusals = {
  ...commonRefusals,
  ...developmentRefusals,
  ...caseRefusals,
  ...documentsRefusals,
  ...paperRefusals,
  ...implementationRefusals,
  ...declarationRefusals,
  ...feedbackRefusals,
  ...monitoringRefusals,
  ...evaluationRefusals,
  ...pilotRefusals,
  ...promotionRefusals,
  ...organizationsRefusals,
  ...bodiesRefusals,
  ...accessKeyRefusals,
  ...registryRefusals,
  ...reviewRefusals,
} as const satisfies Record<string, RefusalEntry>

export type RefusalCode = keyof typeof refusals

export const isRefusalCode = (code: string): code is RefusalCode => Object.hasOwn(refusals, code)

const unworded: RefusalEntry = {
  kind: 'conflict',
  says: { zh: '不能办理', en: 'This cannot be done' },
  next: { zh: '请联系管理员', en: 'Ask the administrator' },
}

export const refusalEntry = (code: string): RefusalEntry => (isRefusalCode(code) ? refusals[code] : unworded)

/** The sentence of a reason and what to do next, in one language. */
export function wordReason(reason: Reason, language: Language): { says: string; next: string } {
  const entry = refusalEntry(reason.code)
  return {
    says: fill(entry.says[language], reason.data, language),
    next: fill(entry.next[language], reason.data, language),
  }
}
