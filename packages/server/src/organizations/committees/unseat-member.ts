import { Refusal, unseatFields, type Values } from '@zhunsheng/core'
import Type from 'typebox'
import type { Context } from '../../context.ts'
import { schemaOf } from '../../field-schema.ts'
import { useCase } from '../../use-case.ts'
import { idInput } from '../input.ts'
import { findSeat } from './committee-store.ts'

/** Ends a seat in a committee. Refuses with `COMMITTEE_SEAT_NOT_FOUND` or `BODY_DAYS_IN_WRONG_ORDER`. */
export const unseatMember = useCase({
  name: 'organizations.unseat-member',
  title: { zh: '结束委员任职', en: 'End a seat' },
  effect: 'write',
  roles: ['administrator', 'secretary'],
  input: Type.Object({ memberId: idInput('席位'), ...schemaOf(unseatFields) }, { additionalProperties: false }),
  scope: async (context, { memberId }) => ({ organizationId: (await requireSeat(context, memberId)).organizationId }),
  run: async (context, { memberId, ...given }) => {
    const { toOn } = given as Values<typeof unseatFields> // just checked against exactly these fields
    const { from } = await requireSeat(context, memberId)
    if (toOn < from) throw new Refusal('BODY_DAYS_IN_WRONG_ORDER', { from, to: toOn })
    await context.rows.update('committee_member', memberId, { to_on: toOn })
    context.record({
      type: 'committee.member-unseated',
      subject: { kind: 'committee-member', id: memberId },
      data: { to: toOn },
    })
    return { memberId }
  },
})

async function requireSeat({ db, today }: Pick<Context, 'db' | 'today'>, id: string) {
  const seat = await findSeat(db, id)
  // One that ends in the future may still be given another last day.
  if (!seat || (seat.to !== null && seat.to < today)) throw new Refusal('COMMITTEE_SEAT_NOT_FOUND')
  return seat
}
