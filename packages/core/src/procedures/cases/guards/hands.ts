import type { Basis } from '../../../law/basis.ts'
import type { Worded } from '../../../worded.ts'
import { fail, notApplicable, pass } from '../../procedure.ts'
import { ballotOf } from '../ballot.ts'
import type { CaseGuard } from '../case-procedure.ts'
import { type CaseFacts, filled, lastOf, rowOf } from '../facts.ts'

type Asked = { readonly title: Worded; readonly basis: readonly Basis[] }

/** Whoever did `act` does not decide on it again (an appeal is decided by others than those who refused). */
export const otherHandThan = (act: string, asked: Asked): CaseGuard => ({
  name: `otherHand:${act}`,
  title: asked.title,
  basis: asked.basis,
  check: (facts) => {
    const earlier = lastOf(facts, act)
    if (!earlier || facts.actor.accountId === null) return notApplicable
    return earlier.accountId === facts.actor.accountId ? fail('CASE_SAME_HAND', { condition: asked.title }) : pass
  },
})

/** Names in one table field do not stand among those of another act’s table (drafters who would examine). */
export const noNameInBoth = (
  field: string,
  column: string,
  other: { readonly act: string; readonly field: string; readonly column: string },
  asked: Asked,
): CaseGuard => ({
  name: `noNameInBoth:${field}/${other.act}.${other.field}`,
  title: asked.title,
  basis: asked.basis,
  check: (facts) => {
    const here = column_(filled(facts, field), column)
    if (here.length === 0) return notApplicable
    const there = new Set(
      facts.performed.flatMap(({ act, values }) =>
        act === other.act ? column_(values[other.field], other.column) : [],
      ),
    )
    const both = here.filter((name) => there.has(name))
    return both.length === 0 ? pass : fail('CASE_NAMES_IN_BOTH', { condition: asked.title, names: both, field })
  },
})

const column_ = (rows: unknown, column: string): string[] =>
  Array.isArray(rows)
    ? rows.flatMap((row: Record<string, unknown>) => {
        const name = row[column]
        return typeof name === 'string' ? [name.trim()] : []
      })
    : []

/** Who would vote: the member who acts, or the one whose signed paper is being entered. */
const voter = (facts: CaseFacts): string | null => {
  const entered = filled(facts, 'member')
  return typeof entered === 'string' ? entered : facts.actor.memberId
}

/** A member who is entitled to vote and in no conflict. */
export const entitledToVote = (asked: Asked): CaseGuard => ({
  name: 'entitledToVote',
  title: asked.title,
  basis: asked.basis,
  check: (facts) => {
    const row = rowOf(facts)
    if (!row) return notApplicable
    const { electorate, excluded } = ballotOf(facts, row)
    const member = voter(facts)
    if (member && excluded.includes(member)) return fail('CASE_MEMBER_IN_CONFLICT')
    return member && electorate.some(({ id }) => id === member) ? pass : fail('CASE_NOT_ENTITLED_TO_VOTE')
  },
})

/** One member, one vote in a ballot, whether cast or entered from paper. */
export const votesOnce = (asked: Asked): CaseGuard => ({
  name: 'votesOnce',
  title: asked.title,
  basis: asked.basis,
  check: (facts) => {
    const row = rowOf(facts)
    const member = voter(facts)
    if (!row || !member) return notApplicable
    return ballotOf(facts, row).votes.some(({ memberId }) => memberId === member) ? fail('CASE_MEMBER_HAS_VOTED') : pass
  },
})
