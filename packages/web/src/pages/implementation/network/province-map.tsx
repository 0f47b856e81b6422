import { Link } from '@tanstack/react-router'
import { provinces, provinceTiles } from '@zhunsheng/core'
import type { ProvinceCount } from '@zhunsheng/server/api'
import { useWords } from '../../../words/index.ts'
import './province-map.css'

/** How strongly the fullest tile is tinted, in percent; the words on it stay readable. */
const TINT_MAX = 24

type MapProps = {
  readonly counts: readonly ProvinceCount[]
  readonly kind: string | undefined
  readonly chosen: string | undefined
}

/** How many points each province has, as one tile each; a tile leads to the list of that province. */
export function ProvinceMap({ counts, kind, chosen }: MapProps) {
  const { say } = useWords()
  const countOf = (province: string) =>
    counts
      .filter((each) => each.province === province && (kind === undefined || each.kind === kind))
      .reduce((sum, { count }) => sum + count, 0)
  const max = Math.max(1, ...provinceTiles.map(({ province }) => countOf(province)))
  return (
    <ol className="province-map">
      {provinceTiles.map(({ province, column, row, short }) => {
        const count = countOf(province)
        const name = say(provinces[province] ?? short)
        const tint = Math.round((count / max) * TINT_MAX)
        return (
          <li key={province} style={{ gridColumn: column, gridRow: row }}>
            <Link
              to="/network"
              search={{ ...(kind && { kind }), ...(province !== chosen && { province }) }}
              title={name}
              data-count={count}
              {...(province === chosen && { 'aria-current': 'true' as const })}
              style={{ background: `color-mix(in srgb, var(--indigo) ${tint}%, var(--surface))` }}
            >
              <span>{say(short)}</span>
              <span>{count}</span>
            </Link>
          </li>
        )
      })}
    </ol>
  )
}
