import type { Notice, NoticeDay } from './calendar-notice.ts'
import { addDays, daysBetween } from './iso-date.ts'

/**
 * The yearly notices of the General Office of the State Council on holidays, 2007–2026, each with its address.
 * The dates are carried over from NateScarlet/holiday-cn (MIT licence), the names as each notice writes them. No notice
 * for 2027 has been published yet; before 2007 none is recorded.
 *
 * A line is: holiday, days off (`from~to`, month and day, with the year where it is not that of the notice), and after
 * the bar the days of a weekend on which work is made up (调休).
 */
type NoticeLines = { readonly source: string; readonly amendedBy?: string; readonly days: readonly string[] }

const lines: Readonly<Record<number, NoticeLines>> = {
  2007: {
    source: 'http://www.gov.cn/zhengce/zhengceku/2008-03/28/content_1761.htm',
    days: [
      '元旦 01-01~01-03 | 2006-12-30 2006-12-31',
      '春节 02-18~02-24 | 02-17 02-25',
      '“五一” 05-01~05-07 | 04-28 04-29',
      '“十一” 10-01~10-07 | 09-29 09-30',
    ],
  },
  2008: {
    source: 'http://www.gov.cn/zhengce/zhengceku/2008-03/28/content_1645.htm',
    days: [
      '元旦 2007-12-30~01-01 | 2007-12-29',
      '春节 02-06~02-12 | 02-02 02-03',
      '清明节 04-04~04-06',
      '“五一”国际劳动节 05-01~05-03 | 05-04',
      '端午节 06-07~06-09',
      '中秋节 09-13~09-15',
      '国庆节 09-29~10-05 | 09-27 09-28',
    ],
  },
  2009: {
    source: 'http://www.gov.cn/zhengce/zhengceku/2008-12/10/content_1572.htm',
    days: [
      '元旦 01-01~01-03 | 01-04',
      '春节 01-25~01-31 | 01-24 02-01',
      '清明节 04-04~04-06',
      '劳动节 05-01~05-03',
      '端午节 05-28~05-30 | 05-31',
      '国庆节、中秋节 10-01~10-08 | 09-27 10-10',
    ],
  },
  2010: {
    source: 'http://www.gov.cn/zhengce/zhengceku/2009-12/08/content_1476.htm',
    days: [
      '元旦 01-01~01-03',
      '春节 02-13~02-19 | 02-20 02-21',
      '清明节 04-03~04-05',
      '劳动节 05-01~05-03',
      '端午节 06-14~06-16 | 06-12 06-13',
      '中秋节 09-22~09-24 | 09-19 09-25',
      '国庆节 10-01~10-07 | 09-26 10-09',
    ],
  },
  2011: {
    source: 'http://www.gov.cn/zhengce/zhengceku/2010-12/10/content_1423.htm',
    days: [
      '元旦 01-01~01-03',
      '春节 02-02~02-08 | 01-30 02-12',
      '清明节 04-03~04-05 | 04-02',
      '劳动节 04-30~05-02',
      '端午节 06-04~06-06',
      '中秋节 09-10~09-12',
      '国庆节 10-01~10-07 | 10-08 10-09',
    ],
  },
  2012: {
    source: 'http://www.gov.cn/zhengce/zhengceku/2011-12/06/content_1411.htm',
    days: [
      '元旦 01-01~01-03 | 2011-12-31',
      '春节 01-22~01-28 | 01-21 01-29',
      '清明节 04-02~04-04 | 03-31 04-01',
      '劳动节 04-29~05-01 | 04-28',
      '端午节 06-22~06-24',
      '中秋节、国庆节 09-30~10-07 | 09-29',
    ],
  },
  2013: {
    source: 'http://www.gov.cn/zhengce/zhengceku/2012-12/10/content_1353.htm',
    days: [
      '元旦 01-01~01-03 | 01-05 01-06',
      '春节 02-09~02-15 | 02-16 02-17',
      '清明节 04-04~04-06 | 04-07',
      '劳动节 04-29~05-01 | 04-27 04-28',
      '端午节 06-10~06-12 | 06-08 06-09',
      '中秋节 09-19~09-21 | 09-22',
      '国庆节 10-01~10-07 | 09-29 10-12',
    ],
  },
  2014: {
    source: 'http://www.gov.cn/zhengce/zhengceku/2014-01/02/content_1194.htm',
    days: [
      '元旦 01-01',
      '春节 01-31~02-06 | 01-26 02-08',
      '清明节 04-05 04-07',
      '劳动节 05-01~05-03 | 05-04',
      '端午节 06-02',
      '中秋节 09-08',
      '国庆节 10-01~10-07 | 09-28 10-11',
    ],
  },
  2015: {
    source: 'http://www.gov.cn/zhengce/zhengceku/2014-12/16/content_9302.htm',
    amendedBy: 'http://www.gov.cn/zhengce/zhengceku/2015-05/13/content_9742.htm',
    days: [
      '元旦 01-01~01-03 | 01-04',
      '春节 02-18~02-24 | 02-15 02-28',
      '清明节 04-05~04-06',
      '劳动节 05-01',
      '端午节 06-20 06-22',
      '抗日战争暨世界反法西斯战争胜利70周年纪念日 09-03~09-05 | 09-06',
      '中秋节 09-27',
      '国庆节 10-01~10-07 | 10-10',
    ],
  },
  2016: {
    source: 'http://www.gov.cn/zhengce/zhengceku/2015-12/10/content_10394.htm',
    days: [
      '元旦 01-01',
      '春节 02-07~02-13 | 02-06 02-14',
      '清明节 04-04',
      '劳动节 05-01~05-02',
      '端午节 06-09~06-11 | 06-12',
      '中秋节 09-15~09-17 | 09-18',
      '国庆节 10-01~10-07 | 10-08 10-09',
    ],
  },
  2017: {
    source: 'http://www.gov.cn/zhengce/zhengceku/2016-12/01/content_5141603.htm',
    days: [
      '元旦 01-01~01-02',
      '春节 01-27~02-02 | 01-22 02-04',
      '清明节 04-02~04-04 | 04-01',
      '劳动节 05-01',
      '端午节 05-28~05-30 | 05-27',
      '中秋节、国庆节 10-01~10-08 | 09-30',
    ],
  },
  2018: {
    source: 'http://www.gov.cn/zhengce/zhengceku/2017-11/30/content_5243579.htm',
    days: [
      '元旦 01-01',
      '春节 02-15~02-21 | 02-11 02-24',
      '清明节 04-05~04-07 | 04-08',
      '劳动节 04-29~05-01 | 04-28',
      '端午节 06-18',
      '中秋节 09-24',
      '国庆节 10-01~10-07 | 09-29 09-30',
    ],
  },
  2019: {
    source: 'http://www.gov.cn/zhengce/zhengceku/2018-12/06/content_5346276.htm',
    amendedBy: 'http://www.gov.cn/zhengce/zhengceku/2019-03/22/content_5375877.htm',
    days: [
      '元旦 2018-12-30~01-01 | 2018-12-29',
      '春节 02-04~02-10 | 02-02 02-03',
      '清明节 04-05',
      '劳动节 05-01~05-04 | 04-28 05-05',
      '端午节 06-07',
      '中秋节 09-13',
      '国庆节 10-01~10-07 | 09-29 10-12',
    ],
  },
  2020: {
    source: 'http://www.gov.cn/zhengce/zhengceku/2019-11/21/content_5454164.htm',
    amendedBy: 'http://www.gov.cn/zhengce/zhengceku/2020-01/27/content_5472352.htm',
    days: [
      '元旦 01-01',
      '春节 01-24~02-02 | 01-19 02-03',
      '清明节 04-04~04-06',
      '劳动节 05-01~05-05 | 04-26 05-09',
      '端午节 06-25~06-27 | 06-28',
      '国庆节、中秋节 10-01~10-08 | 09-27 10-10',
    ],
  },
  2021: {
    source: 'http://www.gov.cn/zhengce/zhengceku/2020-11/25/content_5564127.htm',
    days: [
      '元旦 01-01~01-03',
      '春节 02-11~02-17 | 02-07 02-20',
      '清明节 04-03~04-05',
      '劳动节 05-01~05-05 | 04-25 05-08',
      '端午节 06-12~06-14',
      '中秋节 09-19~09-21 | 09-18',
      '国庆节 10-01~10-07 | 09-26 10-09',
    ],
  },
  2022: {
    source: 'http://www.gov.cn/zhengce/zhengceku/2021-10/25/content_5644835.htm',
    days: [
      '元旦 01-01~01-03',
      '春节 01-31~02-06 | 01-29 01-30',
      '清明节 04-03~04-05 | 04-02',
      '劳动节 04-30~05-04 | 04-24 05-07',
      '端午节 06-03~06-05',
      '中秋节 09-10~09-12',
      '国庆节 10-01~10-07 | 10-08 10-09',
    ],
  },
  2023: {
    source: 'http://www.gov.cn/zhengce/zhengceku/2022-12/08/content_5730844.htm',
    days: [
      '元旦 2022-12-31~01-02',
      '春节 01-21~01-27 | 01-28 01-29',
      '清明节 04-05',
      '劳动节 04-29~05-03 | 04-23 05-06',
      '端午节 06-22~06-24 | 06-25',
      '中秋节、国庆节 09-29~10-06 | 10-07 10-08',
    ],
  },
  2024: {
    source: 'https://www.gov.cn/zhengce/zhengceku/202310/content_6911528.htm',
    days: [
      '元旦 01-01',
      '春节 02-10~02-17 | 02-04 02-18',
      '清明节 04-04~04-06 | 04-07',
      '劳动节 05-01~05-05 | 04-28 05-11',
      '端午节 06-10',
      '中秋节 09-15~09-17 | 09-14',
      '国庆节 10-01~10-07 | 09-29 10-12',
    ],
  },
  2025: {
    source: 'https://www.gov.cn/zhengce/zhengceku/202411/content_6986383.htm',
    days: [
      '元旦 01-01',
      '春节 01-28~02-04 | 01-26 02-08',
      '清明节 04-04~04-06',
      '劳动节 05-01~05-05 | 04-27',
      '端午节 05-31~06-02',
      '国庆节、中秋节 10-01~10-08 | 09-28 10-11',
    ],
  },
  2026: {
    source: 'https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm',
    days: [
      '元旦 01-01~01-03 | 01-04',
      '春节 02-15~02-23 | 02-14 02-28',
      '清明节 04-04~04-06',
      '劳动节 05-01~05-05 | 05-09',
      '端午节 06-19~06-21',
      '国庆节 10-01~10-07 | 09-20 10-10',
      '中秋节 09-25~09-27',
    ],
  },
}

export const publishedNotices: Readonly<Record<number, Notice>> = Object.fromEntries(
  Object.entries(lines).map(([year, notice]) => [year, expandNotice(year, notice)]),
)

function expandNotice(year: string, { days, ...head }: NoticeLines): Notice {
  return { ...head, days: days.flatMap((line) => expandLine(year, line)) }
}

function expandLine(year: string, line: string): NoticeDay[] {
  const [off = '', work = ''] = line.split(' | ')
  const [name = '', ...spans] = off.split(' ')
  const daysOff = spans.flatMap((span) => expandSpan(year, span))
  const workdays = work === '' ? [] : work.split(' ').map((day) => fullDate(year, day))
  return [
    ...daysOff.map((date) => ({ date, isOffDay: true, name })),
    ...workdays.map((date) => ({ date, isOffDay: false, name })),
  ]
}

function expandSpan(year: string, span: string): string[] {
  const [first = '', last = first] = span.split('~')
  const from = fullDate(year, first)
  return Array.from({ length: daysBetween(from, fullDate(year, last)) + 1 }, (_, index) => addDays(from, index))
}

function fullDate(year: string, day: string): string {
  return day.length === 5 ? `${year}-${day}` : day
}
