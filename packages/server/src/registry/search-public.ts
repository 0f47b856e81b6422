import { paths, statusTitles } from '@zhunsheng/core'
import { html, type Safe } from '../http/public/html.ts'
import { pager } from '../http/public/pieces.ts'
import type { PublicPage, Visit } from '../http/public/public-page.ts'
import { listPublishers } from './list-publishers.ts'
import { listStandards } from './list-standards.ts'
import type { Publisher } from './public-store.ts'
import { standardRows } from './standard-lists.ts'

const PAGE_SIZE = 30

const words = {
  title: { zh: '标准', en: 'Standards' },
  q: { zh: '编号或名称', en: 'Number or title' },
  status: { zh: '状态', en: 'Status' },
  organization: { zh: '发布团体', en: 'Published by' },
  any: { zh: '不限', en: 'any' },
  button: { zh: '查找标准', en: 'Find standards' },
  total: { zh: '共 {total} 项标准', en: 'Standards found: {total}' },
  none: {
    zh: '没有找到。可以换一个词，或只输入编号的一部分；本站未收录不等于不存在。',
    en: 'Nothing was found. Try another word or less of the number; a standard that is not held here may still exist.',
  },
} as const

type Asked = { readonly q: string; readonly status: string; readonly organization: string }

export const searchPublic: PublicPage = {
  address: paths.search(),
  async show(visit) {
    const status = Object.keys(statusTitles).find((known) => known === visit.query('status')) ?? ''
    const asked: Asked = {
      q: visit.query('q').slice(0, Q_LENGTH_MAX),
      status,
      organization: visit.query('organization'),
    }
    const [page, publishers] = await Promise.all([
      visit.run(listStandards, {
        q: asked.q,
        status,
        organizationId: asked.organization,
        cursor: visit.query('cursor'),
        limit: PAGE_SIZE,
      }),
      visit.run(listPublishers, {}),
    ])
    return {
      kind: 'page',
      title: asked.q ? `${asked.q} · ${visit.say(words.title)}` : visit.say(words.title),
      body: html`<h1>${visit.say(words.title)}</h1>${searchForm(visit, asked, publishers)}
<p class="note" role="status">${visit.say(words.total, { total: page.total })}</p>
${page.rows.length === 0 ? html`<p class="empty">${visit.say(words.none)}</p>` : standardRows(visit, page.rows)}${pager(visit, page.next, { ...asked })}`,
    }
  },
}

const Q_LENGTH_MAX = 200

function searchForm(visit: Visit, asked: Asked, publishers: readonly Publisher[]): Safe {
  return html`<form class="search" role="search" action="${paths.search()}">
<div class="field grow"><label for="q">${visit.say(words.q)}</label><input id="q" name="q" type="search" maxlength="${Q_LENGTH_MAX}" value="${asked.q}"></div>
<div class="field"><label for="status">${visit.say(words.status)}</label><select id="status" name="status"><option value="">${visit.say(words.any)}</option>${Object.entries(statusTitles).map(([status, title]) => option(status, visit.say(title), asked.status))}</select></div>
<div class="field"><label for="organization">${visit.say(words.organization)}</label><select id="organization" name="organization"><option value="">${visit.say(words.any)}</option>${publishers.map(({ id, name, code }) => option(id, `${name}（${code}）`, asked.organization))}</select></div>
<button>${visit.say(words.button)}</button></form>`
}

const option = (value: string, label: string, chosen: string): Safe =>
  html`<option value="${value}"${value === chosen && html` selected`}>${label}</option>`

/** The box of the front page: one field, everything else is asked on the page of results. */
export const searchBox = (visit: Visit): Safe =>
  html`<form class="search" role="search" action="${paths.search()}"><div class="field grow"><label for="q">${visit.say(words.q)}</label><input id="q" name="q" type="search" maxlength="${Q_LENGTH_MAX}"></div><button>${visit.say(words.button)}</button></form>`

/** Old and guessed addresses of the list lead to the search. */
export const standardsPublic: PublicPage = {
  address: paths.standards(),
  show: async () => ({ kind: 'redirect', to: paths.search() }),
}
