import { recordStatuses } from '@zhunsheng/core'
import { html, nothing, type Safe } from '../../http/public/html.ts'
import type { Visit } from '../../http/public/public-page.ts'
import type { RelationRow } from './record-view-store.ts'
import type { NamedRecord } from './show-record.ts'

const WIDTH = 720
const ROW = 40
const TOP = 28
const LEFT = 24
const LABEL_WIDTH = 250
const DOT = 6

const words = {
  title: { zh: '{number} 的沿革图：{count} 个版本', en: 'Lineage of {number}: {count} editions' },
  now: { zh: '{year} 年', en: '{year}' },
} as const

/**
 * The lineage of a standard over time: a row an edition, a dot at its year, a line to what replaced it. The table of
 * relations behind it says the same in words.
 */
export function lineagePicture(
  visit: Visit,
  number: string,
  editions: readonly NamedRecord[],
  steps: readonly RelationRow[],
): Safe {
  const rows = placed(editions)
  if (rows.length < 2) return nothing
  const height = TOP + rows.length * ROW
  const byNumber = new Map(rows.map((row) => [row.edition.number, row]))
  return html`<figure class="lineage"><svg viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-label="${visit.say(words.title, { number, count: rows.length })}">
${steps.map((step) => arrow(byNumber.get(step.to), byNumber.get(step.from), step.type === 'partlyReplaces'))}
${rows.map(({ edition, x, y }) => html`<g class="${edition.number === number ? 'here' : 'other'} ${edition.standing?.status ?? 'unknown'}"><circle cx="${x}" cy="${y}" r="${DOT}"></circle><text x="${x + DOT * 2}" y="${y + DOT - 1}">${edition.number}${edition.standing && html` · ${visit.say(recordStatuses[edition.standing.status])}`}</text></g>`)}
</svg></figure>`
}

type Placed = { readonly edition: NamedRecord; readonly x: number; readonly y: number }

/** Older above, newer below, each as far to the right as its year. */
function placed(editions: readonly NamedRecord[]): Placed[] {
  const dated = editions.filter(({ year }) => year !== null)
  const years = dated.map(({ year }) => year ?? 0)
  const [first, last] = [Math.min(...years), Math.max(...years)]
  const span = Math.max(1, last - first)
  return dated
    .toSorted((one, other) => (one.year ?? 0) - (other.year ?? 0))
    .map((edition, index) => ({
      edition,
      x: Math.round(LEFT + (((edition.year ?? first) - first) / span) * (WIDTH - LEFT - LABEL_WIDTH)),
      y: TOP + index * ROW,
    }))
}

/** From the older to the newer; dashed where only a part was replaced. */
const arrow = (from: Placed | undefined, to: Placed | undefined, isPartial: boolean): Safe =>
  from && to
    ? html`<path class="${isPartial ? 'step partial' : 'step'}" d="M${from.x} ${from.y + DOT} V${to.y} H${to.x - DOT}" fill="none"></path>`
    : nothing
