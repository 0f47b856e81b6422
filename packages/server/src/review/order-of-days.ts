import { compareDates, Refusal, type Worded } from '@zhunsheng/core'

const names = {
  today: { zh: '今天', en: 'today' },
  proposed: { zh: '提出日期', en: 'the day of the proposal' },
  decided: { zh: '确定日期', en: 'the day of the decision' },
  due: { zh: '完成期限', en: 'the day due' },
  started: { zh: '启动日期', en: 'the day of the start' },
  closes: { zh: '意见截止日期', en: 'the day opinions close' },
  enquiryFrom: { zh: '征求意见起始日期', en: 'the first day of the enquiry' },
  enquiryUntil: { zh: '征求意见截止日期', en: 'the last day of the enquiry' },
  concluded: { zh: '结论日期', en: 'the day of the conclusion' },
} as const satisfies Record<string, Worded>

type NamedDay = readonly [name: keyof typeof names, day: string]

const said = ([name, day]: NamedDay): Worded => ({ zh: `${names[name].zh} ${day}`, en: `${names[name].en} (${day})` })

/** Refuses with `REVIEW_DATES_OUT_OF_ORDER`, naming the first two days that stand the wrong way round. */
export function requireInOrder(...days: readonly NamedDay[]): void {
  for (const [index, day] of days.entries()) {
    const before = days[index - 1]
    if (before && compareDates(day[1], before[1]) < 0)
      throw new Refusal('REVIEW_DATES_OUT_OF_ORDER', { later: said(day), earlier: said(before) })
  }
}
