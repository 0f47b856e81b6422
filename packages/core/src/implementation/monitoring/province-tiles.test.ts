import { expect, it } from 'vitest'
import { provinces } from '../../registry/record/provinces.ts'
import { provinceTiles, TILE_COLUMNS, TILE_ROWS } from './province-tiles.ts'

it('every province has one tile of its own, within the grid', () => {
  expect(provinceTiles.map(({ province }) => province).sort()).toEqual(Object.keys(provinces).sort())
  expect(new Set(provinceTiles.map(({ column, row }) => `${column}/${row}`)).size).toBe(34)
  expect(provinceTiles.every(({ column, row }) => column <= TILE_COLUMNS && row <= TILE_ROWS)).toBe(true)
})
