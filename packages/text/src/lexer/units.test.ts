import { expect, test } from 'vitest'
import { sameDimension } from './quantity-bounds.ts'
import { legalUnits, unitOf } from './units.ts'

const unit = (symbol: string) => {
  const known = unitOf(symbol)
  if (!known) throw new Error(`no unit ${symbol}`)
  return known
}

test('at least 150 units are legal', () => {
  expect(legalUnits.length).toBeGreaterThanOrEqual(150)
})

test.each([
  ['kPa', 'N/mm²'],
  ['kW·h', 'MJ'],
  ['L/min', 'm³/h'],
  ['km/h', 'm/s'],
  ['V·A', 'W'],
  ['kgf', 'N'],
])('%s and %s measure the same', (one, other) => {
  expect(sameDimension(unit(one), unit(other))).toBe(true)
})

test('the successor of an illegal unit is legal, known and of its dimension', () => {
  for (const symbol of ['kgf', 'mmHg', 'HP', 'cal', 'ft', 'rpm', 'bps', 'kWh', 'Gs', 'cP']) {
    const successor = unit(unit(symbol).successor ?? '')
    expect([symbol, successor.successor, sameDimension(unit(symbol), successor)]).toEqual([symbol, null, true])
  }
})

test('the letter case tells units apart', () => {
  expect([unit('mW').factor, unit('MW').factor]).toEqual([0.001, 1e6])
  expect([unit('KPa').successor, unit('kPa').successor]).toEqual(['kPa', null])
})

test('signs that look alike are the same unit', () => {
  expect(unitOf('µm')?.factor).toBe(1e-6)
  expect(unitOf('\u2126')?.dimension).toEqual(unit('Ω').dimension)
  expect(unitOf('N•m')?.dimension).toEqual(unit('N·m').dimension)
})

test('what is no unit is none', () => {
  expect(unitOf('packets')).toBeNull()
})
