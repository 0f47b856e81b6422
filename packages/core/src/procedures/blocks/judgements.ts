import type { Basis } from '../../law/basis.ts'
import type { Worded } from '../../worded.ts'
import type { CaseGuard } from '../cases/case-procedure.ts'
import { said } from '../cases/guards/index.ts'
import { choice, type Fields, longText } from '../field.ts'

/** What must not be: a question that somebody answers, with the reason, and that no program answers for them. */
export type Fault = { readonly says: Worded; readonly basis: readonly Basis[] }
export type Faults = Readonly<Record<string, Fault>>

export const faultAnswers = {
  absent: { zh: '不存在', en: 'not so' },
  present: { zh: '存在', en: 'it is so' },
  unclear: { zh: '材料不足，不能判断', en: 'cannot be judged from what was given' },
} as const

/** One choice and one reason for every fault, each judged by itself. */
export function faultFields(faults: Faults): Fields {
  return Object.fromEntries(
    Object.entries(faults).flatMap(([name, { says }]): [string, Fields[string]][] => [
      [name, choice(says.zh, says.en, faultAnswers)],
      [`${name}Why`, longText(`理由：${says.zh}`, `Reason: ${says.en}`)],
    ]),
  )
}

/** None of the faults was found when the act was last done; “cannot be judged” opens no gate either. */
export const noFaults = (act: string, faults: Faults): readonly CaseGuard[] =>
  Object.entries(faults).map(([name, { says, basis }]) =>
    said(act, name, ['absent'], { title: { zh: `不存在：${says.zh}`, en: `Not so: ${says.en}` }, basis }),
  )
