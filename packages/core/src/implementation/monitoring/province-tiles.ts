/**
 * Provinces as equal tiles, so that a small one is seen as well as a large one: column and row of each, roughly where it
 * lies, its one-character name, and its letters of ISO 3166-2:CN. The keys are the first two digits of GB/T 2260.
 */
export type ProvinceTile = {
  readonly province: string
  readonly column: number
  readonly row: number
  readonly short: { readonly zh: string; readonly en: string }
}

export const TILE_COLUMNS = 7
export const TILE_ROWS = 8

const rows: readonly (readonly (readonly [province: string, column: number, zh: string, en: string])[])[] = [
  [['23', 7, '黑', 'HL']],
  [
    ['15', 5, '蒙', 'NM'],
    ['22', 7, '吉', 'JL'],
  ],
  [
    ['65', 1, '新', 'XJ'],
    ['62', 2, '甘', 'GS'],
    ['64', 3, '宁', 'NX'],
    ['14', 4, '晋', 'SX'],
    ['11', 5, '京', 'BJ'],
    ['12', 6, '津', 'TJ'],
    ['21', 7, '辽', 'LN'],
  ],
  [
    ['63', 2, '青', 'QH'],
    ['61', 3, '陕', 'SN'],
    ['13', 5, '冀', 'HE'],
    ['37', 6, '鲁', 'SD'],
  ],
  [
    ['54', 1, '藏', 'XZ'],
    ['51', 2, '川', 'SC'],
    ['50', 3, '渝', 'CQ'],
    ['41', 4, '豫', 'HA'],
    ['34', 5, '皖', 'AH'],
    ['32', 6, '苏', 'JS'],
    ['31', 7, '沪', 'SH'],
  ],
  [
    ['53', 2, '滇', 'YN'],
    ['52', 3, '黔', 'GZ'],
    ['42', 4, '鄂', 'HB'],
    ['36', 5, '赣', 'JX'],
    ['33', 6, '浙', 'ZJ'],
  ],
  [
    ['45', 3, '桂', 'GX'],
    ['43', 4, '湘', 'HN'],
    ['44', 5, '粤', 'GD'],
    ['35', 6, '闽', 'FJ'],
    ['71', 7, '台', 'TW'],
  ],
  [
    ['46', 4, '琼', 'HI'],
    ['82', 5, '澳', 'MO'],
    ['81', 6, '港', 'HK'],
  ],
]

export const provinceTiles: readonly ProvinceTile[] = rows.flatMap((tiles, index) =>
  tiles.map(([province, column, zh, en]) => ({ province, column, row: index + 1, short: { zh, en } })),
)
