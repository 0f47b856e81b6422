import type { Basis } from '../law/basis.ts'
import type { Reason } from '../refusals/refusal.ts'
import type { Worded } from '../worded.ts'
import type { Fields } from './field.ts'

/** The four verdicts. `unknown` says which facts are missing; it never counts as a breach, and it opens no gate either. */
export type GuardVerdict =
  | { readonly verdict: 'pass' | 'notApplicable' }
  | { readonly verdict: 'fail' | 'unknown'; readonly code: string; readonly data: Reason['data'] }

export const pass: GuardVerdict = { verdict: 'pass' }
export const notApplicable: GuardVerdict = { verdict: 'notApplicable' }
export const fail = (code: string, data: Reason['data'] = {}): GuardVerdict => ({ verdict: 'fail', code, data })
export const unknown = (code: string, data: Reason['data'] = {}): GuardVerdict => ({ verdict: 'unknown', code, data })

/** A condition of an act. `check` sees the facts of the case and today; nothing else. */
export type Guard<Facts> = {
  readonly title: Worded
  readonly basis: readonly Basis[]
  check(facts: Facts, today: string): GuardVerdict
}

/** Who may do an act: roles in the organization that runs the procedure, or anybody at all. */
export type Performer = 'secretary' | 'leader' | 'drafter' | 'expert' | 'liaison' | 'public'

export type StageEntry = {
  readonly title: Worded
  /** Stage code of GB/T 16733—1997 where it has one. */
  readonly code: string | null
  /** Shown as a knot of the ink line; stages that are left sideways (declined, terminated) are not. */
  readonly onLine: boolean
}

export type Act<Stage extends string = string, GuardName extends string = string> = {
  readonly title: Worded
  /** What the button says: what happens, not "OK". */
  readonly button: Worded
  /** Stages in which the act may be done; `null` is before the case exists. */
  readonly from: readonly (Stage | null)[]
  /** Where the act may lead. Empty: the stage stays. More than one: the outcome decides. */
  readonly to: readonly Stage[]
  readonly by: readonly Performer[]
  readonly guards: readonly GuardName[]
  readonly fields: Fields
  /** Papers that the act makes or rests on (names of documents/papers). */
  readonly papers: readonly string[]
  readonly basis: readonly Basis[]
  /** The event that records it. */
  readonly event: string
  /** The row of the case the act is done on, where it is not the case itself. */
  readonly on?:
    | 'comment'
    | 'application'
    | 'participant'
    | 'hearing'
    | 'examination'
    | 'member'
    | 'demand'
    | 'task'
    | 'feedback'
    | 'document'
  /** Stages in which this act carries the case on; a page shows it there as its one primary action. */
  readonly main?: readonly Stage[]
  /**
   * May be taken back within a minute: it only fills in what was blank or moves the case a stage on, gives no number,
   * is shown to nobody outside, and whoever is told of it is told after that minute.
   */
  readonly undoable?: true
}

/** A deadline of a case as of today, with the way it was computed. */
export type Due = {
  readonly name: string
  readonly title: Worded
  readonly due: string
  readonly provisional: boolean
  readonly basis: readonly Basis[]
  readonly steps: readonly { readonly code: string; readonly data: Reason['data'] }[]
}

export type Procedure<
  Stage extends string,
  GuardName extends string,
  ActName extends string,
  Facts extends { readonly stage: Stage | null },
> = {
  readonly name: string
  readonly title: Worded
  readonly basis: readonly Basis[]
  readonly stages: Readonly<Record<Stage, StageEntry>>
  readonly guards: Readonly<Record<GuardName, Guard<Facts>>>
  readonly acts: Readonly<Record<ActName, Act<Stage, GuardName>>>
  readonly deadlines: readonly ((facts: Facts) => Due | null)[]
}

export type Standing = {
  readonly guard: string
  readonly title: Worded
  readonly basis: readonly Basis[]
  readonly result: GuardVerdict
}

export type Answer = {
  readonly can: boolean
  readonly reasons: readonly Reason[]
  readonly standing: readonly Standing[]
}

/** Whether `act` may be done now by someone with `roles`: yes, or every reason by code. */
export function can<S extends string, G extends string, A extends string, F extends { readonly stage: S | null }>(
  procedure: Procedure<S, G, A, F>,
  act: A,
  facts: F,
  roles: readonly Performer[],
  today: string,
): Answer {
  const entry = procedure.acts[act]
  const standing = entry.guards.map((name) => standingOf(procedure.guards[name], name, facts, today))
  const reasons = [
    ...stageReasons(procedure, entry, facts),
    ...performerReasons(entry, roles),
    ...standing.flatMap(({ result, basis }) =>
      'code' in result ? [{ code: result.code, data: result.data, basis }] : [],
    ),
  ]
  return { can: reasons.length === 0, reasons, standing }
}

function standingOf<F>(guard: Guard<F>, name: string, facts: F, today: string): Standing {
  return { guard: name, title: guard.title, basis: guard.basis, result: guard.check(facts, today) }
}

function stageReasons<S extends string>(
  procedure: { stages: Readonly<Record<S, StageEntry>> },
  act: Act<S>,
  facts: { stage: S | null },
): Reason[] {
  if (act.from.includes(facts.stage)) return []
  const allowed = act.from.flatMap((stage) => (stage === null ? [] : [procedure.stages[stage].title]))
  const stage = facts.stage === null ? null : procedure.stages[facts.stage].title
  return [{ code: 'ACT_NOT_IN_THIS_STAGE', data: { act: act.title, stage, allowed }, basis: act.basis }]
}

function performerReasons(act: Act, roles: readonly Performer[]): Reason[] {
  if (act.by.includes('public') || act.by.some((role) => roles.includes(role))) return []
  return [
    { code: 'ACT_NOT_BY_THIS_ROLE', data: { act: act.title, roles: act.by.map((role) => performerTitles[role]) } },
  ]
}

export const performerTitles: Readonly<Record<Performer, Worded>> = {
  secretary: { zh: '秘书处', en: 'secretariat' },
  leader: { zh: '负责人（批准）', en: 'leader (approval)' },
  drafter: { zh: '起草人', en: 'drafter' },
  expert: { zh: '专家', en: 'expert' },
  liaison: { zh: '单位联络人', en: 'liaison' },
  public: { zh: '任何人', en: 'anybody' },
}

/** The stage after `act`. An act with several outcomes must be told which; a stage it cannot lead to is a bug. */
export function advance<S extends string>(act: Act<S>, stage: S | null, outcome?: S): S {
  const next = outcome ?? (act.to.length === 1 ? act.to[0] : act.to.length === 0 ? stage : undefined)
  if (next === undefined || next === null) throw new Error(`the act “${act.title.en}” needs an outcome`)
  if (next !== stage && !act.to.includes(next)) throw new Error(`the act “${act.title.en}” does not lead to ${next}`)
  return next
}

/** Every deadline that runs in the case now, the earliest first. */
export function due<S extends string, F extends { readonly stage: S | null }>(
  procedure: { deadlines: readonly ((facts: F) => Due | null)[] },
  facts: F,
): Due[] {
  return procedure.deadlines
    .flatMap((deadline) => deadline(facts) ?? [])
    .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0))
}
