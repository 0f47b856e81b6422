import type { Basis } from '../../../law/basis.ts'
import type { Worded } from '../../../worded.ts'
import { fail, notApplicable, pass, unknown } from '../../procedure.ts'
import type { CaseGuard, CaseProcedure } from '../case-procedure.ts'
import { type CaseFacts, filled, lastOf, onRow, type Performed, performances } from '../facts.ts'

const titleOf = (procedure: CaseProcedure, act: string): Worded => procedure.acts[act]?.title ?? { zh: act, en: act }

type Asked = { readonly title: Worded; readonly basis: readonly Basis[] }

/** An act has been done; with `after`, since the last time that other act was done. */
export const done = (act: string, asked: Asked & { readonly after?: string }): CaseGuard => ({
  name: `done:${act}`,
  title: asked.title,
  basis: asked.basis,
  check: (facts, _, procedure) => {
    const last = facts.performed.findLastIndex((performed) => performed.act === act)
    const since = asked.after ? facts.performed.findLastIndex((performed) => performed.act === asked.after) : -1
    return last > since ? pass : fail('CASE_ACT_NOT_DONE', { needed: titleOf(procedure, act) })
  },
})

/** An act that is done no more than once in the life of a case, whatever stages it comes through. */
export const onlyOnceEver = (act: string, asked: Asked): CaseGuard => ({
  name: `onlyOnce:${act}`,
  title: asked.title,
  basis: asked.basis,
  check: (facts, _, procedure) =>
    lastOf(facts, act) ? fail('CASE_ACT_ALREADY_DONE', { act: titleOf(procedure, act) }) : pass,
})

/** The last time an act was done, a choice (or yes and no) in it said one of these. */
export const said = (act: string, field: string, wanted: readonly (string | boolean)[], asked: Asked): CaseGuard => ({
  name: `said:${act}.${field}`,
  title: asked.title,
  basis: asked.basis,
  check: (facts, _, procedure) => {
    const last = lastOf(facts, act)
    if (!last) return fail('CASE_ACT_NOT_DONE', { needed: titleOf(procedure, act) })
    const value = last.values[field]
    if (wanted.includes(value as string | boolean)) return pass
    return fail('CASE_EARLIER_ANSWER_STANDS_AGAINST', {
      act: titleOf(procedure, act),
      field: labelOf(procedure, act, field),
      value: wordValue(procedure, act, field, value),
    })
  },
})

/** The condition holds only where an earlier act said so; otherwise it does not apply. */
export const where = (act: string, field: string, is: readonly (string | boolean)[], guard: CaseGuard): CaseGuard => ({
  ...guard,
  check: (facts, today, procedure) =>
    is.includes(lastOf(facts, act)?.values[field] as string | boolean)
      ? guard.check(facts, today, procedure)
      : notApplicable,
})

/** The condition holds only where the deed itself says so. */
export const whereFilled = (field: string, is: readonly (string | boolean)[], guard: CaseGuard): CaseGuard => ({
  ...guard,
  check: (facts, today, procedure) =>
    is.includes(filled(facts, field) as string | boolean) ? guard.check(facts, today, procedure) : notApplicable,
})

/** What is being filled in must be one of these. */
export const allowed = (field: string, wanted: readonly (string | boolean)[], asked: Asked): CaseGuard => ({
  name: `allowed:${field}`,
  title: asked.title,
  basis: asked.basis,
  check: ({ deed }) => {
    if (!deed) return notApplicable
    return wanted.includes(deed.values[field] as string | boolean)
      ? pass
      : fail('CASE_VALUE_NOT_ALLOWED', { condition: asked.title, field })
  },
})

/** A field that may be left empty in general must be filled in here. */
export const filledIn = (field: string, asked: Asked): CaseGuard => ({
  name: `filledIn:${field}`,
  title: asked.title,
  basis: asked.basis,
  check: ({ deed }) => {
    if (!deed) return notApplicable
    return isEmpty(deed.values[field]) ? fail('CASE_VALUE_MISSING', { condition: asked.title, field }) : pass
  },
})

