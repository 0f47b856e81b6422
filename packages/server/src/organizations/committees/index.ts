import { listCommittees } from './list-committees.ts'
import { seatMember } from './seat-member.ts'
import { showCommittee } from './show-committee.ts'
import { unseatMember } from './unseat-member.ts'

/** Technical committees: who sits in them, and whether that is within the limits. */
export const committeeUseCases = [listCommittees, seatMember, showCommittee, unseatMember] as const
