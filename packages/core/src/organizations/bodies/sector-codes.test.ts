import { expect, test } from 'vitest'
import { SECTOR_CODES } from '../../values/standard-number/grammar.ts'
import { sectorCodes } from './sector-codes.ts'

test('every code of a sector is known to the grammar of numbers, which knows two former ones besides', () => {
  const inNumbers = SECTOR_CODES.split('|')
  expect(Object.keys(sectorCodes).filter((code) => !inNumbers.includes(code))).toEqual([])
  expect(inNumbers.filter((code) => !Object.hasOwn(sectorCodes, code))).toEqual(['SD', 'TJ'])
})
