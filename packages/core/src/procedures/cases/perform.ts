import type { Reason } from '../../refusals/refusal.ts'
import { type GuardVerdict, type Standing } from '../procedure.ts'
import { type CaseAct, type CaseProcedure, type Doer, type Part, parts } from './case-procedure.ts'
import { type CaseActor, type CaseFacts, performances } from './facts.ts'

export type CaseAnswer = {
  readonly can: boolean
  readonly reasons: readonly Reason[]
  readonly standing: readonly Standing[]
}

/**
 * Whether `act` may be done now: yes, or every reason by code. Errors: `CASE_ACT_UNKNOWN`, `ACT_NOT_IN_THIS_STAGE`,
 * `CASE_ACT_NOT_BY_THIS_PART`, `CASE_ROW_NOT_FOUND`, `CASE_ACT_ALREADY_DONE`, and what the guards say.
 */
export function canInCase(procedure: CaseProcedure, name: string, facts: CaseFacts, today: string): CaseAnswer {
  const act = Object.hasOwn(procedure.acts, name) ? procedure.acts[name] : undefined
  if (!act) return { can: false, reasons: [{ code: 'CASE_ACT_UNKNOWN', data: { act: name } }], standing: [] }
  const standing = act.guards.map((guard) => ({
    guard: guard.name,
    title: guard.title,
    basis: guard.basis,
    result: guard.check(facts, today, procedure),
  }))
  const reasons = [
    ...stageReasons(procedure, act, facts),
    ...doerReasons(act, facts.actor),
    ...rowReasons(procedure, name, act, facts),
    ...standing.flatMap(({ result, basis }) => reasonOf(result, basis)),
  ]
  return { can: reasons.length === 0, reasons, standing }
}

const reasonOf = (result: GuardVerdict, basis: Reason['basis']): Reason[] =>
  'code' in result ? [{ code: result.code, data: result.data, ...(basis && { basis }) }] : []

function stageReasons(procedure: CaseProcedure, act: CaseAct, facts: CaseFacts): Reason[] {
  if (act.from.includes(facts.stage)) return []
  const titleOf = (stage: string) => procedure.stages[stage]?.title ?? { zh: stage, en: stage }
  const allowed = act.from.flatMap((stage) => (stage === null ? [] : [titleOf(stage)]))
  const stage = facts.stage === null ? null : titleOf(facts.stage)
  return [{ code: 'ACT_NOT_IN_THIS_STAGE', data: { act: act.title, stage, allowed }, basis: act.basis }]
}

/** Whether an actor is one of those who may do an act. */
export function isDoer(by: readonly Doer[], actor: CaseActor): boolean {
  return by.some((doer) => {
    if (doer === 'public') return true
    const [part, leader] = doer.split(':') as [Part, string | undefined] // a Doer is a part, or a part and `leader`
    return leader ? actor.leads.includes(part) : actor.parts.includes(part)
  })
}

function doerReasons(act: CaseAct, actor: CaseActor): Reason[] {
  if (isDoer(act.by, actor)) return []
  return [{ code: 'CASE_ACT_NOT_BY_THIS_PART', data: { act: act.title, parts: wordDoers(act.by) }, basis: act.basis }]
}

export const wordDoers = (by: readonly Doer[]) =>
  by.map((doer) => {
    const [part, leader] = doer.split(':') as [Part, string | undefined] // as above
    return leader ? { zh: `${parts[part].zh}负责人`, en: `leader of the ${parts[part].en}` } : parts[part]
  })

function rowReasons(procedure: CaseProcedure, name: string, act: CaseAct, facts: CaseFacts): Reason[] {
  if (act.on && facts.deed && !isRowOf(procedure, act.on, facts))
    return [{ code: 'CASE_ROW_NOT_FOUND', data: { act: act.title }, basis: act.basis }]
  if (!act.once || !isDone(name, act, facts)) return []
  return [{ code: 'CASE_ACT_ALREADY_DONE', data: { act: act.title }, basis: act.basis }]
}

function isRowOf(procedure: CaseProcedure, kind: string, facts: CaseFacts): boolean {
  const adding = facts.performed.find(({ id }) => id === facts.deed?.row)
  return adding !== undefined && procedure.acts[adding.act]?.adds === kind
}

/** Once a row; otherwise once since the case last came to this stage from another. */
function isDone(name: string, act: CaseAct, facts: CaseFacts): boolean {
  if (act.on) return facts.deed !== null && performances(facts, name).some(({ row }) => row === facts.deed?.row)
  const entered = facts.performed.findLastIndex(
    ({ stageBefore, stageAfter }) => stageAfter === facts.stage && stageBefore !== stageAfter,
  )
  return facts.performed.slice(entered + 1).some(({ act: done }) => done === name)
}

/** The stage after an act. A value that leads nowhere is a bug of the procedure, and its own test finds it. */
export function stageAfter(act: CaseAct, stage: string | null, values: Readonly<Record<string, unknown>>): string {
  const next = typeof act.to === 'object' && act.to !== null ? act.to.stages[String(values[act.to.field])] : act.to
  const reached = next ?? stage
  if (reached === null || reached === undefined) throw new Error(`the act “${act.title.en}” leads nowhere`)
  return reached
}
