import { currencyCaution, paths, Refusal, wordReason } from '@zhunsheng/core'
import { hiddenFields } from '../../http/public/act-form.ts'
import { html, nothing, type Safe } from '../../http/public/html.ts'
import type { Answer, Posted, PublicPage, Visit } from '../../http/public/public-page.ts'
import { checkCurrency } from './check-currency.ts'
import { currencyTable } from './currency-table.ts'
import { keepCurrencyCheck } from './keep-currency-check.ts'
import { REFERENCES_MAX } from './read-asked.ts'
import { readAskedFile } from './read-asked-file.ts'

const STATUS_MALFORMED = 400
const SHOWN_AS_TEXT_MAX = 60_000

const words = {
  title: { zh: '查新', en: 'Currency check' },
  lead: {
    zh: '粘贴标准编号清单，或上传表格、草案：逐个给出状态、被谁代替、引用的章条是否还在。写法不限。',
    en: 'Paste a list of numbers, or upload a sheet or a draft: each gets its status, what replaced it and whether cited clauses still exist. Any spelling will do.',
  },
  list: { zh: '编号清单（每行一个，最多 {max} 个）', en: 'Numbers, one a line, {max} at most' },
  file: {
    zh: '或者上传文件（.xlsx、.csv、.txt 清单，.docx、.pdf 草案）',
    en: 'or a file (list .xlsx, .csv, .txt; draft .docx, .pdf)',
  },
  button: { zh: '查新', en: 'Check' },
  result: { zh: '结果（截至 {day}）', en: 'Result as of {day}' },
  keep: { zh: '出具可核验的报告', en: 'Make a report that can be verified' },
  keepLead: {
    zh: '报告记入留痕，得到固定地址和 SHA-256；任何人都可以凭地址核对。清单的内容会公开。',
    en: 'The report enters the trace and gets a lasting address and a SHA-256, by which anyone can verify it. The list becomes public.',
  },
} as const

/** 查新 for anyone, without an account and without a script. */
export const currencyPublic: PublicPage = {
  address: paths.currency(),
  show: async (visit) => page(visit, visit.query('text').slice(0, SHOWN_AS_TEXT_MAX), visit.query('text') !== ''),
  async take(visit, posted) {
    const text = await askedText(visit, posted)
    if (posted.text('keep') !== '1') return page(visit, text, true)
    const { id } = await visit.run(keepCurrencyCheck, { text })
    return { kind: 'redirect', to: paths.currencyReport(id) }
  },
}

/** What is typed and what the file holds are checked together. */
async function askedText(visit: Visit, posted: Posted): Promise<string> {
  const { file } = posted
  const typed = posted.text('text')
  if (!file) return typed
  return `${typed}\n${await readAskedFile(file.name, await visit.services.files.read(file.sha256))}`.trim()
}

async function page(visit: Visit, text: string, isAsked: boolean): Promise<Answer> {
  const answer = isAsked ? await answerOf(visit, text) : nothing
  return {
    kind: 'page',
    title: visit.say(words.title),
    description: visit.say(words.lead),
    ...(answer instanceof Refusal && { status: STATUS_MALFORMED }),
    body: html`<h1>${visit.say(words.title)}</h1><p class="lead">${visit.say(words.lead)}</p>${answer instanceof Refusal && refused(visit, answer)}${form(visit, text)}
${!(answer instanceof Refusal) && answer}<p class="note">${visit.say(currencyCaution)}</p>`,
  }
}

/** A refusal stands above the form, so that what was typed is not lost. */
async function answerOf(visit: Visit, text: string): Promise<Safe | Refusal> {
  try {
    const { day, rows } = await visit.run(checkCurrency, { text: text || ' ' })
    return html`<h2 id="result">${visit.say(words.result, { day })}</h2>${currencyTable(visit, rows)}${keepForm(visit, text)}`
  } catch (error) {
    if (error instanceof Refusal) return error
    throw error
  }
}

function refused(visit: Visit, refusal: Refusal): Safe {
  const { says, next } = wordReason(refusal, visit.language)
  return html`<div class="refused" role="alert"><p>${says}</p><p>${next}</p></div>`
}

const form = (
  visit: Visit,
  text: string,
): Safe => html`<form class="form" method="post" action="${paths.currency()}#result" enctype="multipart/form-data">${hiddenFields(visit)}
<div class="field"><label for="text">${visit.say(words.list, { max: REFERENCES_MAX })}</label><textarea id="text" name="text" rows="8" placeholder="GB/T 1.1—2020">${text}</textarea></div>
<div class="field"><label for="file">${visit.say(words.file)}</label><input id="file" name="file" type="file" accept=".xlsx,.csv,.txt,.docx,.pdf,.md"></div>
<button>${visit.say(words.button)}</button></form>`

const keepForm = (
  visit: Visit,
  text: string,
): Safe => html`<form class="form" method="post" action="${paths.currency()}">${hiddenFields(visit)}<input type="hidden" name="text" value="${text}"><input type="hidden" name="keep" value="1">
<p>${visit.say(words.keepLead)}</p><button class="second">${visit.say(words.keep)}</button></form>`