/** A table field has at least so many lines. */
export const linesAtLeast = (field: string, count: number, asked: Asked): CaseGuard => ({
  name: `lines:${field}>=${count}`,
  title: asked.title,
  basis: asked.basis,
  check: ({ deed }) => {
    if (!deed) return notApplicable
    const lines = deed.values[field]
    const given = Array.isArray(lines) ? lines.length : 0
    return given >= count ? pass : fail('CASE_TOO_FEW_LINES', { condition: asked.title, given, count, field })
  },
})

/** A table field has no more than so many lines. */
export const linesAtMost = (field: string, count: number, asked: Asked): CaseGuard => ({
  name: `lines:${field}<=${count}`,
  title: asked.title,
  basis: asked.basis,
  check: ({ deed }) => {
    if (!deed) return notApplicable
    const lines = deed.values[field]
    const given = Array.isArray(lines) ? lines.length : 0
    return given <= count ? pass : fail('CASE_TOO_MANY_LINES', { condition: asked.title, given, count, field })
  },
})

/**
 * Every row that `adding` opened has been answered by one of `by`, or its own last day (a date field) is past: silence is
 * never consent, it only runs out. Without a row at all: `none` says whether that is a fault or does not apply.
 */
export const answered = (
  adding: string,
  by: readonly string[],
  asked: Asked & { readonly orPast?: string; readonly none?: 'fail' | 'notApplicable' },
): CaseGuard => ({
  name: `answered:${adding}`,
  title: asked.title,
  basis: asked.basis,
  check: (facts, today, procedure) => {
    const rows = performances(facts, adding)
    if (rows.length === 0)
      return asked.none === 'fail' ? fail('CASE_ACT_NOT_DONE', { needed: titleOf(procedure, adding) }) : notApplicable
    const open = rows.filter((row) => !isAnswered(facts, row, by, asked.orPast, today))
    return open.length === 0
      ? pass
      : fail('CASE_ROWS_UNANSWERED', { of: titleOf(procedure, adding), open: open.length, count: rows.length })
  },
})

function isAnswered(
  facts: CaseFacts,
  row: Performed,
  by: readonly string[],
  orPast: string | undefined,
  today: string,
) {
  if (onRow(facts, row.id).some(({ act }) => by.includes(act))) return true
  const last = orPast ? row.values[orPast] : undefined
  return typeof last === 'string' && last < today
}

/** Whatever was asked for on a row has been answered on the same row since. Where nothing was asked it does not apply. */
export const followedUp = (asking: string, by: string, asked: Asked): CaseGuard => ({
  name: `followedUp:${asking}`,
  title: asked.title,
  basis: asked.basis,
  check: (facts, _, procedure) => {
    const asks = performances(facts, asking)
    if (asks.length === 0) return notApplicable
    const open = asks.filter((ask) => !isFollowedUp(facts, ask, by))
    return open.length === 0
      ? pass
      : fail('CASE_ROWS_UNANSWERED', { of: titleOf(procedure, asking), open: open.length, count: asks.length })
  },
})

const isFollowedUp = (facts: CaseFacts, ask: Performed, by: string): boolean =>
  facts.performed.slice(facts.performed.indexOf(ask) + 1).some(({ act, row }) => act === by && row === ask.row)

/** Something known outside the case. `unknown` opens no gate either, and says what is missing. */
export const knownOutside = (name: string, asked: Asked): CaseGuard => ({
  name: `outside:${name}`,
  title: asked.title,
  basis: asked.basis,
  check: ({ outside }) => {
    const known = outside[name] ?? 'unknown'
    if (known === 'yes') return pass
    return known === 'no'
      ? fail('CASE_CONDITION_NOT_MET', { condition: asked.title })
      : unknown('CASE_CONDITION_UNKNOWN', { condition: asked.title })
  },
})

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)

const labelOf = (procedure: CaseProcedure, act: string, field: string): Worded =>
  procedure.acts[act]?.fields[field]?.label ?? { zh: field, en: field }

function wordValue(
  procedure: CaseProcedure,
  act: string,
  name: string,
  value: unknown,
): Worded | string | boolean | null {
  const field = procedure.acts[act]?.fields[name]
  if (field?.kind === 'choice') return field.options[String(value)] ?? String(value)
  return typeof value === 'boolean' ? value : value === undefined || value === null ? null : String(value)
}
