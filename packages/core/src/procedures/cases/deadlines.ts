import { compareDates } from '../../values/iso-date.ts'
import { computeDue } from '../../values/period.ts'
import type { Due } from '../procedure.ts'
import type { CaseDeadline, CaseProcedure } from './case-procedure.ts'
import { type CaseFacts, dayOf, lastOf, onRow, type Performed, performances } from './facts.ts'

export type CaseDue = Due & {
  readonly kind: 'max' | 'min'
  /** The row whose clock it is, where every row has its own. */
  readonly row: string | null
  /** The day on which it was met; null while it runs. */
  readonly metOn: string | null
}

/** Every clock of the case, running or met, in the order of its last days. */
export function clocksOf(procedure: CaseProcedure, facts: CaseFacts): CaseDue[] {
  return Object.entries(procedure.deadlines)
    .flatMap(([name, deadline]) => clocks(procedure, name, deadline, facts))
    .sort((a, b) => compareDates(a.due, b.due))
}

/** The clocks that still run. */
export const runningClocks = (procedure: CaseProcedure, facts: CaseFacts): CaseDue[] =>
  clocksOf(procedure, facts).filter(({ metOn }) => metOn === null)

function clocks(procedure: CaseProcedure, name: string, deadline: CaseDeadline, facts: CaseFacts): CaseDue[] {
  const addsRows = procedure.acts[deadline.from.act]?.adds !== undefined
  const last = lastOf(facts, deadline.from.act)
  const starts = addsRows ? performances(facts, deadline.from.act) : last ? [last] : []
  return starts.flatMap((start) => clock(name, deadline, facts, start, addsRows) ?? [])
}

function clock(
  name: string,
  deadline: CaseDeadline,
  facts: CaseFacts,
  start: Performed,
  ofRow: boolean,
): CaseDue | null {
  const trigger = dayOf(start, deadline.from.field)
  if (!trigger || !appliesTo(deadline, facts)) return null
  const { length, unit } = lengthOf(deadline, facts)
  const computed = computeDue({ trigger, length, unit, calendar: facts.calendar, rollsOver: deadline.kind === 'max' })
  const extended = extension(deadline, facts, start)
  return {
    name,
    title: deadline.title,
    kind: deadline.kind,
    due: extended ?? computed.due,
    provisional: computed.provisional,
    basis: deadline.basis,
    steps: extended
      ? [...computed.steps, { code: 'EXTENDED', data: { from: computed.due, end: extended } }]
      : computed.steps,
    row: ofRow ? start.id : null,
    metOn: metOn(deadline, facts, start, ofRow),
  }
}

function appliesTo({ where }: CaseDeadline, facts: CaseFacts): boolean {
  return !where || where.is.includes(lastOf(facts, where.act)?.values[where.field] as string | boolean) // anything else is in no list
}

export function lengthOf(deadline: CaseDeadline, facts: CaseFacts) {
  const { unless } = deadline
  const said = unless && lastOf(facts, unless.act)?.values[unless.field]
  return unless && said === unless.is ? unless : deadline
}

/** The last day that an approved extension names; it counts only if it lies after the start. */
function extension({ extendedBy }: CaseDeadline, facts: CaseFacts, start: Performed): string | null {
  if (!extendedBy) return null
  const { act, field, where } = extendedBy
  const granted = performances(facts, act).findLast(({ values }) => values[where.field] === where.is)
  const until = granted?.values[field]
  return typeof until === 'string' && until > start.on ? until : null
}

function metOn(deadline: CaseDeadline, facts: CaseFacts, start: Performed, ofRow: boolean): string | null {
  const after = facts.performed.slice(facts.performed.indexOf(start) + 1)
  const candidates = ofRow ? onRow(facts, start.id) : after
  const ending =
    candidates.find(({ act }) => deadline.until.includes(act)) ??
    (ofRow ? after.find(({ act, row }) => deadline.until.includes(act) && row === null) : undefined)
  return ending?.on ?? null
}
