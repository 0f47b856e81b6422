import { compareDates, type Facts } from '@zhunsheng/core'
import type { Context } from '../context.ts'
import { newReceipt } from '../db/identifier.ts'
import { hasPersonalData, type PersonMark, registerPerson } from '../organizations/person.ts'

export type Opinion = {
  readonly clause?: string | undefined
  readonly opinion: string
  readonly proposed?: string | undefined
  readonly reason?: string | undefined
  readonly organizationName?: string | undefined
  readonly personName?: string | undefined
  readonly phone?: string | undefined
  readonly email?: string | undefined
}

export type Received = { readonly on: string; readonly channel: string; readonly enteredBy: string | null }

/** Takes one opinion into the record with its receipt. One that comes after the last day is taken and marked as late. */
export async function receiveOpinion(
  context: Context,
  projectId: string,
  facts: Facts,
  opinion: Opinion,
  received: Received,
  known?: PersonMark,
) {
  const person = known ?? (await personOf(context, opinion))
  const receipt = newReceipt()
  const row = await context.rows.insert('comment', {
    id: context.newId(),
    project_id: projectId,
    round: facts.enquiry?.round ?? 1,
    receipt,
    clause: opinion.clause ?? null,
    opinion: opinion.opinion,
    proposed: opinion.proposed ?? null,
    reason: opinion.reason ?? null,
    organization_name: opinion.organizationName ?? null,
    person_id: person?.id ?? null,
    channel: received.channel,
    received_on: received.on,
    late: facts.enquiry !== null && compareDates(received.on, facts.enquiry.closesOn) > 0,
    entered_by: received.enteredBy,
  })
  return { row, receipt, persons: person ? [person] : [] }
}

export async function personOf(
  context: Context,
  opinion: Pick<Opinion, 'personName' | 'phone' | 'email'>,
): Promise<PersonMark | undefined> {
  const data = { name: opinion.personName, phone: opinion.phone, email: opinion.email }
  return hasPersonalData(data) ? registerPerson(context, data) : undefined
}
