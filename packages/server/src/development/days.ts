import { compareDates, Refusal } from '@zhunsheng/core'

/** What has happened has a day that is not after today. */
export function requireNotInFuture(day: string, today: string, field: string): void {
  if (compareDates(day, today) > 0) throw new Refusal('DATE_IN_FUTURE', { field })
}
