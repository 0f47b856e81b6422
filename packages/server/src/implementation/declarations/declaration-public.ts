import {
  type CurrencyVerdict,
  currencyVerdicts,
  type DeclarationBody,
  declarationChanges,
  declarationFields,
  indicatorKinds,
  indicatorRelations,
  offerKinds,
  parseStandardNumber,
  paths,
  type Worded,
} from '@zhunsheng/core'
import { day } from '../../http/public/days.ts'
import { html, nothing, type Safe } from '../../http/public/html.ts'
import { basisLinks, facts, number, quoted } from '../../http/public/pieces.ts'
import type { PublicPage, Visit } from '../../http/public/public-page.ts'
import type { DeclarationEdition } from './declaration-view.ts'
import { type PublicDeclaration, showPublicDeclaration } from './show-public-declaration.ts'

const { standards: standardsField, indicators: indicatorsField, lower: lowerField } = declarationFields

const words = {
  withdrawn: { zh: '已于 {on} 撤回：{reason}', en: 'Withdrawn on {on}: {reason}' },
  by: { zh: '声明企业', en: 'Declared by' },
  commissioned: { zh: '委托方', en: 'Commissioned by' },
  first: { zh: '首次公开', en: 'First published' },
  edition: { zh: '第 {edition} 版', en: 'Edition {edition}' },
  today: { zh: '截至 {day} 的状态', en: 'Status as of {day}' },
  lowerLead: {
    zh: '本企业公开的下列指标少于或低于推荐性标准的要求：',
    en: 'The indicators below are fewer or lower than a voluntary standard asks for:',
  },
  ownStandard: { zh: '本企业标准', en: 'own standard' },
  history: { zh: '历史', en: 'History' },
  correction: { zh: '更正', en: 'correction' },
  firstTime: { zh: '首次公开', en: 'first publication' },
  added: { zh: '增加：', en: 'Added: ' },
  gone: { zh: '删去：', en: 'Taken away: ' },
  confirmation: {
    zh: '企业对本系统无法判定各项的确认',
    en: 'What the enterprise confirms of what could not be judged here',
  },
} as const

/** One product as its enterprise declares it. What is lower than a voluntary standard stands above all else. */
export const declarationPublic: PublicPage = {
  address: paths.declaration(':id'),
  async show(visit) {
    const view = await visit.run(showPublicDeclaration, { declarationId: visit.params['id'] ?? '' })
    const { current } = view
    return {
      kind: 'page',
      title: `${view.product} ${view.organizationName}`,
      body: html`<h1>${view.product}</h1>${
        view.withdrawnOn &&
        html`<p class="refused">${visit.say(words.withdrawn, { on: view.withdrawnOn, reason: view.withdrawnReason ?? '' })}</p>`
      }${lowerOf(visit, current.body)}${factsOf(visit, view)}${standardsOf(visit, view)}${indicatorsOf(visit, current.body)}
${current.confirmation && html`<h2>${visit.say(words.confirmation)}</h2>${quoted(current.confirmation)}`}${historyOf(visit, view.editions)}
${basisLinks(visit, [
  { source: 'SL', article: '27.1', confidence: 'V' },
  { source: 'ESP', article: '14', confidence: 'V' },
])}`,
    }
  },
}

function factsOf(visit: Visit, { current, ...view }: PublicDeclaration): Safe {
  const { body } = current
  return facts(visit, [
    [words.by, html`<a href="${paths.declarant(view.organizationId)}">${view.organizationName}</a>`],
    [declarationFields.kind.label, visit.say(offerKinds[body.kind])],
    [declarationFields.model.label, body.model],
    [words.commissioned, body.commissionedBy],
    [declarationFields.suppliedFrom.label, body.suppliedFrom && day(visit, body.suppliedFrom)],
    [words.first, view.publishedOn && day(visit, view.publishedOn)],
    [words.history, html`${visit.say(words.edition, { edition: current.edition })} ${day(visit, current.publishedOn)}`],
    [
      declarationFields.links.label,
      body.links &&
        body.links.length > 0 &&
        html`<ul class="rows">${body.links.map(({ url }) => html`<li><a href="${url}" rel="noopener noreferrer nofollow">${url}</a></li>`)}</ul>`,
    ],
  ])
}

