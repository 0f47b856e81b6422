import { expect, it } from 'vitest'
import { checkDeclaration, type DeclarationFacts } from './check-declaration.ts'
import type { DeclarationBody } from './fields.ts'

const standard = (verdict: 'current' | 'withdrawn' | 'replaced' | 'coming', comingReplacement = false) => ({
  verdict,
  title: '示例产品通用要求',
  comingReplacement,
})
const facts: DeclarationFacts = {
  today: '2026-03-02',
  standards: new Map([
    ['GB/T 99001—2020', standard('current')],
    ['GB/T 99002—2010', standard('withdrawn')],
    ['GB/T 99003—2015', standard('replaced', true)],
    ['GB/T 99004—2026', standard('coming')],
  ]),
}
const body: DeclarationBody = {
  product: '示例叉车',
  kind: 'product',
  isLower: false,
  standards: [{ number: 'GB/T 99001—2020', title: '示例产品通用要求' }],
}
const verdictOf = (check: string, changed: Partial<DeclarationBody>) =>
  checkDeclaration({ ...body, ...changed }, facts).find((each) => each.check === check)?.verdict
const follows = (number: string, title = '示例产品通用要求') => ({ standards: [{ number, title }] })

it('a current standard under its title passes', () => {
  expect(checkDeclaration(body, facts).map(({ verdict }) => verdict)).toEqual(['pass', 'pass', 'pass'])
})

it.each([
  ['GB/T 99002—2010', 'fail'],
  ['GB/T 99003—2015', 'pass'],
  ['GB/T 99004—2026', 'remind'],
  ['GB/T 98765—2020', 'unknown'],
])('%s is judged by how it stands on the day', (number, verdict) => {
  expect(verdictOf('standardCurrent', follows(number))).toBe(verdict)
})

it('a number without its year fails, an own standard is asked of no register', () => {
  expect(verdictOf('numberWhole', follows('GB/T 99001'))).toBe('fail')
  expect(verdictOf('numberWhole', follows('Q/SLGS 001'))).toBe('fail')
  expect(verdictOf('standardCurrent', follows('Q/SLGS 001—2026'))).toBeUndefined()
})

it('an own standard has indicators, and each indicator its method', () => {
  const own = follows('Q/SLGS 001—2026')
  expect(verdictOf('ownIndicators', own)).toBe('fail')
  const indicator = { kind: 'performance', name: '噪声', relation: 'atMost', value: '70', unit: 'dB' } as const
  expect(verdictOf('ownIndicators', { ...own, indicators: [indicator] })).toBe('pass')
  expect(verdictOf('indicatorMethod', { indicators: [indicator] })).toBe('fail')
  expect(verdictOf('indicatorMethod', { indicators: [{ ...indicator, method: 'GB/T 99005—2018' }] })).toBe('pass')
})

it('what is lower than a voluntary standard is stated', () => {
  expect(verdictOf('lowerSaid', {})).toBeUndefined()
  expect(verdictOf('lowerSaid', { isLower: true })).toBe('fail')
  const lower = [{ indicator: '噪声', number: 'GB/T 99001—2020', required: '≤65 dB', own: '≤70 dB' }]
  expect(verdictOf('lowerSaid', { isLower: true, lower })).toBe('pass')
})

it('a supply before publication and another title are told, never judged', () => {
  expect(verdictOf('beforeSupply', { suppliedFrom: '2026-01-01' })).toBe('remind')
  expect(verdictOf('beforeSupply', { suppliedFrom: '2026-03-02' })).toBe('pass')
  expect(verdictOf('titleSame', follows('GB/T 99001—2020', '另一个名称'))).toBe('remind')
})
