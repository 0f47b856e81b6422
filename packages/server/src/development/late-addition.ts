import { type Facts, Refusal } from '@zhunsheng/core'

/** Whoever joins once the draft has gone out for comments needs a reason and a contribution: names are not for sale. */
export function requireReasonAfterEnquiry(
  facts: Facts,
  input: { readonly reason?: string; readonly contribution?: string },
): void {
  if (facts.enquiry && !(input.reason && input.contribution)) throw new Refusal('LATE_ADDITION_WITHOUT_REASON')
}
