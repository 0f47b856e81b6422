import type { IsoDate } from '../values/iso-date.ts'
import type { Worded } from '../worded.ts'

export type Reminder = { readonly code: 'SAME_DAY_IMPLEMENTATION'; readonly says: Worded }

/** Entering into force on the day of publication is lawful for a social organization standard, and worth a second look. */
export function sameDayReminders(publishedOn: IsoDate | null, implementsOn: IsoDate | null): Reminder[] {
  if (!publishedOn || publishedOn !== implementsOn) return []
  return [
    {
      code: 'SAME_DAY_IMPLEMENTATION',
      says: {
        zh: `发布当日（${publishedOn}）即实施：团体标准没有法定过渡期，这样做合法，仅作提醒`,
        en: `In force on the day of publication (${publishedOn}): lawful, since no transition is prescribed for social organization standards; this only reminds`,
      },
    },
  ]
}
