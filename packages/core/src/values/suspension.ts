import { addDays, compareDates, type IsoDate, isIsoDate } from './iso-date.ts'

/** Days on which a period does not run, first and last included. Without `to` it has not ended yet. */
export type Suspension = { readonly from: IsoDate; readonly to?: IsoDate }

/** The same days in order, without overlap: `to` is null only in the last one. */
export type MergedSuspension = { readonly from: IsoDate; readonly to: IsoDate | null }

/** Sorts suspensions and joins those that overlap or touch, so that no day is counted twice. */
export function mergeSuspensions(suspensions: readonly Suspension[]): MergedSuspension[] {
  const sorted = suspensions.map(closeOrOpen).sort((a, b) => compareDates(a.from, b.from))
  return sorted.reduce<MergedSuspension[]>(join, [])
}

/** The suspension that covers a day, if one does. */
export function suspensionOn(date: IsoDate, merged: readonly MergedSuspension[]): MergedSuspension | undefined {
  return merged.find(({ from, to }) => from <= date && (to === null || date <= to))
}

function closeOrOpen({ from, to }: Suspension): MergedSuspension {
  if (!isIsoDate(from) || (to !== undefined && (!isIsoDate(to) || to < from))) {
    throw new RangeError(`not a suspension: ${from} to ${to ?? 'open'}`)
  }
  return { from, to: to ?? null }
}

function join(merged: MergedSuspension[], next: MergedSuspension): MergedSuspension[] {
  const last = merged.at(-1)
  if (!last) return [next]
  if (last.to !== null && next.from > addDays(last.to, 1)) return [...merged, next]
  return [...merged.slice(0, -1), { from: last.from, to: laterEnd(last.to, next.to) }]
}

function laterEnd(a: IsoDate | null, b: IsoDate | null): IsoDate | null {
  if (a === null || b === null) return null
  return a > b ? a : b
}