function lowerOf(visit: Visit, { lower = [] }: DeclarationBody): Safe {
  if (lower.length === 0) return nothing
  const { indicator, number: of, required, own, note } = lowerField.columns
  return html`<section class="refused"><h2>${visit.say(lowerField.label)}</h2><p>${visit.say(words.lowerLead)}</p>${table(
    visit,
    lowerField.label,
    [indicator.label, of.label, required.label, own.label, note.label],
    lower.map((line) => [line.indicator, standardLink(line.number), line.required, line.own, line.note]),
  )}</section>`
}

function standardsOf(visit: Visit, { current, standings, day: asOf }: PublicDeclaration): Safe {
  const { number: of, title } = standardsField.columns
  const status = { zh: words.today.zh.replace('{day}', asOf), en: words.today.en.replace('{day}', asOf) }
  return html`<h2>${visit.say(standardsField.label)}</h2>${table(
    visit,
    standardsField.label,
    [of.label, title.label, status],
    current.body.standards.map((line) => [
      standardLink(line.number),
      line.title,
      standingOf(visit, line.number, standings),
    ]),
  )}`
}

function standingOf(visit: Visit, asked: string, standings: PublicDeclaration['standings']): string {
  const parsed = parseStandardNumber(asked)
  if (parsed.kind === 'malformed') return ''
  if (parsed.kind === 'enterprise') return visit.say(words.ownStandard)
  const verdict = (standings[parsed.canonical] ?? 'notFound') as CurrencyVerdict // it was a verdict when it was put there
  return visit.say(currencyVerdicts[verdict].title)
}

/** To the record of a standard; an own standard has none. */
function standardLink(asked: string): Safe {
  const parsed = parseStandardNumber(asked)
  if (parsed.kind === 'malformed' || parsed.kind === 'enterprise') return number(asked)
  return html`<a href="${paths.record(parsed.canonical)}">${number(parsed.canonical)}</a>`
}

function indicatorsOf(visit: Visit, { indicators = [] }: DeclarationBody): Safe {
  if (indicators.length === 0) return nothing
  const { kind, name, condition, value, method } = indicatorsField.columns
  return html`<h2>${visit.say(indicatorsField.label)}</h2>${table(
    visit,
    indicatorsField.label,
    [kind.label, name.label, condition.label, value.label, method.label],
    indicators.map((line) => [
      visit.say(indicatorKinds[line.kind]),
      line.name,
      line.condition,
      requirementOf(visit, line),
      line.method,
    ]),
  )}`
}

type Indicator = NonNullable<DeclarationBody['indicators']>[number]

function requirementOf(visit: Visit, { relation, value, unit = '' }: Indicator): string {
  const isSign = relation !== 'range' && relation !== 'stated'
  return `${isSign ? `${visit.say(indicatorRelations[relation])} ` : ''}${value} ${unit}`.trim()
}

function historyOf(visit: Visit, editions: readonly DeclarationEdition[]): Safe {
  return html`<h2>${visit.say(words.history)}</h2><ol reversed>${editions.map((each, index) => {
    const before = editions[index + 1]
    return html`<li>${visit.say(words.edition, { edition: each.edition })} ${day(visit, each.publishedOn)} ${
      before
        ? each.correction && html`<span class="tag">${visit.say(words.correction)}</span>`
        : visit.say(words.firstTime)
    }${quoted(each.reason)}${before && changesOf(visit, before.body, each.body)}</li>`
  })}</ol>`
}

function changesOf(visit: Visit, before: DeclarationBody, after: DeclarationBody): Safe {
  const changes = declarationChanges(before, after)
  return html`<ul>${changes.map(
    ({ field, gone, added }) =>
      html`<li>${visit.say(declarationFields[field].label)}${gone.map((line) => html`<br>${visit.say(words.gone)}<del>${wordLine(line)}</del>`)}${added.map((line) => html`<br>${visit.say(words.added)}<ins>${wordLine(line)}</ins>`)}</li>`,
  )}</ul>`
}

/** A line of a table as one text, in the words of the enterprise. */
const wordLine = (line: unknown): string =>
  typeof line === 'object' && line !== null ? Object.values(line).join(' ') : String(line)

function table(
  visit: Visit,
  caption: Worded,
  columns: readonly Worded[],
  rows: readonly (readonly (Safe | string | undefined)[])[],
) {
  return html`<table class="stack"><caption>${visit.say(caption)}</caption><thead><tr>${columns.map((column) => html`<th scope="col">${visit.say(column)}</th>`)}</tr></thead>
<tbody>${rows.map((row) => html`<tr>${row.map((cell, index) => html`<td data-label="${visit.say(columns[index] ?? caption)}">${cell}</td>`)}</tr>`)}</tbody></table>`
}
