import { describe, expect, test } from 'vitest'
import { publishedCalendar } from '../../values/calendar.ts'
import { type BodyKind, bodyKinds } from './kinds.ts'
import { dutiesOf, dutyDue, dutyOn, yearlyDuties } from './yearly-duties.ts'

const known = { doneOn: null, from: '2020-01-01' }
const on = (day: string, doneOn: string | null = null) =>
  dutyOn('associationToRegistrar', 2025, { ...known, doneOn }, day, publishedCalendar).standing

describe('a duty of the year', () => {
  test('is owed by the kinds that its provision names', () => {
    const owed = Object.fromEntries((Object.keys(bodyKinds) as BodyKind[]).map((kind) => [kind, dutiesOf(kind, 2026)]))
    expect(owed).toEqual({
      nationalAuthority: ['statisticsReport'],
      department: ['statisticsReport', 'reviewTasks', 'sectorCodeReport'],
      provincialAuthority: ['localStatistics'],
      prefecturalAuthority: ['localStatistics'],
      countyAuthority: [],
      localDepartment: [],
      committee: ['pointReport', 'pointRound', 'reviewTasks'],
      subcommittee: ['reviewTasks'],
      reviewAgency: [],
      association: ['pointReport', 'pointRound', 'associationToSupervisor', 'associationToRegistrar'],
      enterprise: ['pointReport', 'pointRound'],
      institution: ['pointReport', 'pointRound'],
    })
  })
  test('of a statistics point is not owed by a body that is none, and the round falls in every third year', () => {
    expect(dutiesOf('enterprise', 2026, { isStatisticsPoint: false })).toEqual([])
    const rounds = [2024, 2025, 2026, 2027].filter((year) =>
      dutiesOf('enterprise', year, { isStatisticsPoint: true, pointSince: '2023-05-01' }).includes('pointRound'),
    )
    expect(rounds).toEqual([2026])
  })
  test('is not owed for a year before its provision', () => {
    expect(dutiesOf('provincialAuthority', 2019)).toEqual([])
  })
  test('of an association on 2025 is due on 31 May 2026, a Sunday, and late only after the next workday', () => {
    expect(dutyDue('associationToRegistrar', 2025)).toBe('2026-05-31')
    expect(['2026-05-31', '2026-06-01', '2026-06-02'].map((day) => on(day))).toEqual(['running', 'unsettled', 'late'])
    expect([on('2026-07-01', '2026-06-01'), on('2026-07-01', '2026-06-02')]).toEqual(['done', 'doneLate'])
  })
  test('without a day, or from before the body was on record, or of what may be no point, is unknown with the reason', () => {
    const found = (name: keyof typeof yearlyDuties, year: number) =>
      dutyOn(name, year, { ...known, from: '2026-06-10' }, '2026-12-30', publishedCalendar)
    expect(found('localStatistics', 2026)).toMatchObject({ standing: 'unknown', due: null })
    expect(found('associationToRegistrar', 2025).reason?.en).toContain('before the body was entered')
    expect(found('pointReport', 2026).reason?.en).toContain('statistics point')
  })
  test('names its provision', () => {
    for (const { basis } of Object.values(yearlyDuties)) expect(basis.length).toBeGreaterThan(0)
  })
})
