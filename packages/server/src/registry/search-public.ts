import { levels, paths, provinces, Refusal, wordReason } from '@zhunsheng/core'
import { html, nothing, type Safe } from '../http/public/html.ts'
import { addressWith, between, pager } from '../http/public/pieces.ts'
import type { Answer, PublicPage, Visit } from '../http/public/public-page.ts'
import { readAskedNumber } from './asked-number.ts'
import { type Asked, hasFilters, inputOf, readAsked, withoutFilters } from './records/search-asked.ts'
import { facetLinks } from './records/search-facets.ts'
import { searchForm } from './records/search-form.ts'
import { foundRows } from './records/search-rows.ts'
import { type FoundRecords, searchRecords } from './search-records.ts'
import { followPiece } from './watching/follow-piece.ts'

const PAGE_SIZE = 30
const STATUS_NOT_NOW = 503

const words = {
  title: { zh: '标准', en: 'Standards' },
  total: { zh: '共 {total} 项标准', en: 'Standards found: {total}' },
  asOf: { zh: '，状态截至 {day}', en: ', status as of {day}' },
  asNumber: { zh: '按编号 {number} 查找。', en: 'Looked for as the number {number}.' },
  scoped: { zh: '按“{scope}”缩小了范围。', en: 'Narrowed down to {scope}.' },
  relaxed: {
    zh: '没有与所问完全相符的，以下是相近的（按“{words}”查找）。',
    en: 'Nothing is exactly what was asked; what comes near it is shown (looked for: {words}).',
  },
  none: {
    zh: '没有找到。可以换一个词，或只输入编号的一部分；本站未收录不等于不存在。',
    en: 'Nothing was found. Try another word or less of the number; a standard that is not held here may still exist.',
  },
  allFilters: { zh: '取消全部筛选条件', en: 'Remove all filters' },
  browse: { zh: '按分类浏览', en: 'Browse by class' },
  toCheck: { zh: '有一份清单？一次查新', en: 'A whole list? Check it at once' },
  sort: { zh: '排序', en: 'Sort' },
  relevance: { zh: '相关', en: 'Relevance' },
  number: { zh: '编号', en: 'Number' },
  published: { zh: '发布日期', en: 'Publication' },
  implements: { zh: '实施日期', en: 'In force' },
  narrow: { zh: '缩小范围', en: 'Narrow down' },
  open: { zh: '直接打开 {number}', en: 'Open {number} itself' },
} as const

/** The register, open to everybody. The whole question is in the address; nothing needs a script. */
export const searchPublic: PublicPage = {
  address: paths.search(),
  async show(visit) {
    const asked = readAsked(visit)
    const cursor = visit.query('cursor')
    const input = { ...inputOf(asked), facets: true, limit: PAGE_SIZE, ...(cursor && { cursor }) }
    try {
      const answer = await visit.run(searchRecords, input)
      return pageOf(visit, asked, found(visit, asked, answer, await followOf(visit, asked)))
    } catch (error) {
      if (!(error instanceof Refusal) || error.code !== 'SEARCH_BEING_BUILT') throw error
      return { ...pageOf(visit, asked, beingBuilt(visit, asked, error)), status: STATUS_NOT_NOW }
    }
  },
}

/** A question that narrows nothing is the whole register, which nobody can follow. */
async function followOf(visit: Visit, asked: Asked): Promise<Safe> {
  if (asked.q === '' && !hasFilters(asked)) return nothing
  const query = addressWith('', asked).slice(1)
  return followPiece(visit, { query }, { feed: addressWith(paths.searchFeed(), asked) })
}

const pageOf = (visit: Visit, asked: Asked, results: Safe): Extract<Answer, { kind: 'page' }> => ({
  kind: 'page',
  title: asked.q ? `${asked.q} · ${visit.say(words.title)}` : visit.say(words.title),
  script: paths.suggestScript(),
  body: html`<h1>${visit.say(words.title)}</h1>${searchForm(visit, asked)}<p><a href="${paths.browse()}">${visit.say(words.browse)}</a></p>${results}`,
})

