import { expect, it } from 'vitest'
import { type Stood, statusSentence } from './status-sentence.ts'

const current: Stood = {
  status: 'current',
  implementsOn: '2026-03-01',
  withdrawnOn: null,
  replacedFrom: null,
  replaces: [],
  replacedBy: [],
}

it('a standard in force says since when and what it replaces', () => {
  expect(statusSentence({ ...current, replaces: ['T/SLXH 3—2021'] }, 'zh')).toBe(
    '现行，2026-03-01（周日）起实施；代替 T/SLXH 3—2021。',
  )
  expect(statusSentence({ ...current, replaces: ['T/SLXH 3—2021'] }, 'en')).toBe(
    'Current; in force from 2026-03-01 (Sun); replaces T/SLXH 3—2021.',
  )
})

it('a replaced edition names its successor', () => {
  expect(
    statusSentence({ ...current, status: 'replaced', replacedFrom: '2027-01-04', replacedBy: ['T/SLXH 3—2026'] }, 'zh'),
  ).toBe('被代替，2027-01-04（周一）起由新版代替；由 T/SLXH 3—2026 代替。')
})

it('a withdrawn standard says from which day', () => {
  expect(statusSentence({ ...current, status: 'withdrawn', withdrawnOn: '2028-02-01' }, 'zh')).toBe(
    '废止，2028-02-01（周二）起废止。',
  )
})

it('a standard whose day of entry into force is not known says its status only', () => {
  expect(statusSentence({ ...current, implementsOn: null }, 'zh')).toBe('现行。')
})

it('a standard withdrawn on a day that nobody knows says so', () => {
  expect(statusSentence({ ...current, status: 'withdrawn' }, 'zh')).toBe('废止，日期不详。')
  expect(statusSentence({ ...current, status: 'withdrawn' }, 'en')).toBe('Withdrawn; on a day that is not known.')
})
