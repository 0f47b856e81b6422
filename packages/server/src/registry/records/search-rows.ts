import { levels, natures, paths, recordEvidence, recordStatuses } from '@zhunsheng/core'
import { day } from '../../http/public/days.ts'
import { html, type Piece, type Safe } from '../../http/public/html.ts'
import { between } from '../../http/public/pieces.ts'
import type { Visit } from '../../http/public/public-page.ts'
import type { FoundRecord, FoundRecords } from '../search-records.ts'
import { marked, markOf } from './search-marks.ts'

const words = {
  published: { zh: '发布', en: 'published' },
  implements: { zh: '实施', en: 'in force from' },
  asOf: { zh: '截至 {asOf}', en: 'as of {asOf}' },
  inText: { zh: '正文', en: 'In the text' },
  inClause: { zh: '正文 {clause}', en: 'In the text, {clause}' },
  disputed: { zh: '{status}（说法不一）', en: '{status} (disputed)' },
  untitled: { zh: '（名称未收录）', en: '(title not held)' },
} as const

type Understood = FoundRecords['understood']

/** What was found, a record a row: number and title, status with what it rests on, level, bodies and days. */
export const foundRows = (visit: Visit, rows: readonly FoundRecord[], understood: Understood): Safe =>
  html`<ol class="rows found">${rows.map((row) => foundRow(visit, row, understood))}</ol>`

function foundRow(visit: Visit, row: FoundRecord, { number: asked }: Understood): Safe {
  const { standing } = row
  const numbered = marked(row.number, markOf(row.number, asked ?? ''))
  return html`<li><a class="name" href="${paths.record(row.number)}"><span class="number">${numbered}</span> ${row.title === null ? visit.say(words.untitled) : marked(row.title, row.marks)}</a> ${statusTag(visit, standing)}${row.titleEn && visit.language === 'en' && html`<span class="of" lang="en">${row.titleEn}</span>`}
<span class="of">${between(factsOf(visit, row), ' · ')}</span>${row.passage && passageOf(visit, row.passage)}</li>`
}

/** A status on which the sources disagree is not shown as one that is settled. */
function statusTag(visit: Visit, { status, evidence }: FoundRecord['standing']): Safe {
  const said = visit.say(recordStatuses[status])
  if (evidence !== 'conflict') return html`<span class="tag ${status}">${said}</span>`
  return html`<span class="tag disputed">${visit.say(words.disputed, { status: said })}</span>`
}

/** Where the text has what was looked for, with the clause as it is cited. */
function passageOf(visit: Visit, { clause, text, marks }: NonNullable<FoundRecord['passage']>): Safe {
  const place = clause === null ? visit.say(words.inText) : visit.say(words.inClause, { clause })
  return html`<span class="of passage"><b>${place}</b> <span lang="zh">${marked(text, marks)}</span></span>`
}

function factsOf(visit: Visit, row: FoundRecord): Safe[] {
  const { level, nature, issuer, department, publishedOn, implementsOn, standing } = row
  const body = issuer ?? department
  const pieces: Piece[] = [
    level && visit.say(levels[level] ?? { zh: level, en: level }),
    nature && visit.say(natures[nature] ?? { zh: nature, en: nature }),
    body,
    publishedOn && dated(visit, words.published, publishedOn),
    implementsOn && dated(visit, words.implements, implementsOn),
    evidenceOf(visit, standing),
  ]
  return pieces.flatMap((piece) => (piece ? [html`${piece}`] : []))
}

const evidenceOf = (visit: Visit, { evidence, asOf }: FoundRecord['standing']): Safe =>
  html`${visit.say(recordEvidence[evidence])}${visit.language === 'zh' ? '，' : ', '}${visit.say(words.asOf, { asOf })}`

const dated = (visit: Visit, what: { zh: string; en: string }, date: string): Safe =>
  visit.language === 'zh' ? html`${day(visit, date)}${what.zh}` : html`${what.en} ${day(visit, date)}`
