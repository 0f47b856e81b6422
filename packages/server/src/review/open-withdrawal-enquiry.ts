import { earliestEnquiryEnd, isEnquiryTooShort, Refusal, reviewForms, withdrawalEnquiryOf } from '@zhunsheng/core'
import { useCase } from '../use-case.ts'
import { requireOngoing } from './ongoing-item.ts'
import { requireInOrder } from './order-of-days.ts'
import { lockItem } from './plan-store.ts'
import { asForm, formInput, itemIdInput, scopeOfItem } from './review-input.ts'

/**
 * Records that the public is asked before a standard is withdrawn, and which department was asked in writing.
 *
 * Refuses with `REVIEW_ENQUIRY_TOO_SHORT`, `REVIEW_ENFORCER_NOT_ASKED`, `REVIEW_DATES_OUT_OF_ORDER`,
 * `REVIEW_ITEM_NOT_STARTED`, `REVIEW_ITEM_CONCLUDED`.
 *
 * @basis NSM 43, MSM 46 (both 待核)
 */
export const openWithdrawalEnquiry = useCase({
  name: 'review.open-withdrawal-enquiry',
  title: { zh: '废止前征求意见', en: 'Enquiry before a withdrawal' },
  effect: 'write',
  roles: ['secretary'],
  input: formInput({ itemId: itemIdInput }, reviewForms.openEnquiry),
  scope: scopeOfItem,
  async run(context, input) {
    const { itemId } = input as { itemId: string } // stands in the schema
    const form = asForm<typeof reviewForms.openEnquiry>(input)
    const item = await lockItem(context.db, itemId)
    requireInOrder(['started', requireOngoing(item)], ['enquiryFrom', form.from], ['enquiryUntil', form.until])
    requireAsked(item, form)
    await context.rows.update('review_item', item.id, {
      enquiry_from: form.from,
      enquiry_until: form.until,
      enforcing_department: form.department ?? null,
      enforcing_department_asked_on: form.departmentAskedOn ?? null,
    })
    context.record({
      type: 'review.withdrawal-enquiry-opened',
      subject: { kind: 'review_item', id: item.id },
      data: { number: item.number, from: form.from, until: form.until },
    })
    return { itemId: item.id }
  },
})

type Form = {
  readonly from: string
  readonly until: string
  readonly department?: string
  readonly departmentAskedOn?: string
}

function requireAsked(item: { level: string | null; nature: string | null }, form: Form): void {
  const enquiry = withdrawalEnquiryOf(item)
  if (isEnquiryTooShort(enquiry, form.from, form.until))
    throw new Refusal('REVIEW_ENQUIRY_TOO_SHORT', {
      what: enquiry.title,
      days: enquiry.daysMin,
      earliest: earliestEnquiryEnd(enquiry, form.from),
    })
  if (enquiry.asksEnforcer && (!form.department || !form.departmentAskedOn))
    throw new Refusal('REVIEW_ENFORCER_NOT_ASKED')
}
