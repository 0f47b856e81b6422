import type { Basis } from '../law/basis.ts'
import { fill, type Language, type WordData, type Worded } from '../worded.ts'
import { wordHoliday } from './holiday-names.ts'
import { isIsoDate, wordDate } from './iso-date.ts'

/** One step of a computation: a code of `stepEntries`, what to fill into its sentence, and what it rests on. */
export type Step = { readonly code: StepCode; readonly data: WordData; readonly basis: readonly Basis[] }

export type StepCode = keyof typeof stepEntries

type StepEntry = { readonly says: Worded; readonly basis: readonly Basis[] }

const civilCode = (article: string): readonly Basis[] => [{ source: 'CC', article, confidence: 'V' }]
// No provision says how workdays and suspensions are counted in standards work; it is how this product reckons.
const ownRule: readonly Basis[] = [{ source: 'ORG', article: '', confidence: 'H' }]

const stepEntries = {
  START_NOT_COUNTED: {
    says: {
      zh: '{trigger}当日不计，自 {first}起算',
      en: 'The day itself, {trigger}, is not counted; counting begins on {first}',
    },
    basis: civilCode('201'),
  },
  DAYS_COUNTED: { says: { zh: '计 {length} 日，至 {end}', en: '{length} days run to {end}' }, basis: civilCode('200') },
  MONTHS_COUNTED: {
    says: { zh: '计 {length} 个月，至 {end}', en: '{length} months run to {end}' },
    basis: civilCode('202'),
  },
  YEARS_COUNTED: {
    says: { zh: '计 {length} 年，至 {end}', en: '{length} years run to {end}' },
    basis: civilCode('202'),
  },
  EXTENDED: {
    says: { zh: '经批准延期，由 {from} 延至 {end}', en: 'Extended by decision from {from} to {end}' },
    basis: ownRule,
  },
  MONTH_END: {
    says: {
      zh: '到期月没有 {day} 日，以月末为最后一日',
      en: 'The month of expiry has no day {day}, so its last day ends the period',
    },
    basis: civilCode('202'),
  },
  WORKDAYS_COUNTED: {
    says: { zh: '计 {length} 个工作日，至 {end}', en: '{length} workdays run to {end}' },
    basis: ownRule,
  },
  WEEKENDS_SKIPPED: {
    says: { zh: '双休日 {days} 天不计', en: '{days} days of weekends are not counted' },
    basis: ownRule,
  },
  HOLIDAY_SKIPPED: {
    says: {
      zh: '{holiday}放假，{from}至 {to}，{days} 天不计',
      en: '{holiday}, {from} to {to}: {days} days are not counted',
    },
    basis: ownRule,
  },
  HOLIDAY_COUNTED: {
    says: {
      zh: '其间{holiday}放假，{from}至 {to}共 {days} 天，按自然日计入',
      en: '{holiday}, {from} to {to} ({days} days), lies within and is counted like every natural day',
    },
    basis: ownRule,
  },
  WORKDAY_MADE_UP: {
    says: { zh: '{date}调休上班，计为工作日', en: '{date} is worked to make up for a holiday and is counted' },
    basis: ownRule,
  },
  SUSPENDED: {
    says: {
      zh: '{from}至 {to}中止，{days} 天不计，最后一日移至 {end}',
      en: 'Suspended from {from} to {to}: {days} days are not counted; the last day moves to {end}',
    },
    basis: ownRule,
  },
  WORKDAYS_SUSPENDED: {
    says: {
      zh: '{from}至 {to}中止，其间 {days} 个工作日不计',
      en: 'Suspended from {from} to {to}: {days} workdays are not counted',
    },
    basis: ownRule,
  },
  SUSPENSION_OPEN: {
    says: {
      zh: '自 {from}起中止，尚未恢复；恢复后方能算出最后一日',
      en: 'Suspended since {from} and not resumed; the last day is known once it is',
    },
    basis: ownRule,
  },
  ROLLED_OVER_HOLIDAY: {
    says: {
      zh: '{from}在{holiday}假期内，顺延至 {to}',
      en: '{from} falls within a holiday ({holiday}), so the period ends on {to}',
    },
    basis: civilCode('203'),
  },
  ROLLED_OVER_WEEKEND: {
    says: { zh: '{from}是双休日，顺延至 {to}', en: '{from} is a weekend, so the period ends on {to}' },
    basis: civilCode('203'),
  },
  OWN_PERIOD: {
    says: {
      zh: '自 {from}起 {days} 日，是组织自定的期限',
      en: '{days} days from {from}, a period the organization set itself',
    },
    basis: ownRule,
  },
  ENQUIRY_PERIOD_SET: {
    says: {
      zh: '征求意见公告定为 {opensOn}至 {closesOn}',
      en: 'The announcement of the public enquiry sets {opensOn} to {closesOn}',
    },
    basis: ownRule,
  },
  NOTICE_MISSING: {
    says: {
      zh: '没有 {years} 年的放假安排，日期是暂定的',
      en: 'No holiday notice for {years} is recorded; the day is provisional',
    },
    basis: ownRule,
  },
} as const satisfies Record<string, StepEntry>

export function step(code: StepCode, data: WordData): Step {
  return { code, data, basis: stepEntries[code].basis }
}

/** The steps as sentences, in order. A code this version does not know is a bug of who stored it, and throws. */
export function wordSteps(
  steps: readonly { readonly code: string; readonly data: WordData }[],
  language: Language,
): string[] {
  return steps.map(({ code, data }) => fill(entryOf(code).says[language], wordValues(data, language), language))
}

function entryOf(code: string): StepEntry {
  const entry = Object.hasOwn(stepEntries, code) ? stepEntries[code as StepCode] : undefined // hasOwn proves the key
  if (!entry) throw new RangeError(`unknown step of a period: ${code}`)
  return entry
}

function wordValues(data: WordData, language: Language): WordData {
  return Object.fromEntries(
    Object.entries(data).map(([name, value]) => {
      if (name === 'holiday') return [name, wordHoliday(String(value), language)]
      return [name, isIsoDate(value) ? wordDate(value, language) : value]
    }),
  )
}
