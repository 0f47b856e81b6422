import { expect, test } from 'vitest'
import { compositionOf, type SeatedMember } from './composition.ts'

const DAY = '2026-03-02'
const seat = (index: number, change: Partial<SeatedMember> = {}): SeatedMember => ({
  category: index % 3 === 0 ? 'producer' : index % 3 === 1 ? 'user' : 'research',
  employer: `示例单位${index}`,
  seat: index === 0 ? 'chair' : 'member',
  committees: 1,
  ...change,
})
const whole = [...Array(24).keys()].map((index) => seat(index)).concat(seat(24, { category: 'smallEnterprise' }))
const verdicts = (members: readonly SeatedMember[], kind: 'committee' | 'subcommittee' = 'committee') =>
  Object.fromEntries(compositionOf(kind, members, DAY).map(({ id, verdict }) => [id, verdict]))

test('a committee of twenty-five with every side in it is within every limit', () => {
  expect(new Set(Object.values(verdicts(whole)))).toEqual(new Set(['pass']))
})

test('one member too few, one employer too often, a side of more than half and a lack of small enterprises are each told', () => {
  expect(verdicts(whole.slice(1)).members).toBe('fail')
  expect(verdicts(whole.map((each, index) => (index < 4 ? { ...each, employer: '示例公司' } : each))).employers).toBe(
    'fail',
  )
  expect(verdicts(whole.map((each, index) => (index < 13 ? { ...each, category: 'user' } : each))).sides).toBe('fail')
  expect(verdicts(whole.slice(0, 24)).smallEnterprises).toBe('fail')
  expect(verdicts([...whole, seat(25, { committees: 3 })]).committees).toBe('fail')
  expect(verdicts([...whole, seat(25, { seat: 'viceChair', employer: '示例单位0' })]).leaders).toBe('fail')
})

test('half of the members on one side is not too many', () => {
  const half = whole.concat(seat(25)).map((each, index) => ({ ...each, category: index < 13 ? 'user' : 'research' }))
  expect(verdicts(half).sides).toBe('pass')
})

test('the size of a subcommittee is only remembered, so too few is unknown and no breach', () => {
  expect(verdicts(whole.slice(0, 14), 'subcommittee').members).toBe('unknown')
  expect(verdicts(whole.slice(0, 15), 'subcommittee').members).toBe('pass')
})

test('an employer that is not on record makes the count of employers unknown', () => {
  expect(verdicts([...whole, seat(25, { employer: null })]).employers).toBe('unknown')
})

test('nothing is counted before the rules were in force, and an empty committee is counted in words', () => {
  expect(compositionOf('committee', whole, '2017-12-31')).toEqual([])
  expect(compositionOf('committee', [], DAY).map(({ counted }) => counted.zh)).toContain('委员 0 人，应不少于 25 人')
})
