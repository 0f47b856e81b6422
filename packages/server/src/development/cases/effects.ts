import type { CaseEffect, Performed } from '@zhunsheng/core'
import type { Context } from '../../context.ts'
import { enterApprovedCode, enterClearedCode } from './effects/enter-code.ts'
import { enterPublished, enterWithdrawn } from './effects/enter-standard.ts'
import { openRevisionOf } from './effects/open-revision-of.ts'
import { openWithdrawalOf } from './effects/open-withdrawal-of.ts'
import { registerPlan } from './effects/register-plan.ts'
import type { LoadedCase } from './load-case.ts'

export type Effecting = {
  readonly loaded: LoadedCase
  readonly values: Performed['values']
  readonly actId: string
}

type Effect = (context: Context, effecting: Effecting) => Promise<void>

/** What acts do beyond their case, by the names that the procedures use. */
const effects: Readonly<Record<CaseEffect, Effect>> = {
  planRegistered: registerPlan,
  standardPublished: enterPublished,
  standardAmended: enterPublished,
  standardWithdrawn: enterWithdrawn,
  // The conclusion stands in the case, and the case names its standard: nothing else has to be written.
  standardConfirmed: async () => undefined,
  revisionOpened: openRevisionOf,
  withdrawalOpened: openWithdrawalOf,
  sectorCodeApproved: enterApprovedCode,
  sectorCodeCleared: enterClearedCode,
}

export const applyEffect = (context: Context, effect: CaseEffect, effecting: Effecting): Promise<void> =>
  effects[effect](context, effecting)
