import { type PointKind, provinceTiles, TILE_COLUMNS, TILE_ROWS } from '@zhunsheng/core'
import { html, type Safe } from '../../http/public/html.ts'
import type { Visit } from '../../http/public/public-page.ts'
import type { ProvinceCount } from './list-points.ts'

const TILE = 52
const GAP = 2
const SIZE = TILE - GAP
/** How strongly the fullest tile is tinted; the words on it stay readable. */
const TINT_MAX = 0.24
const NAME_Y = 21
const COUNT_Y = 40

const words = {
  says: {
    zh: '各省在网成员数，见下表',
    en: 'How many are in the network in each province; the table below says the same',
  },
} as const

/** A picture of the provinces as equal tiles. It says nothing that the table after it does not say. */
export function provinceMap(visit: Visit, counts: readonly ProvinceCount[], kind: PointKind | undefined): Safe {
  const countOf = (province: string) =>
    counts
      .filter((each) => each.province === province && (kind === undefined || each.kind === kind))
      .reduce((sum, { count }) => sum + count, 0)
  const max = Math.max(1, ...provinceTiles.map(({ province }) => countOf(province)))
  const width = TILE_COLUMNS * TILE
  const height = TILE_ROWS * TILE
  return html`<figure class="citing"><svg font-size="14" text-anchor="middle" fill="currentColor" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${visit.say(words.says)}">
${provinceTiles.map(({ province, column, row, short }) => {
  const count = countOf(province)
  const [x, y] = [(column - 1) * TILE, (row - 1) * TILE]
  return html`<rect fill="none" stroke="currentColor" stroke-opacity="0.2" x="${x + 1}" y="${y + 1}" width="${SIZE}" height="${SIZE}"/><rect x="${x + 1}" y="${y + 1}" width="${SIZE}" height="${SIZE}" fill-opacity="${((count / max) * TINT_MAX).toFixed(2)}"/><text x="${x + TILE / 2}" y="${y + NAME_Y}">${visit.say(short)}</text><text x="${x + TILE / 2}" y="${y + COUNT_Y}">${count}</text>`
})}
</svg></figure>`
}
