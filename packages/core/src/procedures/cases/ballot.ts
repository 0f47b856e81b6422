import { atLeast, type Fraction, wordFraction } from '../../values/fraction.ts'
import type { Worded } from '../../worded.ts'
import { type CaseFacts, type Member, onRow, type Performed, performances } from './facts.ts'
import type { VotingRule } from './voting-rules.ts'

/** The acts of which a ballot is made, the same words in every procedure that votes. */
export const BALLOT_ACTS = {
  open: 'open-ballot',
  vote: 'cast-vote',
  entered: 'enter-vote',
  conflict: 'declare-conflict',
} as const

export type Ballot = {
  readonly id: string
  readonly opensOn: string
  readonly closesOn: string
  readonly electorate: readonly Member[]
  readonly votes: readonly { readonly memberId: string; readonly choice: string; readonly reason: string | null }[]
  readonly missing: readonly Member[]
  readonly excluded: readonly string[]
}

/**
 * The latest ballot since the case came to the stage it is in, with its votes: a draft that was sent back is voted on
 * anew. Members in conflict stand in neither part of any share.
 */
export function latestBallot(facts: CaseFacts): Ballot | null {
  const entered = facts.performed.findLastIndex(
    ({ stageBefore, stageAfter }) => stageAfter === facts.stage && stageBefore !== stageAfter,
  )
  const opened = facts.performed.findLast(({ act }, index) => act === BALLOT_ACTS.open && index > entered)
  return opened ? ballotOf(facts, opened) : null
}

export function ballotOf(facts: CaseFacts, opened: Performed): Ballot {
  const excluded = performances(facts, BALLOT_ACTS.conflict).flatMap(({ memberId, values }) =>
    memberId ? [memberId] : typeof values['member'] === 'string' ? [values['member']] : [],
  )
  const electorate = electorateOf(facts, opened).filter(({ id }) => !excluded.includes(id))
  const votes = onRow(facts, opened.id).flatMap(({ act, memberId, values }) =>
    (act === BALLOT_ACTS.vote || act === BALLOT_ACTS.entered) && memberId && !excluded.includes(memberId)
      ? [{ memberId, choice: String(values['choice']), reason: textOrNull(values['reason']) }]
      : [],
  )
  const voted = new Set(votes.map(({ memberId }) => memberId))
  return {
    id: opened.id,
    opensOn: String(opened.values['opensOn']),
    closesOn: String(opened.values['closesOn']),
    electorate,
    votes,
    missing: electorate.filter(({ id }) => !voted.has(id)),
    excluded,
  }
}

/** Frozen when the ballot was opened: whoever joins later has no vote in it. */
function electorateOf(facts: CaseFacts, opened: Performed): readonly Member[] {
  const frozen = opened.values['electorate']
  if (!Array.isArray(frozen)) return facts.members
  return frozen.flatMap((id) => facts.members.find((member) => member.id === id) ?? [])
}

const textOrNull = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null)

export type BallotResult = {
  readonly verdict: 'carried' | 'notCarried' | 'unsure'
  readonly agree: number
  readonly disagree: number
  readonly abstain: number
  readonly members: number
  readonly words: Worded
}

/** Counts a ballot under a rule, with the arithmetic in words. `unsure`: the sources contradict each other at just this share. */
export function countBallot(rule: VotingRule, ballot: Pick<Ballot, 'electorate' | 'votes'>): BallotResult {
  const of = (choice: string) => ballot.votes.filter((vote) => vote.choice === choice).length
  const [agree, disagree, abstain] = [of('agree'), of('disagree'), of('abstain')]
  const members = ballot.electorate.length
  const voted = agree + disagree + abstain
  const base = rule.of === 'voted' ? voted : members
  const against = { numerator: disagree, denominator: voted }
  const quorate = rule.quorum === null || atLeast({ numerator: voted, denominator: members }, rule.quorum)
  const approved = atLeast({ numerator: agree, denominator: base }, rule.approve)
  const bearable = rule.against === null || atMost(against, rule.against)
  const large = rule.sizeMin === null || members >= rule.sizeMin
  const isUnsure = rule.againstUnsure !== undefined && isEqual(against, rule.againstUnsure)
  const carried = quorate && approved && bearable && large
  const verdict = !carried ? 'notCarried' : isUnsure ? 'unsure' : 'carried'
  return {
    verdict,
    agree,
    disagree,
    abstain,
    members,
    words: wordResult(rule, verdict, { agree, disagree, abstain, members, voted, base }),
  }
}

const atMost = (part: Fraction, limit: Fraction): boolean =>
  BigInt(part.numerator) * BigInt(limit.denominator) <= BigInt(limit.numerator) * BigInt(part.denominator)

const isEqual = (one: Fraction, other: Fraction): boolean =>
  one.denominator > 0 &&
  BigInt(one.numerator) * BigInt(other.denominator) === BigInt(other.numerator) * BigInt(one.denominator)

type Counts = Readonly<Record<'agree' | 'disagree' | 'abstain' | 'members' | 'voted' | 'base', number>>

const verdictWords = {
  carried: { zh: '通过', en: 'carried' },
  notCarried: { zh: '未通过', en: 'not carried' },
  unsure: {
    zh: '反对恰为界限，“少于”还是“不超过”待核，不能据此认定通过',
    en: 'the votes against lie exactly on the limit, and whether it is “fewer than” or “no more than” is to be verified',
  },
} as const

function wordResult(rule: VotingRule, verdict: BallotResult['verdict'], c: Counts): Worded {
  const line = (zh: string, en: string): Worded => ({ zh, en })
  const shares: Worded[] = [
    ...(rule.sizeMin === null
      ? []
      : [line(`人数 ${c.members}，应不少于 ${rule.sizeMin}`, `${c.members} of at least ${rule.sizeMin} experts`)]),
    ...(rule.quorum === null
      ? []
      : [
          line(
            `参加投票 ${c.voted}/${c.members}，应不少于 ${wordFraction(rule.quorum)}`,
            `voted ${c.voted}/${c.members}, at least ${wordFraction(rule.quorum)} asked`,
          ),
        ]),
    line(
      `赞成 ${c.agree}/${c.base}，应不少于 ${wordFraction(rule.approve)}`,
      `in favour ${c.agree}/${c.base}, at least ${wordFraction(rule.approve)} asked`,
    ),
    ...(rule.against === null
      ? []
      : [
          line(
            `反对 ${c.disagree}/${c.voted}，应不超过 ${wordFraction(rule.against)}`,
            `against ${c.disagree}/${c.voted}, at most ${wordFraction(rule.against)} allowed`,
          ),
        ]),
    line(`弃权 ${c.abstain}`, `${c.abstain} abstained`),
  ]
  return {
    zh: `${shares.map(({ zh }) => zh).join('；')}：${verdictWords[verdict].zh}`,
    en: `${shares.map(({ en }) => en).join('; ')}: ${verdictWords[verdict].en}`,
  }
}
