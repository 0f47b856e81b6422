import {
  BALLOT_ACTS,
  type BallotResult,
  ballotOf,
  type CaseFacts,
  type CaseProcedure,
  canInCase,
  clocksOf,
  countBallot,
  daysBetween,
  isDoer,
  type Part,
  parts,
  performances,
  type Reason,
  type Standing,
  type Step,
  type VotingRuleName,
  votingRules,
  type Worded,
  wordDoers,
} from '@zhunsheng/core'
import type { Actor } from '../../context.ts'
import { caseActor, type LoadedCase } from './load-case.ts'

export type CaseActView = {
  readonly act: string
  readonly title: Worded
  readonly button: Worded
  readonly fields: CaseProcedure['acts'][string]['fields']
  readonly main: boolean
  /** Whether who asks is one of those who may do it at all. */
  readonly mine: boolean
  readonly by: readonly Worded[]
  readonly can: boolean
  readonly reasons: readonly Reason[]
  readonly standing: readonly Standing[]
  readonly basis: CaseProcedure['basis']
  readonly on: string | null
  readonly own: boolean
  readonly once: boolean
  /** The body whose decision the keeper may enter with its document, since nobody of it is here. */
  readonly behalf: { readonly part: string; readonly title: Worded } | null
}

/** Acts that make sense in the stage the case is in, those that carry it on first. */
export function actViews(loaded: LoadedCase, actor: CaseFacts['actor'], today: string): CaseActView[] {
  const { procedure, facts } = loaded
  const asked = { ...facts, actor }
  const here = Object.entries(procedure.acts).filter(([, act]) => act.from.includes(facts.stage))
  return here.map(([name, act]) => {
    const { can, reasons, standing } = canInCase(procedure, name, asked, today)
    const main = facts.stage !== null && (act.main?.includes(facts.stage) ?? false)
    return {
      act: name,
      title: act.title,
      button: act.button,
      fields: act.fields,
      main: main && !isDoneHere(facts, name, act.to === null),
      mine: isDoer(act.by, actor),
      by: wordDoers(act.by),
      can,
      reasons,
      standing,
      basis: act.basis,
      on: act.on ?? null,
      own: act.own === true,
      once: act.once === true,
      behalf: behalfFor(loaded, act, actor),
    }
  })
}

/** The first body that may do the act and has nobody here, for whoever keeps the case. */
function behalfFor({ parties, row }: LoadedCase, act: CaseProcedure['acts'][string], actor: CaseFacts['actor']) {
  if (!Object.values(actor.organizations).includes(row.keeper_id)) return null
  const wanted = act.by.map((doer) => doer.split(':')[0])
  const party = parties.find(({ part, isHere }) => !isHere && wanted.includes(part))
  return party ? { part: party.part, title: parts[party.part as Part] } : null // the parts of a case are those its procedure names
}

/** A main act that stays in the stage steps back once it was done there: the next one carries on. */
function isDoneHere(facts: CaseFacts, name: string, stays: boolean): boolean {
  if (!stays) return false
  const entered = facts.performed.findLastIndex(
    ({ stageBefore, stageAfter }) => stageAfter === facts.stage && stageBefore !== stageAfter,
  )
  return facts.performed.slice(Math.max(entered, 0)).some(({ act }) => act === name)
}

export type CaseKnot = {
  readonly stage: string
  readonly title: Worded
  readonly code: string | null
  readonly state: 'passed' | 'now' | 'toCome' | 'blocked'
  readonly since: string | null
  readonly days: number | null
}

/** The line of stages: passed with their day, now with the days in it, to come. */
export function caseLine({ procedure, facts, row }: LoadedCase, today: string): CaseKnot[] {
  const on = Object.entries(procedure.stages).filter(([name, stage]) => stage.onLine || name === facts.stage)
  const at = on.findIndex(([name]) => name === facts.stage)
  return on.map(([name, stage], index) => ({
    stage: name,
    title: stage.title,
    code: stage.code,
    state: index < at ? 'passed' : index > at ? 'toCome' : stage.onLine ? 'now' : 'blocked',
    since:
      index === at
        ? row.stage_since
        : index < at
          ? (facts.performed.find(({ stageAfter }) => stageAfter === name)?.on ?? null)
          : null,
    days: index === at ? daysBetween(row.stage_since, today) : null,
  }))
}

export type BallotView = {
  readonly id: string
  readonly opensOn: string
  readonly closesOn: string
  readonly rule: Worded
  readonly result: BallotResult
  /** Who has not voted; votes themselves are told to those who take part. */
  readonly missing: readonly { readonly id: string; readonly name: string; readonly category: string }[]
  readonly voted: number
  readonly electorate: readonly { readonly id: string; readonly name: string }[]
}

