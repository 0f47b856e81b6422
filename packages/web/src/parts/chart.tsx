import { useEffect, useRef } from 'react'
import type { ChartOption } from './chart-library.ts'

type ChartProps = {
  /** What the picture shows, in one sentence: for whoever does not see it. The table stands beside it always. */
  readonly label: string
  readonly option: ChartOption
  readonly height?: number
}

const HEIGHT = 280

/** A picture of figures that stand in a table next to it. The library is fetched only where there is such a picture. */
export function Chart({ label, option, height = HEIGHT }: ChartProps) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const element = place.current
    if (!element) return
    let end = () => {}
    let isGone = false
    void import('./chart-library.ts').then(({ draw }) => {
      if (!isGone) end = draw(element, option)
    })
    return () => {
      isGone = true
      end()
    }
  }, [option])
  return <div ref={place} className="chart" role="img" aria-label={label} style={{ height }} />
}
