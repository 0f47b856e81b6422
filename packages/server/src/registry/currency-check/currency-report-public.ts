import { currencyCaution, paths } from '@zhunsheng/core'
import { day } from '../../http/public/days.ts'
import { html } from '../../http/public/html.ts'
import { facts } from '../../http/public/pieces.ts'
import type { PublicPage } from '../../http/public/public-page.ts'
import { currencyTable } from './currency-table.ts'
import { showCurrencyCheck } from './show-currency-check.ts'

const words = {
  title: { zh: '查新报告', en: 'Report of a currency check' },
  day: { zh: '截至', en: 'As of' },
  count: { zh: '项数', en: 'References' },
  hash: { zh: 'SHA-256', en: 'SHA-256' },
  whole: {
    zh: '核验通过：在案内容与留痕中的哈希一致',
    en: 'Verified: what is on file bears the hash that stands in the trace',
  },
  broken: {
    zh: '核验不通过：在案内容与哈希不一致，请勿使用，并告知管理员',
    en: 'Not verified: what is on file does not bear its hash; do not use it, and tell the administrator',
  },
  files: { zh: '下载', en: 'Download' },
  again: { zh: '按今天的登记库再查一次', en: 'Check again as of today' },
} as const

/** The lasting address of a report: anyone compares what is in their hands with what is on file. */
export const currencyReportPublic: PublicPage = {
  address: paths.currencyReport(':id'),
  async show(visit) {
    const kept = await visit.run(showCurrencyCheck, { id: visit.params['id'] ?? '' })
    const file = (format: 'xlsx' | 'docx') =>
      html`<a href="${paths.currencyFile(kept.id, format)}" download>.${format}</a>`
    return {
      kind: 'page',
      title: visit.say(words.title),
      body: html`<h1>${visit.say(words.title)}</h1><p class="lead">${visit.say(kept.isWhole ? words.whole : words.broken)}</p>
${facts(visit, [
  [words.day, day(visit, kept.day)],
  [words.count, String(kept.rows.length)],
  [words.hash, html`<code>${kept.sha256}</code>`],
  [words.files, html`${file('xlsx')} ${file('docx')}`],
])}${currencyTable(visit, kept.rows)}<p class="note">${visit.say(currencyCaution)}</p><p><a href="${paths.currency()}">${visit.say(words.again)}</a></p>`,
    }
  },
}
