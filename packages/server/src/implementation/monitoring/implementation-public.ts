import {
  chargeParts,
  effectiveRateFormula,
  paths,
  useGrades,
  useQuantities,
  useQuantityNames,
  type Worded,
  wordEffectiveRate,
} from '@zhunsheng/core'
import { day } from '../../http/public/days.ts'
import { html, nothing, type Safe } from '../../http/public/html.ts'
import { basisLinks, facts, number } from '../../http/public/pieces.ts'
import type { PublicPage, Visit } from '../../http/public/public-page.ts'
import { type ImplementationView, showImplementation } from './show-implementation.ts'

const words = {
  title: { zh: '{number} 实施情况', en: 'Implementation of {number}' },
  back: { zh: '标准的登记页', en: 'The standard in the register' },
  charges: { zh: '责任部门', en: 'In charge' },
  noCharges: { zh: '没有登记。', en: 'Not entered.' },
  since: { zh: '自 {day} 起；依据：{basis}', en: 'from {day}; basis: {basis}' },
  use: { zh: '六项实施量', en: 'The six quantities of use' },
  notCounted: { zh: '未统计', en: 'not counted' },
  year: { zh: '年度', en: 'Year' },
  grade: { zh: '等级', en: 'Grade' },
  source: { zh: '数据来源', en: 'Source' },
  corrected: { zh: '更正：{why}', en: 'Corrected: {why}' },
  noGrade: { zh: '未定级', en: 'not graded' },
  rate: { zh: '有效实施率', en: 'Effective implementation rate' },
  ofYear: {
    zh: '{year} 年，已统计并定级的全部标准：',
    en: '{year}, all standards that were counted and graded:',
  },
  ungraded: {
    zh: '另有 {count} 项因数据不全或没有分级办法而未定级，不计入。',
    en: '{count} more have no grade, for want of data or of a grading, and are not in it.',
  },
  gradedBy: {
    zh: '分级办法自 {from} 起：六项中至少 {count} 项达到下限；依据：{basis}。',
    en: 'Graded since {from}: {count} of the six quantities at least reach their bounds; basis: {basis}.',
  },
  noGrading: { zh: '还没有公布分级办法。', en: 'No grading was declared yet.' },
  analyses: { zh: '已接收的统计分析', en: 'Statistics reports accepted' },
  reports: { zh: '{count} 份', en: '{count}' },
  series: { zh: '监测数据', en: 'What monitoring points observed' },
  on: { zh: '日期', en: 'Day' },
  value: { zh: '数值', en: 'Value' },
  sample: { zh: '样本量', en: 'Sample' },
  nothingReported: { zh: '还没有上报。', en: 'Nothing was reported yet.' },
  network: { zh: '标准实施监测网', en: 'Monitoring network of standards' },
  noScore: {
    zh: '本页只列数据和算式，不打综合分。',
    en: 'This page shows numbers and arithmetic; it gives no score.',
  },
} as const

/** How a standard is implemented, for everybody. What was not counted says so, and is never shown as zero. */
export const implementationPublic: PublicPage = {
  address: paths.recordImplementation(':number').replace(encodeURIComponent(':number'), ':number'),
  async show(visit) {
    const view = await visit.run(showImplementation, { number: visit.params['number'] ?? '' })
    const title = visit.say(words.title, { number: view.number })
    return {
      kind: 'page',
      title: `${title} ${view.title ?? ''}`.trim(),
      body: html`<h1>${title} ${view.title}</h1><p><a href="${paths.record(view.number)}">${visit.say(words.back)}</a></p>
<h2>${visit.say(words.charges)}</h2>${chargesOf(visit, view)}
<h2>${visit.say(words.use)}</h2>${useOf(visit, view)}
<h2>${visit.say(words.rate)}</h2>${rateOf(visit, view)}
${analysesOf(visit, view)}${seriesOf(visit, view)}<p class="note">${visit.say(words.noScore)}</p><p><a href="${paths.network()}">${visit.say(words.network)}</a></p>`,
    }
  },
}

