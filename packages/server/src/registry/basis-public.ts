import { type LegalSource, paths, sourceLevelWords, sourceStatusWords, sources, type Worded } from '@zhunsheng/core'
import { html, type Safe } from '../http/public/html.ts'
import type { PublicPage, Visit } from '../http/public/public-page.ts'

const words = {
  title: { zh: '法律依据', en: 'Legal sources' },
  lead: {
    zh: '本系统的每一条规则都注明依据。下面是全部来源，以及我们读到什么程度。',
    en: 'Every rule of this product names what it rests on. These are all sources, and how far we have read each.',
  },
  source: { zh: '来源', en: 'Source' },
  level: { zh: '层级', en: 'Level' },
  effective: { zh: '施行', en: 'In force from' },
  status: { zh: '状态', en: 'Status' },
  confidence: { zh: '核实程度', en: 'How far read' },
  unknown: { zh: '未知', en: 'not known' },
  marks: { zh: '条文引用的标记', en: 'Marks on provisions' },
} as const

const confidences: Readonly<Record<LegalSource['confidence'], Worded>> = {
  V: { zh: '已核对原文', en: 'read in the original' },
  V2: { zh: '见于转述或节录', en: 'read in part or second-hand' },
}

const marks: readonly Worded[] = [
  { zh: '没有标记：已核对原文。', en: 'No mark: read in the original.' },
  {
    zh: '“约”：只在转述或节录中读到，条号可能有出入。',
    en: '“about”: read second-hand or in part; the number of the article may differ.',
  },
  {
    zh: '“（待核）”：凭记忆或有矛盾，须核对原文后才能作为依据。',
    en: '“(to be verified)”: remembered or contradictory; it must be read in the original before anyone relies on it.',
  },
  { zh: '“（推定）”：由本系统推得，不是法律规定。', en: '“(derived)”: derived by this product, not law.' },
]

export const basisPublic: PublicPage = {
  address: paths.basis(),
  show: async (visit) => ({
    kind: 'page',
    title: visit.say(words.title),
    body: html`<h1>${visit.say(words.title)}</h1><p class="lead">${visit.say(words.lead)}</p><h2>${visit.say(words.marks)}</h2><ul>${marks.map((mark) => html`<li>${visit.say(mark)}</li>`)}</ul>
<table class="stack"><caption>${visit.say(words.title)}</caption><thead><tr>${[words.source, words.level, words.effective, words.status, words.confidence].map((column) => html`<th scope="col">${visit.say(column)}</th>`)}</tr></thead>
<tbody>${Object.entries(sources).map(([id, source]) => rowOf(visit, id, source))}</tbody></table>`,
  }),
}

function rowOf(visit: Visit, id: string, source: LegalSource): Safe {
  const name = visit.language === 'zh' ? source.titleZh : source.titleEn
  return html`<tr id="${id}"><td data-label="${visit.say(words.source)}"><b>${name}</b>${source.docNumber && html`<br>${source.docNumber}`}<br><span class="note">${visit.say(source.issuer)}</span></td>
<td data-label="${visit.say(words.level)}">${visit.say(sourceLevelWords[source.level])}</td><td data-label="${visit.say(words.effective)}"><span class="number">${source.effective || visit.say(words.unknown)}</span></td>
<td data-label="${visit.say(words.status)}">${visit.say(sourceStatusWords[source.status])}${source.statusNote && html`<br><span class="note">${visit.say(source.statusNote)}</span>`}</td>
<td data-label="${visit.say(words.confidence)}">${visit.say(confidences[source.confidence])}</td></tr>`
}
