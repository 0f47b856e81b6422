import { describe, expect, it } from 'vitest'
import { anomaliesOf } from './anomalies.ts'

const plan = { fromOn: '2026-01-01', toOn: '2026-12-31', everyDays: 30 }
const series = (...points: (readonly [on: string, value: string])[]) =>
  points.map(([on, value], index) => ({ id: `o${index}`, on, value }))
const kinds = (points: ReturnType<typeof series>, today: string) =>
  anomaliesOf(points, plan, today).map(({ kind }) => kind)

describe('a series of reports', () => {
  it('without a report is a gap once two intervals have passed, and not on their last day', () => {
    expect(kinds([], '2026-03-02')).toEqual([])
    expect(kinds([], '2026-03-03')).toEqual(['gap'])
  })
  it('that goes on as planned shows nothing', () => {
    expect(kinds(series(['2026-01-20', '10'], ['2026-02-20', '11'], ['2026-03-20', '12']), '2026-04-20')).toEqual([])
  })
  it('says from when to when nothing came', () => {
    const found = anomaliesOf(series(['2026-01-10', '1'], ['2026-06-10', '2']), plan, '2026-06-11')
    expect(found).toMatchObject([
      { kind: 'gap', verdict: 'suspected', data: { from: '2026-01-11', to: '2026-06-10', days: 151, every: 30 } },
    ])
  })
  it('jumps where a value is more than five times the median before it, from the fourth value on', () => {
    const before = series(['2026-01-05', '10'], ['2026-01-15', '12'], ['2026-01-25', '11'])
    expect(kinds([...before, { id: 'x', on: '2026-02-05', value: '55' }], '2026-02-06')).toEqual([])
    expect(kinds([...before, { id: 'x', on: '2026-02-05', value: '55.1' }], '2026-02-06')).toEqual(['jump'])
    expect(kinds([...before, { id: 'x', on: '2026-02-05', value: '2.1' }], '2026-02-06')).toEqual(['jump'])
    expect(kinds(series(['2026-01-05', '1'], ['2026-01-15', '900']), '2026-01-16')).toEqual([])
  })
  it('repeats itself where four reports in a row give one value, or two of one day do', () => {
    const same = series(['2026-01-01', '5'], ['2026-01-11', '5'], ['2026-01-21', '5.0'])
    expect(kinds(same, '2026-01-22')).toEqual([])
    expect(kinds([...same, { id: 'x', on: '2026-01-31', value: '5' }], '2026-02-01')).toEqual(['duplicate'])
    expect(kinds(series(['2026-01-01', '5'], ['2026-01-01', '5']), '2026-01-02')).toEqual(['duplicate'])
  })
})
