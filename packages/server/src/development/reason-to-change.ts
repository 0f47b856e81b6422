import { Refusal } from '@zhunsheng/core'

/** What was done before is changed only with a reason: of two people at once, the second one learns of the first. */
export function requireReasonToChange(doneOn: string | null, input: { readonly change?: string }): void {
  if (doneOn && !input.change) throw new Refusal('CHANGE_WITHOUT_REASON')
}
