import { type CompositionFinding, compositionOf } from '@zhunsheng/core'
import Type from 'typebox'
import { useCase } from '../../use-case.ts'
import { dayInput, organizationIdInput } from '../input.ts'
import { listSeats, type SeatRow } from './committee-store.ts'
import { requireCommittee } from './require-committee.ts'

export type CommitteeView = {
  readonly id: string
  readonly name: string
  readonly kind: 'committee' | 'subcommittee'
  readonly on: string
  readonly seats: readonly (SeatRow & { readonly holds: boolean })[]
  readonly composition: readonly CompositionFinding[]
}

/** A committee with its seats and its composition counted on a day (without one: today). Refuses with `COMMITTEE_EXPECTED`. */
export const showCommittee = useCase({
  name: 'organizations.show-committee',
  title: { zh: '查看技术委员会', en: 'Show a committee' },
  effect: 'read',
  roles: ['signedIn', 'administrator'],
  cli: { command: 'committee show', positional: ['id'] },
  input: Type.Object({ id: organizationIdInput, on: Type.Optional(dayInput('日期')) }, { additionalProperties: false }),
  run: async ({ db, today }, { id, on = today }): Promise<CommitteeView> => {
    const committee = await requireCommittee(db, id)
    const seats = (await listSeats(db, id, on)).map((seat) => ({
      ...seat,
      holds: seat.from <= on && (seat.to === null || on <= seat.to),
    }))
    const members = seats.filter(({ holds }) => holds)
    return { ...committee, on, seats, composition: compositionOf(committee.kind, members, on) }
  },
})
