import { type Basis, wordBasis } from '@zhunsheng/core'
import type { Context } from '../../../context.ts'
import { enterSectorCode } from '../../../organizations/bodies/enter-sector-code.ts'
import type { Effecting } from '../effects.ts'

/** The code that the case is about is approved, or cleared, from the day of the announcement. */
const entering =
  (state: 'approved' | 'cleared', act: string) =>
  async (context: Context, { loaded, values }: Effecting): Promise<void> => {
    const applied = loaded.facts.performed.find((each) => each.act === 'apply-code')?.values['code']
    const authority = loaded.parties.find(({ part }) => part === 'authority')
    const basis: readonly Basis[] = loaded.procedure.acts[act]?.basis ?? []
    if (typeof applied !== 'string' || !authority) throw new Error('a code is applied for, to an authority, first')
    await enterSectorCode(context, {
      organizationId: authority.organizationId,
      code: applied.toUpperCase(),
      state,
      fromOn: String(values['on']),
      document: String(values['announcement']),
      legalBasis: basis.map((each) => wordBasis(each, 'zh')).join('；'),
    })
  }

export const enterApprovedCode = entering('approved', 'approve-code')
export const enterClearedCode = entering('cleared', 'clear-code')
