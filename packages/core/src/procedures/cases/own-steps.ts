import { Refusal } from '../../refusals/refusal.ts'
import type { Worded } from '../../worded.ts'
import type { Fields } from '../field.ts'
import type { CaseAct, CaseDeadline, CaseProcedure, Doer } from './case-procedure.ts'
import { done } from './guards/performed.ts'

/** What an organization adds to a procedure: steps of its own, more fields in a step of the law, tighter clocks. */
export type OwnVersion = {
  readonly inForceFrom: string
  readonly steps: readonly OwnStep[]
  readonly moreFields: Readonly<Record<string, Fields>>
  readonly tighter: Readonly<Record<string, number>>
}

export type OwnStep = {
  readonly name: string
  readonly title: Worded
  readonly stage: string
  readonly by: readonly Doer[]
  readonly fields: Fields
  /** Acts of the law that wait for this step. */
  readonly before: readonly string[]
}

const ownRule = { source: 'ORG', article: '', confidence: 'H' } as const

/**
 * The procedure as an organization runs it. Everything of the law stays: steps, guards and fields are only added, a
 * `max` clock only shortened, a `min` clock only lengthened. Refuses the rest with `OWN_STEP_LOOSENS`.
 */
export function withOwnVersion(procedure: CaseProcedure, own: OwnVersion): CaseProcedure {
  for (const step of own.steps) requireKnown(procedure, step)
  const steps = Object.fromEntries(own.steps.map((step) => [`own-${step.name}`, actOf(step)]))
  const acts = Object.fromEntries(
    Object.entries(procedure.acts).map(([name, act]) => [name, tightened(name, act, own)]),
  )
  const deadlines = Object.fromEntries(
    Object.entries(procedure.deadlines).map(([name, deadline]) => [name, shortened(name, deadline, own.tighter[name])]),
  )
  for (const name of [...Object.keys(own.moreFields), ...Object.keys(own.tighter)]) {
    if (!Object.hasOwn(procedure.acts, name) && !Object.hasOwn(procedure.deadlines, name)) loosens(name)
  }
  return { ...procedure, acts: { ...acts, ...steps }, deadlines, ownFrom: own.inForceFrom }
}

function requireKnown(procedure: CaseProcedure, { name, stage, before, by }: OwnStep): void {
  if (!/^[a-z][a-z0-9-]{1,40}$/u.test(name) || by.length === 0) loosens(name)
  if (!Object.hasOwn(procedure.stages, stage)) loosens(stage)
  for (const act of before) {
    // A step that has to be done in another stage than the act that waits for it would lock the case for ever.
    if (!procedure.acts[act]?.from.includes(stage)) loosens(act)
  }
}

const actOf = ({ title, stage, by, fields }: OwnStep): CaseAct => ({
  title,
  button: title,
  from: [stage],
  to: null,
  by,
  guards: [],
  fields,
  basis: [ownRule],
  own: true,
})

function tightened(name: string, act: CaseAct, own: OwnVersion): CaseAct {
  const waiting = own.steps.filter(({ before }) => before.includes(name))
  const more = own.moreFields[name] ?? {}
  const overwritten = Object.keys(more).find((field) => Object.hasOwn(act.fields, field))
  if (overwritten) loosens(overwritten)
  return {
    ...act,
    guards: [
      ...act.guards,
      ...waiting.map((step) => done(`own-${step.name}`, { title: step.title, basis: [ownRule] })),
    ],
    fields: { ...act.fields, ...more },
  }
}

function shortened(name: string, deadline: CaseDeadline, length: number | undefined): CaseDeadline {
  if (length === undefined) return deadline
  const isTighter = deadline.kind === 'max' ? length <= deadline.length : length >= deadline.length
  if (!Number.isInteger(length) || length < 1 || !isTighter || deadline.unless) loosens(name)
  return { ...deadline, length }
}

function loosens(what: string): never {
  throw new Refusal('OWN_STEP_LOOSENS', { what })
}
