import { type DueStanding, dueStandings, paths, reviewPeriods, type Worded } from '@zhunsheng/core'
import { day } from '../http/public/days.ts'
import { html, type Safe } from '../http/public/html.ts'
import { addressWith, basisLinks, number, pager } from '../http/public/pieces.ts'
import type { PublicPage, Visit } from '../http/public/public-page.ts'
import { listPublicDue } from './list-public-due.ts'
import type { ReviewDueRow } from './review-view.ts'

const PAGE_SIZE = 50
const standings = Object.keys(dueStandings) as DueStanding[] // the keys of the table itself

const words = {
  title: { zh: '复审到期', en: 'Standards due for review' },
  what: {
    zh: '现行标准按规定周期推算的复审日期。本平台没有复审记录、日期不详或周期待核的，分开列出，不作逾期判断。',
    en: 'When standards in force are to be reviewed, by the periods laid down. Those without a review on record here, without days, or with a period to be verified stand apart and are not called overdue.',
  },
  body: { zh: '复审单位', en: 'Body in charge' },
  show: { zh: '查看', en: 'Show' },
  all: { zh: '全部', en: 'All' },
  standings: { zh: '复审情况', en: 'Where they stand' },
  nobody: { zh: '还没有公开标准的单位。', en: 'No body has published standards yet.' },
  none: { zh: '没有符合条件的标准。', en: 'No standard matches.' },
  number: { zh: '标准编号', en: 'Number' },
  name: { zh: '标准名称', en: 'Title' },
  from: { zh: '起算日期', en: 'Counted from' },
  due: { zh: '到期', en: 'Due on' },
  last: { zh: '上次复审', en: 'Last review' },
  standing: { zh: '复审', en: 'Review' },
  noRecord: { zh: '无记录', en: 'none on record' },
  unknownDay: { zh: '不详', en: 'unknown' },
  periods: { zh: '周期和依据', en: 'Periods and what they rest on' },
} as const

const standingOf = (visit: Visit): DueStanding | undefined => standings.find((one) => one === visit.query('standing'))

/** By when the standards of a body are to be reviewed, with the basis; nobody is accused of what is not certain. */
export const reviewsPublic: PublicPage = {
  address: paths.reviews(),
  async show(visit) {
    const standing = standingOf(visit)
    const page = await visit.run(listPublicDue, {
      body: visit.query('body') || undefined,
      standing,
      cursor: visit.query('cursor') || undefined,
      limit: PAGE_SIZE,
    })
    const kept = { body: page.chosen?.id ?? '', standing: standing ?? '' }
    return {
      kind: 'page',
      title: visit.say(words.title),
      body: html`<h1>${visit.say(words.title)}</h1><p class="note">${visit.say(words.what)}</p>
${page.chosen ? chooser(visit, page.bodies, page.chosen.id) : html`<p>${visit.say(words.nobody)}</p>`}
${page.chosen && standingLinks(visit, page.chosen.id, standing, page.counts)}
${page.chosen && rowsOf(visit, page.rows)}${pager(visit, page.next, kept)}
${periodList(visit)}`,
    }
  },
}

function chooser(
  visit: Visit,
  bodies: readonly { readonly id: string; readonly name: string }[],
  chosen: string,
): Safe {
  return html`<form method="get" action="${visit.path}" class="search"><div class="field"><label for="body">${visit.say(words.body)}</label><select id="body" name="body">${bodies.map(
    ({ id, name }) => html`<option value="${id}"${id === chosen && html` selected`}>${name}</option>`,
  )}</select></div><button>${visit.say(words.show)}</button></form>`
}

function standingLinks(
  visit: Visit,
  body: string,
  chosen: DueStanding | undefined,
  counts: Readonly<Record<DueStanding, number>>,
): Safe {
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0)
  const link = (standing: DueStanding | undefined, title: string, count: number) =>
    html`<a href="${addressWith(visit.path, { body, standing: standing ?? '' })}"${standing === chosen && html` aria-current="page"`}>${title} ${String(count)}</a>`
  return html`<nav class="parts" aria-label="${visit.say(words.standings)}">${link(undefined, visit.say(words.all), total)}${standings
    .filter((standing) => counts[standing] > 0)
    .map((standing) => link(standing, visit.say(dueStandings[standing]), counts[standing]))}</nav>`
}

function rowsOf(visit: Visit, rows: readonly ReviewDueRow[]): Safe {
  if (rows.length === 0) return html`<p>${visit.say(words.none)}</p>`
  const heads = [words.number, words.name, words.standing, words.from, words.due, words.last]
  return html`<table class="stack"><caption>${visit.say(words.title)}</caption><thead><tr>${heads.map((head) => html`<th scope="col">${visit.say(head)}</th>`)}</tr></thead><tbody>${rows.map(
    (
      row,
    ) => html`<tr><td data-label="${visit.say(words.number)}"><a href="${paths.record(row.number)}">${number(row.number)}</a></td>
<td data-label="${visit.say(words.name)}">${row.title}</td><td data-label="${visit.say(words.standing)}">${visit.say(dueStandings[row.standing])}</td>
<td data-label="${visit.say(words.from)}">${dayOr(visit, row.from, words.unknownDay)}</td><td data-label="${visit.say(words.due)}">${dayOr(visit, row.due, words.unknownDay)}</td>
<td data-label="${visit.say(words.last)}">${dayOr(visit, row.lastReviewOn, words.noRecord)}</td></tr>`,
  )}</tbody></table>`
}

const dayOr = (visit: Visit, date: string | null, missing: Worded): Safe | string =>
  date ? day(visit, date) : visit.say(missing)

function periodList(visit: Visit): Safe {
  return html`<h2>${visit.say(words.periods)}</h2><ul>${reviewPeriods.map(
    ({ title, basis }) => html`<li>${visit.say(title)}${basisLinks(visit, basis)}</li>`,
  )}</ul>`
}
