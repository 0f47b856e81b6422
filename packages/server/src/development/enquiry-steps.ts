import { addDays, type Calendar, daysBetween, type IsoDate, listedDay, type WordData } from '@zhunsheng/core'

type Step = { readonly code: string; readonly data: WordData }

/**
 * How the last day of an enquiry comes about, to be said by `wordSteps`: natural days, the first one not counted, and
 * what holidays lie within, since they are what people ask about.
 */
export function enquirySteps(
  { opensOn, closesOn }: { readonly opensOn: IsoDate; readonly closesOn: IsoDate },
  calendar: Calendar,
): Step[] {
  return [
    { code: 'ENQUIRY_PERIOD_SET', data: { opensOn, closesOn } },
    { code: 'START_NOT_COUNTED', data: { trigger: opensOn, first: addDays(opensOn, 1) } },
    { code: 'DAYS_COUNTED', data: { length: daysBetween(opensOn, closesOn), end: closesOn } },
    ...holidaysWithin(opensOn, closesOn, calendar),
  ]
}

/** Each holiday that falls in the period, in one step. They count as natural days. */
function holidaysWithin(opensOn: IsoDate, closesOn: IsoDate, calendar: Calendar): Step[] {
  const spans: { holiday: string; from: IsoDate; to: IsoDate }[] = []
  for (let date = addDays(opensOn, 1); date <= closesOn; date = addDays(date, 1)) {
    const listed = listedDay(date, calendar)
    if (!listed?.isOffDay) continue
    const last = spans.at(-1)
    if (last && last.holiday === listed.name && addDays(last.to, 1) === date) last.to = date
    else spans.push({ holiday: listed.name, from: date, to: date })
  }
  return spans.map((span) => ({
    code: 'HOLIDAY_COUNTED',
    data: { ...span, days: daysBetween(span.from, span.to) + 1 },
  }))
}
