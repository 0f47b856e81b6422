import {
  figuresOf,
  type StatisticsFigure,
  statisticsFigures,
  statisticsParts,
  sumOf,
  wordPercent,
} from '@zhunsheng/core'
import { type Block, heading, note, paragraph, subtitle, title } from '../../documents/papers/layout/sheet.ts'
import { writeDocx } from '../../documents/papers/layout/write-docx.ts'
import type { AcceptedForm } from './statistics-store.ts'

export type StatisticsReport = { readonly year: number; readonly day: string; readonly forms: readonly AcceptedForm[] }

/** Numbers that can be added up over forms. */
const summed = {
  surveyed: '调查样本单位数',
  implementing: '其中已实施单位数',
  tested: '检测批次',
  nonconforming: '其中不符合批次',
  inspections: '监督检查次数',
  penalties: '行政处罚件数',
  accidents: '相关事故起数',
  costYuan: '样本单位实施成本合计（元）',
} as const

/** The report of a year from the accepted forms. Each figure names the forms it comes from by their numbers in the annex. */
export const writeStatisticsReport = (report: StatisticsReport): Promise<Uint8Array> =>
  writeDocx({
    title: titleOf(report),
    organizationName: '',
    day: report.day,
    layout: 'wide',
    blocks: layOutStatistics(report),
  })

export const titleOf = ({ year }: StatisticsReport): string => `${year} 年强制性标准实施情况统计分析报告`

export function layOutStatistics(report: StatisticsReport): Block[] {
  const { forms, year, day } = report
  const standards = new Set(forms.map(({ number }) => number)).size
  const points = new Set(forms.map(({ pointName }) => pointName)).size
  return [
    title(titleOf(report)),
    subtitle(`截至 ${day}，依据已接收的统计分析表 ${forms.length} 份`),
    heading('一、总体情况'),
    paragraph(`${year} 年共有 ${points} 个统计分析点对 ${standards} 项强制性标准报送了统计分析，均已接收。`),
    heading('二、汇总数据'),
    paragraph('各数为所列统计分析表的合计；表中没有填写的不计入，也不按零计。“来源”为附表中的表号。'),
    table([20, 14, 14, 52], ['项目', '合计', '份数', '来源'], totalsOf(forms)),
    heading('三、各项标准'),
    table(
      [6, 16, 24, 18, 12, 12, 12],
      ['表号', '标准编号', '标准名称', '统计分析点', ...Object.values(statisticsFigures).map(({ zh }) => zh)],
      forms.map(figuresRow),
    ),
    note('比率后的括号为分子和分母；缺数或分母为零的写“—”。'),
    ...Object.entries(statisticsParts).flatMap(([name, { zh }], index) =>
      partOf(forms, name, `${NUMERALS[index]}、${zh}`),
    ),
    heading('附表：统计分析表清单'),
    table(
      [8, 22, 26, 16, 28],
      ['表号', '标准编号', '统计分析点', '报送日期', '系统内编号'],
      forms.map((form, index) => [sign(index), form.number, form.pointName, form.submittedOn, form.id]),
    ),
    note(
      '“总体评估、实施效果、存在问题、改进建议”四个部分依据《强制性国家标准管理办法》第 43 条（待核）；其余项目为本系统所设或主管部门增设。',
    ),
  ]
}

const NUMERALS = ['四', '五', '六', '七']

const sign = (index: number): string => `表${index + 1}`

function totalsOf(forms: readonly AcceptedForm[]): string[][] {
  return Object.entries(summed).map(([name, label]) => {
    const { sum, forms: count } = sumOf(
      forms.map(({ form }) => form),
      name,
    )
    const from = forms.flatMap(({ form }, index) => (typeof form[name] === 'number' ? [sign(index)] : []))
    return count === 0 ? [label, '—', '0', ''] : [label, String(sum), String(count), from.join('、')]
  })
}

function figuresRow(form: AcceptedForm, index: number): string[] {
  const figures = figuresOf(form.form)
  const names = Object.keys(statisticsFigures) as StatisticsFigure[] // the table names exactly these
  const shares = names.map((name) => {
    const share = figures[name]
    return share === null ? '—' : `${wordPercent(share)}（${share.numerator}/${share.denominator}）`
  })
  return [sign(index), form.number, form.title ?? '', form.pointName, ...shares]
}

/** What the points wrote of one part, each under its form. */
function partOf(forms: readonly AcceptedForm[], name: string, head: string): Block[] {
  return [
    heading(head),
    ...forms.map(({ form, number, pointName }, index) =>
      paragraph(`${sign(index)}（${number}，${pointName}）：${String(form[name] ?? '—')}`),
    ),
  ]
}

const table = (columns: number[], header: string[], rows: string[][]): Block => ({
  kind: 'table',
  columns,
  header,
  rows: rows.map((cells) => ({ cells: cells.map((text) => ({ text, align: 'left' as const })) })),
  small: true,
})
