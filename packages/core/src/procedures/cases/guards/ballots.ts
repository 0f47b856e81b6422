import { fail, notApplicable, pass, unknown } from '../../procedure.ts'
import { type Ballot, countBallot, latestBallot } from '../ballot.ts'
import type { CaseGuard } from '../case-procedure.ts'
import { lastOf } from '../facts.ts'
import { type VotingRuleName, votingRules } from '../voting-rules.ts'

const complete = (ballot: Ballot): boolean => ballot.missing.length === 0

/** The latest ballot is over: its last day is past, or everyone entitled has voted. */
export const ballotOver = (rule: VotingRuleName): CaseGuard => ({
  name: 'ballotOver',
  title: { zh: '表决已截止', en: 'The ballot is over' },
  basis: votingRules[rule].basis,
  check: (facts, today) => {
    const ballot = latestBallot(facts)
    if (!ballot) return fail('CASE_NO_BALLOT')
    if (complete(ballot) || today > ballot.closesOn) return pass
    return fail('CASE_BALLOT_STILL_OPEN', { closesOn: ballot.closesOn, missing: ballot.missing.length })
  },
})

/** The latest ballot is carried under the rule. Exactly on a contradictory limit nobody can tell, and no gate opens. */
export const ballotCarried = (rule: VotingRuleName): CaseGuard => ({
  name: `ballotCarried:${rule}`,
  rules: [{ sort: null, rule }],
  title: { zh: '表决通过（人数、比例按规则计算）', en: 'The ballot is carried, counted by the rule' },
  basis: votingRules[rule].basis,
  check: (facts) => {
    const ballot = latestBallot(facts)
    if (!ballot) return fail('CASE_NO_BALLOT')
    const { verdict, words } = countBallot(votingRules[rule], ballot)
    if (verdict === 'carried') return pass
    return verdict === 'unsure' ? unknown('CASE_BALLOT_UNSURE', { words }) : fail('CASE_BALLOT_NOT_CARRIED', { words })
  },
})

/** The guard of one rule where a committee examines, of another where a panel does. */
export const bySort = (act: string, field: string, guards: Readonly<Record<string, CaseGuard>>): CaseGuard => ({
  name: `bySort:${act}.${field}`,
  title: Object.values(guards)[0]?.title ?? { zh: '', en: '' },
  basis: Object.values(guards).flatMap(({ basis }) => basis),
  rules: Object.entries(guards).flatMap(([sort, guard]) => (guard.rules ?? []).map(({ rule }) => ({ sort, rule }))),
  check: (facts, today, procedure) => {
    const sort = String(lastOf(facts, act)?.values[field])
    return guards[sort]?.check(facts, today, procedure) ?? notApplicable
  },
})
