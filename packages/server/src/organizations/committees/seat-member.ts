import { Refusal, seatFields, seats, type Values } from '@zhunsheng/core'
import Type from 'typebox'
import type { Context } from '../../context.ts'
import { schemaOf } from '../../field-schema.ts'
import { useCase } from '../../use-case.ts'
import { findAccountByLogin } from '../account-store.ts'
import { loginOf, organizationIdInput } from '../input.ts'
import { markOf, registerPerson } from '../person.ts'
import { hasSeatFrom } from './committee-store.ts'
import { requireCommittee } from './require-committee.ts'

/**
 * Gives somebody a seat in a committee. With the login of an account it is that person's seat, and they vote here.
 * Refuses with `COMMITTEE_EXPECTED`, `PERSON_NOT_FOUND` or `COMMITTEE_SEAT_TAKEN`.
 *
 * @basis TCM, the article on the composition
 */
export const seatMember = useCase({
  name: 'organizations.seat-member',
  title: { zh: '登记委员', en: 'Seat a member' },
  effect: 'write',
  roles: ['administrator', 'secretary'],
  input: Type.Object({ organizationId: organizationIdInput, ...schemaOf(seatFields) }, { additionalProperties: false }),
  scope: async (_, { organizationId }) => ({ organizationId }),
  run: async (context, { organizationId, ...given }) => {
    const input = given as Values<typeof seatFields> // just checked against exactly these fields
    await requireCommittee(context.db, organizationId)
    const { accountId, personId, marks } = await personOf(context, input)
    if (await hasSeatFrom(context.db, organizationId, personId, input.fromOn)) throw new Refusal('COMMITTEE_SEAT_TAKEN')
    const row = await context.rows.insert('committee_member', {
      id: context.newId(),
      organization_id: organizationId,
      person_id: personId,
      account_id: accountId,
      category: input.category,
      employer: input.employer,
      seat: input.seat,
      from_on: input.fromOn,
    })
    context.record({
      type: 'committee.member-seated',
      subject: { kind: 'committee-member', id: row.id },
      data: { seat: seats[input.seat].zh, employer: input.employer, category: input.category, from: input.fromOn },
      persons: marks,
    })
    return { memberId: row.id }
  },
})

async function personOf(context: Context, { login, name }: { readonly login?: string; readonly name: string }) {
  if (login === undefined) {
    const person = await registerPerson(context, { name })
    return { accountId: null, personId: person.id, marks: [person] }
  }
  const account = await findAccountByLogin(context.db, loginOf(login))
  if (!account) throw new Refusal('PERSON_NOT_FOUND')
  return { accountId: account.id, personId: account.person_id, marks: await markOf(context, account.person_id) }
}