/** Ballots with their count in words, under the rule that the procedure names. */
export function ballotViews({ procedure, facts }: LoadedCase): BallotView[] {
  const rule = ruleOf(procedure, facts)
  if (!rule) return []
  return performances(facts, BALLOT_ACTS.open).map((opened) => {
    const ballot = ballotOf(facts, opened)
    return {
      id: ballot.id,
      opensOn: ballot.opensOn,
      closesOn: ballot.closesOn,
      rule: votingRules[rule].title,
      result: countBallot(votingRules[rule], ballot),
      missing: ballot.missing.map(({ id, name, category }) => ({ id, name, category })),
      voted: ballot.votes.length,
      electorate: ballot.electorate.map(({ id, name }) => ({ id, name })),
    }
  })
}

/** The rule by which the body that was convened votes: the procedure names it in the guard of its conclusion. */
function ruleOf(procedure: CaseProcedure, facts: CaseFacts): VotingRuleName | null {
  const guards = Object.values(procedure.acts).flatMap((act) => act.guards)
  const rules = guards.flatMap((guard) => guard.rules ?? [])
  const sort = String(performances(facts, 'convene').at(-1)?.values['sort'])
  return rules.find((each) => each.sort === sort)?.rule ?? rules[0]?.rule ?? null
}

export type CaseClock = {
  readonly name: string
  readonly title: Worded
  readonly kind: 'max' | 'min'
  readonly due: string
  readonly metOn: string | null
  readonly provisional: boolean
  readonly row: string | null
  readonly late: boolean
  readonly basis: CaseProcedure['basis']
  readonly steps: readonly { readonly code: string; readonly data: Step['data'] }[]
}

/** Every clock, with whether it is late: only a `max` clock that still runs, or was met after its last day, is. */
export const clockViews = ({ procedure, facts }: LoadedCase, today: string): CaseClock[] =>
  clocksOf(procedure, facts).map(({ name, title, kind, due, metOn, provisional, row, basis, steps }) => ({
    name,
    title,
    kind,
    due,
    metOn,
    provisional,
    row,
    late: kind === 'max' && (metOn ?? today) > due,
    basis,
    steps: steps as CaseClock['steps'], // a Due carries the steps of its computation
  }))

export type CaseHistoryRow = {
  readonly id: string
  readonly act: string
  readonly title: Worded
  readonly on: string
  readonly recordedOn: string
  readonly row: string | null
  readonly values: Readonly<Record<string, unknown>>
  readonly by: string | null
  readonly onBehalf: boolean
  readonly stageAfter: string
  readonly receipt: string | null
}

/** What was done, the oldest first. Votes are told without their choice while the ballot is open, except to the voter. */
export function history(loaded: LoadedCase, actor: Actor, today: string): CaseHistoryRow[] {
  const names = new Map(loaded.parties.map(({ organizationId, name }) => [organizationId, name]))
  const seat = caseActor(loaded, actor).memberId
  return loaded.facts.performed.map((performed, index) => {
    const row = loaded.acts[index]
    const hidden = isSecretVote(loaded, performed.row, performed.act, today) && performed.memberId !== seat
    return {
      id: performed.id,
      act: performed.act,
      title: loaded.procedure.acts[performed.act]?.title ?? { zh: performed.act, en: performed.act },
      on: performed.on,
      recordedOn: row?.recorded_on ?? performed.on,
      row: performed.row,
      values: hidden ? {} : performed.values,
      by: performed.organizationId ? (names.get(performed.organizationId) ?? null) : null,
      onBehalf: row?.on_behalf_of !== null && row?.on_behalf_of !== undefined,
      stageAfter: performed.stageAfter,
      receipt: row?.receipt ?? null,
    }
  })
}

function isSecretVote({ facts }: LoadedCase, row: string | null, act: string, today: string): boolean {
  if (act !== BALLOT_ACTS.vote && act !== BALLOT_ACTS.entered) return false
  const opened = facts.performed.find(({ id }) => id === row)
  return (
    opened !== undefined && today <= String(opened.values['closesOn']) && ballotOf(facts, opened).missing.length > 0
  )
}

export const partyViews = ({ parties: rows }: LoadedCase) =>
  rows.map(({ part, organizationId, name, isHere }) => ({
    part,
    title: parts[part as Part], // the parts of a case are those its procedure names
    organizationId,
    name,
    isHere,
  }))
