import { paths } from '@zhunsheng/core'
import { day } from '../../http/public/days.ts'
import { html, type Safe } from '../../http/public/html.ts'
import { between, number, pager } from '../../http/public/pieces.ts'
import type { PublicPage, Visit } from '../../http/public/public-page.ts'
import { listPublicDeclarations, type PublicDeclarations } from './list-public-declarations.ts'

const PAGE_SIZE = 50
const LENGTH_MAX = 100

const words = {
  title: { zh: '企业标准自我声明公开', en: 'Declarations of enterprises' },
  lead: {
    zh: '企业声明其产品和服务执行哪些标准、自定了哪些指标、用什么方法试验；由企业对内容负责。',
    en: 'What standards products and services follow, by which own indicators and methods; the enterprise answers for it.',
  },
  of: { zh: '{name}的自我声明', en: 'Declarations of {name}' },
  product: { zh: '产品或服务', en: 'Product or service' },
  enterprise: { zh: '企业', en: 'Enterprise' },
  standards: { zh: '执行的标准', en: 'Standards followed' },
  changed: { zh: '公开或变更日期', en: 'Published or changed' },
  q: { zh: '产品、服务或企业', en: 'Product, service or enterprise' },
  number: { zh: '标准编号', en: 'Number of a standard' },
  search: { zh: '查找', en: 'Find' },
  none: { zh: '没有符合条件的声明。', en: 'No declaration fits.' },
  total: { zh: '共 {count} 项', en: '{count} in all' },
  all: { zh: '全部企业的声明', en: 'Declarations of all enterprises' },
} as const

/** All that enterprises declare, to be searched by product, enterprise or standard. */
export const declarationsPublic: PublicPage = {
  address: paths.declarations(),
  async show(visit) {
    const q = visit.query('q').slice(0, LENGTH_MAX)
    const asked = visit.query('number').slice(0, LENGTH_MAX)
    const view = await visit.run(listPublicDeclarations, { q, number: asked, limit: PAGE_SIZE, ...cursorOf(visit) })
    const title = visit.say(words.title)
    return {
      kind: 'page',
      title,
      body: html`<h1>${title}</h1><p class="lead">${visit.say(words.lead)}</p>
<form class="form" action="${paths.declarations()}"><div class="field"><label for="q">${visit.say(words.q)}</label><input id="q" name="q" value="${q}" maxlength="${LENGTH_MAX}"></div>
<div class="field"><label for="number">${visit.say(words.number)}</label><input id="number" name="number" value="${asked}" maxlength="${LENGTH_MAX}"></div><button>${visit.say(words.search)}</button></form>
${tableOf(visit, view, title)}${pager(visit, view.next, { q, number: asked })}`,
    }
  },
}

/** All that one enterprise declares; never its drafts. */
export const declarantPublic: PublicPage = {
  address: paths.declarant(':organizationId'),
  async show(visit) {
    const organizationId = visit.params['organizationId'] ?? ''
    const view = await visit.run(listPublicDeclarations, { organizationId, limit: PAGE_SIZE, ...cursorOf(visit) })
    const title = view.declarant === null ? visit.say(words.title) : visit.say(words.of, { name: view.declarant })
    return {
      kind: 'page',
      title,
      body: html`<h1>${title}</h1><p class="lead">${visit.say(words.lead)}</p>${tableOf(visit, view, title)}${pager(visit, view.next)}
<p><a href="${paths.declarations()}">${visit.say(words.all)}</a></p>`,
    }
  },
}

function cursorOf(visit: Visit): { cursor?: string } {
  const cursor = visit.query('cursor')
  return cursor ? { cursor } : {}
}

function tableOf(visit: Visit, { rows, total }: PublicDeclarations, caption: string): Safe {
  if (rows.length === 0) return html`<p>${visit.say(words.none)}</p>`
  const columns = [words.product, words.enterprise, words.standards, words.changed]
  return html`<p>${visit.say(words.total, { count: total })}</p>
<table class="stack"><caption>${caption}</caption><thead><tr>${columns.map((column) => html`<th scope="col">${visit.say(column)}</th>`)}</tr></thead>
<tbody>${rows.map(
    (
      row,
    ) => html`<tr><td data-label="${visit.say(words.product)}"><a href="${paths.declaration(row.id)}">${row.product}</a> ${row.model}</td>
<td data-label="${visit.say(words.enterprise)}"><a href="${paths.declarant(row.organizationId)}">${row.organizationName}</a></td>
<td data-label="${visit.say(words.standards)}">${between(row.numbers.map(number), visit.language === 'zh' ? '、' : ', ')}</td>
<td data-label="${visit.say(words.changed)}">${row.changedOn && day(visit, row.changedOn)}</td></tr>`,
  )}</tbody></table>`
}