function chargesOf(visit: Visit, { charges }: ImplementationView): Safe {
  if (charges.length === 0) return html`<p>${visit.say(words.noCharges)}</p>`
  return facts(
    visit,
    charges.map(({ part, name, fromOn, legalBasis }) => [
      chargeParts[part],
      html`${name} <span class="note">${visit.say(words.since, { day: fromOn, basis: legalBasis })}</span>`,
    ]),
  )
}

function useOf(visit: Visit, { years }: ImplementationView): Safe {
  if (years.length === 0) return html`<p>${visit.say(words.notCounted)}</p>`
  const columns: Worded[] = [
    words.year,
    ...useQuantityNames.map((name) => useQuantities[name]),
    words.grade,
    words.source,
  ]
  return html`<table class="stack"><caption>${visit.say(words.use)}</caption><thead><tr>${columns.map((column) => html`<th scope="col">${visit.say(column)}</th>`)}</tr></thead>
<tbody>${years.map(
    ({ year, counts, grade, source, correction }) => html`<tr><td data-label="${visit.say(words.year)}">${year}</td>
${useQuantityNames.map((name) => html`<td data-label="${visit.say(useQuantities[name])}">${counts[name] ?? visit.say(words.notCounted)}</td>`)}
<td data-label="${visit.say(words.grade)}">${visit.say(grade ? useGrades[grade] : words.noGrade)}</td>
<td data-label="${visit.say(words.source)}">${source}${correction && html` <span class="note">${visit.say(words.corrected, { why: correction })}</span>`}</td></tr>`,
  )}</tbody></table>`
}

function rateOf(visit: Visit, { overall, grading, basis }: ImplementationView): Safe {
  const formula = html`<p>${visit.say(effectiveRateFormula)}</p>${basisLinks(visit, basis)}`
  const rate = overall && wordEffectiveRate(overall)
  const graded = grading
    ? visit.say(words.gradedBy, { from: grading.fromOn, count: grading.atLeast, basis: grading.legalBasis })
    : visit.say(words.noGrading)
  return html`<p>${rate ? html`${visit.say(words.ofYear, { year: overall.year })} ${number(rate)}` : visit.say(words.notCounted)}</p>
<p>${graded}${overall !== null && overall.ungraded > 0 && html` ${visit.say(words.ungraded, { count: overall.ungraded })}`}</p>${formula}`
}

function analysesOf(visit: Visit, { analyses }: ImplementationView): Safe {
  if (analyses.length === 0) return nothing
  return html`<h2>${visit.say(words.analyses)}</h2>${facts(
    visit,
    analyses.map(({ year, count }) => [{ zh: `${year} 年`, en: String(year) }, visit.say(words.reports, { count })]),
  )}`
}

function seriesOf(visit: Visit, { series }: ImplementationView): Safe {
  if (series.length === 0) return nothing
  return html`<h2>${visit.say(words.series)}</h2>${series.map(({ pointName, quantity, unit, points }) => {
    const head = visit.language === 'zh' ? `${quantity}（${unit}）` : `${quantity} (${unit})`
    if (points.length === 0) return html`<h3>${head}</h3><p>${pointName} · ${visit.say(words.nothingReported)}</p>`
    return html`<h3>${head}</h3><table class="stack"><caption>${head} · ${pointName}</caption><thead><tr>${[words.on, words.value, words.sample].map((column) => html`<th scope="col">${visit.say(column)}</th>`)}</tr></thead>
<tbody>${points.map(({ on, value, sampleSize }) => html`<tr><td data-label="${visit.say(words.on)}">${day(visit, on)}</td><td data-label="${visit.say(words.value)}">${value}</td><td data-label="${visit.say(words.sample)}">${sampleSize ?? '—'}</td></tr>`)}</tbody></table>`
  })}`
}
