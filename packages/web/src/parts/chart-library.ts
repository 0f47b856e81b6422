import { BarChart, type BarSeriesOption, LineChart, type LineSeriesOption } from 'echarts/charts'
import {
  GridComponent,
  type GridComponentOption,
  LegendComponent,
  type LegendComponentOption,
  TooltipComponent,
  type TooltipComponentOption,
} from 'echarts/components'
import { type ComposeOption, init, use } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'

export type ChartOption = ComposeOption<
  BarSeriesOption | LineSeriesOption | GridComponentOption | LegendComponentOption | TooltipComponentOption
>

use([BarChart, LineChart, GridComponent, LegendComponent, TooltipComponent, SVGRenderer])

/** Draws into an element, in its own colours and without movement; answers how to end it. */
export function draw(element: HTMLElement, option: ChartOption): () => void {
  const style = getComputedStyle(element)
  const chart = init(element, null, { renderer: 'svg' })
  chart.setOption({
    animation: false,
    textStyle: { fontFamily: style.fontFamily, color: style.color },
    grid: { left: 8, right: 8, top: 40, bottom: 8, containLabel: true },
    ...option,
  })
  const watching = new ResizeObserver(() => chart.resize())
  watching.observe(element)
  return () => {
    watching.disconnect()
    chart.dispose()
  }
}