function found(visit: Visit, asked: Asked, answer: FoundRecords, follow: Safe): Safe {
  const { rows, total, next, relaxed, understood, facets, day } = answer
  if (rows.length === 0) return html`${summary(visit, asked, total, day)}${nothingFound(visit, asked)}${follow}`
  return html`${summary(visit, asked, total, day)}${follow}
${relaxed ? html`<p class="note">${visit.say(words.relaxed, { words: wordsOf(understood, visit) })}</p>` : understood.number && html`<p class="note">${visit.say(words.asNumber, { number: understood.number })}</p>`}${scopeNote(visit, understood)}
<p class="to-narrow"><a href="#narrow">${visit.say(words.narrow)}</a></p>
<div class="with-facets"><div>${sortLinks(visit, asked)}${foundRows(visit, rows, understood)}${pager(visit, next, { ...asked })}
<p><a href="${paths.currency()}">${visit.say(words.toCheck)}</a></p></div>${facetLinks(visit, facets, asked)}</div>`
}

/** What was really looked for: the number, or the words. */
const wordsOf = ({ number, words: looked }: FoundRecords['understood'], { language }: Visit): string =>
  [...(number === null ? [] : [number]), ...looked].join(language === 'zh' ? '、' : ', ')

/** 山东 地方标准: what the question said of level and place is told, since no word of the titles shows it. */
function scopeNote(visit: Visit, { scope }: FoundRecords['understood']): Safe {
  if (!scope) return nothing
  const places = scope.division.map((code) => provinces[code.slice(0, PROVINCE_DIGITS)])
  const named = [...scope.level.map((code) => levels[code]), ...places].flatMap((each) => each ?? [])
  const said = named.map((each) => visit.say(each)).join(visit.language === 'zh' ? '、' : ', ')
  return html`<p class="note">${visit.say(words.scoped, { scope: said })}</p>`
}

const PROVINCE_DIGITS = 2

const summary = (visit: Visit, asked: Asked, total: number, day: string): Safe =>
  html`<p class="note" role="status">${visit.say(words.total, { total })}${asked.day !== '' && visit.say(words.asOf, { day })}</p>`

const nothingFound = (visit: Visit, asked: Asked): Safe =>
  html`<p class="empty">${visit.say(words.none)}</p>${hasFilters(asked) && html`<p><a href="${addressWith(paths.search(), withoutFilters(asked))}">${visit.say(words.allFilters)}</a></p>`}<p><a href="${paths.currency()}">${visit.say(words.toCheck)}</a></p>`

const sorts = ['relevance', 'number', 'published', 'implements'] as const

function sortLinks(visit: Visit, asked: Asked): Safe {
  const chosen = asked.sort === '' ? 'relevance' : asked.sort
  const links = sorts.map((sort) =>
    sort === chosen
      ? html`<span aria-current="true">${visit.say(words[sort])}</span>`
      : html`<a href="${addressWith(paths.search(), { ...asked, sort: sort === 'relevance' ? '' : sort })}">${visit.say(words[sort])}</a>`,
  )
  return html`<nav class="parts" aria-label="${visit.say(words.sort)}">${between(links, ' ')}</nav>`
}

/** While the index is read in, what is asked by number can be opened all the same: records stand in the database. */
function beingBuilt(visit: Visit, { q }: Asked, refusal: Refusal): Safe {
  const { says, next } = wordReason(refusal, visit.language)
  const asked = readAskedNumber(q)
  return html`<div class="note-box" role="status"><p><strong>${says}</strong></p><p>${next}</p>${asked && html`<p><a href="${paths.record(asked.number.canonical)}">${visit.say(words.open, { number: asked.number.canonical })}</a></p>`}</div>`
}

export { searchBox } from './records/search-form.ts'

/** Old and guessed addresses of the list lead to the search. */
export const standardsPublic: PublicPage = {
  address: paths.standards(),
  show: async () => ({ kind: 'redirect', to: paths.search() }),
}
