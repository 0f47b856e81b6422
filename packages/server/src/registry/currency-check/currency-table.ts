import { concern, currencyVerdicts, malformedNumberWords, paths, recordEvidence, type Worded } from '@zhunsheng/core'
import { html, nothing, type Safe } from '../../http/public/html.ts'
import { between, number } from '../../http/public/pieces.ts'
import type { Visit } from '../../http/public/public-page.ts'
import type { CitedClause, CurrencyRow, ShownEdition } from './currency-rows.ts'

const words = {
  asked: { zh: '查询内容', en: 'Asked' },
  standard: { zh: '标准', en: 'Standard' },
  verdict: { zh: '结论', en: 'Verdict' },
  next: { zh: '怎样处理', en: 'What to do' },
  source: { zh: '依据', en: 'Rests on' },
  asOf: { zh: '截至 {asOf}', en: 'as of {asOf}' },
  cycle: { zh: '代替关系成环：{number}', en: 'the replacements run in a circle at {number}' },
  summary: {
    zh: '{total} 项：{act} 项要处理，{look} 项要核实，{none} 项可用。',
    en: '{total}: {act} to act on, {look} to look at, {none} in order.',
  },
  severalCurrent: {
    zh: '按现有来源有 {count} 个版本同时现行：{numbers}。请核对代替关系和过渡期。',
    en: 'By the sources held, {count} editions are current at once: {numbers}. Look at what replaces what, and from when.',
  },
  there: { zh: '{clause} 仍在', en: '{clause} is still there' },
  gone: { zh: '{clause} 已不在', en: '{clause} is gone' },
  notHeld: { zh: '{clause}：本平台没有该文本', en: '{clause}: the text is not held here' },
} as const satisfies Record<string, Worded>

/** The answers as a table: what has to be done is said in words, and the line's class only repeats it. */
export function currencyTable(visit: Visit, rows: readonly CurrencyRow[]): Safe {
  return html`<p role="status">${summary(visit, rows)}</p><div class="scroll"><table class="currency cards"><thead><tr>${heads.map((head) => html`<th scope="col">${visit.say(head)}</th>`)}</tr></thead>
<tbody>${rows.map((row) => html`<tr class="${concernOf(row)}"><td>${row.asked}</td><td>${standard(visit, row)}</td><td>${verdict(visit, row)}</td><td>${advice(visit, row)}</td><td>${source(visit, row)}</td></tr>`)}</tbody></table></div>`
}

const heads = [words.asked, words.standard, words.verdict, words.next, words.source]

/** Where several editions are current at once, somebody has to look which of them is meant. */
const concernOf = ({ verdict, severalCurrent }: CurrencyRow) =>
  severalCurrent && concern[verdict] === 'none' ? 'look' : concern[verdict]

function summary(visit: Visit, rows: readonly CurrencyRow[]): string {
  const count = (what: ReturnType<typeof concernOf>) => rows.filter((row) => concernOf(row) === what).length
  return visit.say(words.summary, { total: rows.length, act: count('act'), look: count('look'), none: count('none') })
}

function standard(visit: Visit, row: CurrencyRow): Safe {
  if (row.edition) return named(row.edition)
  if (row.number) return html`${number(row.number)}`
  const problem = malformedNumberWords[row.problem as keyof typeof malformedNumberWords]
  return problem ? html`${visit.say(problem)}` : html`—`
}

const named = ({ number: text, title }: Pick<ShownEdition, 'number' | 'title'>): Safe =>
  html`<a href="${paths.record(text)}">${number(text)}</a>${title && html` ${title}`}`

const verdict = (visit: Visit, row: CurrencyRow): Safe =>
  html`<strong>${visit.say(currencyVerdicts[row.verdict].title)}</strong>${row.clauses.map((clause) => html`<br>${visit.say(words[clause.verdict], clauseData(clause))}`)}${row.severalCurrent && html`<br>${severalCurrent(visit, row.severalCurrent)}`}`

function severalCurrent(visit: Visit, current: readonly string[]): string {
  const numbers = current.join(visit.language === 'zh' ? '、' : ', ')
  return visit.say(words.severalCurrent, { count: current.length, numbers })
}

const clauseData = ({ clause }: CitedClause) => ({ clause })

function advice(visit: Visit, row: CurrencyRow): Safe {
  const said = visit.say(currencyVerdicts[row.verdict].advice)
  const shown = row.verdict === 'otherEdition' ? row.editions : row.chainEnds
  const marks = visit.language === 'zh' ? '、' : ', '
  return html`${said}${shown.length > 0 && html`<br>${between(shown.map(named), marks)}`}${row.cycle && html`<br>${visit.say(words.cycle, { number: row.cycle })}`}`
}

function source(visit: Visit, { edition }: CurrencyRow): Safe {
  if (!edition) return nothing
  const { evidence, asOf } = edition.standing
  return html`${visit.say(recordEvidence[evidence])}<br><span class="note">${visit.say(words.asOf, { asOf })}</span>`
}
