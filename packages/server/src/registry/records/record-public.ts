import {
  authorities,
  claimFieldTitles,
  FRESH_DAYS_MAX,
  numberKinds,
  paths,
  type RecordStanding,
  type RecordStatus,
  recordEvidence,
  recordStatuses,
  relationTitles,
} from '@zhunsheng/core'
import { day, dayOrDash } from '../../http/public/days.ts'
import { html, nothing, type Safe } from '../../http/public/html.ts'
import { facts, number } from '../../http/public/pieces.ts'
import type { PublicPage, Visit } from '../../http/public/public-page.ts'
import { declaredPiece } from '../../implementation/declarations/declared-piece.ts'
import { evaluatedPiece } from '../../implementation/evaluations/evaluated-piece.ts'
import { originsPiece } from '../../review/origins-piece.ts'
import type { StandardView } from '../../views.ts'
import { showStandard } from '../show-standard.ts'
import { followPiece } from '../watching/follow-piece.ts'
import { citingPicture } from './citing-picture.ts'
import { lineagePicture } from './lineage-picture.ts'
import { type NamedRecord, type RecordView, type Related, showRecord } from './show-record.ts'

const words = {
  standing: { zh: '截至 {day}：{status}（{evidence}）', en: 'As of {day}: {status} ({evidence})' },
  old: {
    zh: '来源读取于 {asOf}，已过 {days} 天，其后可能有变化。',
    en: 'Its source was read on {asOf}, {days} days earlier; it may have changed since.',
  },
  byDates: { zh: '由日期推得。', en: 'It follows from its dates.' },
  kind: { zh: '类别', en: 'Kind' },
  published: { zh: '发布日期', en: 'Published on' },
  implements: { zh: '实施日期', en: 'In force from' },
  withdrawn: { zh: '废止日期', en: 'Withdrawn on' },
  reviewDue: { zh: '应复审日（组织规则）', en: 'Review due (own rule)' },
  issuer: { zh: '发布机构', en: 'Issued by' },
  department: { zh: '主管部门', en: 'Department in charge' },
  committee: { zh: '归口单位', en: 'Committee in charge' },
  draftedBy: { zh: '起草单位', en: 'Drafted by' },
  own: { zh: '制定过程与文本', en: 'How it was made, and its text' },
  ownLink: { zh: '在本平台办理的标准，查看全过程', en: 'Made on this platform: see its whole life' },
  lineage: { zh: '沿革', en: 'Lineage' },
  implementation: {
    zh: '实施情况：责任部门、六项实施量和有效实施率',
    en: 'Implementation: who is in charge, its use, and the rate',
  },
  severalCurrent: {
    zh: '按现有来源，有 {count} 个版本同时现行：{numbers}。请核对代替关系和过渡期。',
    en: 'By the sources held, {count} editions are current at once: {numbers}. Look at what replaces what, and from when.',
  },
  citations: { zh: '引用', en: 'Citations' },
  citedAs: { zh: '引用的是 {cited}', en: 'cites {cited}' },
  oldEdition: { zh: '旧版', en: 'old edition' },
  moreRelations: { zh: '其余 {count} 项', en: '{count} more' },
  moreCiting: {
    zh: '引用它的标准共 {total} 项，以上列出最新的 {shown} 项。',
    en: '{total} standards cite it; the newest {shown} are listed.',
  },
  relations: { zh: '与其他标准的关系', en: 'Relations' },
  relation: { zh: '关系', en: 'Relation' },
  standard: { zh: '标准', en: 'Standard' },
  status: { zh: '状态', en: 'Status' },
  sources: { zh: '来源', en: 'Sources' },
  source: { zh: '来源', en: 'Source' },
  readOn: { zh: '读取日', en: 'Read on' },
  says: { zh: '它的说法', en: 'What it says' },
  conflicts: { zh: '来源之间的不一致', en: 'Where sources disagree' },
  disputed: { zh: '{status}（说法不一）', en: '{status} (disputed)' },
  outweighed: { zh: '采用权威来源，较弱来源的说法列此备查', en: 'the stronger source stands; the weaker is told' },
  undecided: { zh: '无法判定谁对，采用最近读取的', en: 'nobody can tell; the one read last is shown' },
  notHeld: { zh: '本登记库未收录', en: 'not held in this register' },
  feedback: { zh: '对本标准反馈', en: 'Give feedback about this standard' },
  voices: { zh: '解释、答复与由反馈而来的修改', en: 'Interpretations, answers, and changes that came of feedback' },
  check: { zh: '对一份清单查新', en: 'Check a list of references' },
} as const

/** The page of one standard of any level, with what everything on it rests on. */
export const recordPublic: PublicPage = {
  address: paths.record(':number').replace(encodeURIComponent(':number'), ':number'),
  async show(visit) {
    const view = await visit.run(showRecord, { number: visit.params['number'] ?? '' })
    if (visit.params['number'] !== view.number) return { kind: 'redirect', to: paths.record(view.number) }
    const own = view.standardId === null ? null : await visit.run(showStandard, { id: view.standardId })
    const { number: shown, family } = view
    const ways = { feed: paths.recordFeed(family), days: paths.recordDays(family) }
    const follow = await followPiece(visit, { number: shown }, ways)
    return {
      kind: 'page',
      feed: ways.feed,
      title: `${view.number} ${view.title ?? ''}`.trim(),
      body: html`<h1>${number(view.number)} ${view.title}</h1>${view.titleEn && html`<p class="quoted" lang="en">${view.titleEn}</p>`}
<p class="lead">${standingSentence(visit, view)}</p>${follow}${conflictsOf(visit, view)}${factsOf(visit, view, own)}${lineageOf(visit, view)}${await originsPiece(visit, view.number)}${citationsOf(visit, view)}${relationsOf(visit, view)}${sourcesOf(visit, view)}
${await declaredPiece(visit, view.number)}${await evaluatedPiece(visit, view.number)}<p><a href="${paths.recordImplementation(view.number)}">${visit.say(words.implementation)}</a></p>
<p><a href="${paths.recordFeedback(view.number)}#feedback">${visit.say(words.feedback)}</a> · <a href="${paths.recordFeedback(view.number)}">${visit.say(words.voices)}</a></p>
<p><a href="${paths.currency()}">${visit.say(words.check)}</a></p>`,
    }
  },
}

function standingSentence(visit: Visit, { standing, day: asOf }: RecordView): Safe {
  const status = visit.say(recordStatuses[standing.status])
  const evidence = visit.say(recordEvidence[standing.evidence])
  return html`${visit.say(words.standing, { day: asOf, status, evidence })} <span class="note">${visit.say(groundOf(standing), { asOf: standing.asOf, days: standing.ageInDays })}</span>`
}

const groundOf = ({ restsOn, ageInDays }: RecordStanding) =>
  restsOn === 'dates' ? words.byDates : ageInDays > FRESH_DAYS_MAX ? words.old : NO_WORDS

const NO_WORDS = { zh: '', en: '' }

/** A standard made on this platform has more to tell than what sources claim: above all when it must be reviewed. */
function factsOf(visit: Visit, view: RecordView, own: StandardView | null): Safe {
  const kinds: Readonly<Record<string, { zh: string; en: string }>> = numberKinds
  const kind = kinds[view.kind]
  return facts(visit, [
    [words.kind, kind ? visit.say(kind) : null],
    [words.published, dayOrDash(visit, view.publishedOn)],
    [words.implements, dayOrDash(visit, view.implementsOn)],
    [words.withdrawn, view.withdrawnOn && day(visit, view.withdrawnOn)],
    [words.reviewDue, own?.reviewDue && day(visit, own.reviewDue)],
    [words.issuer, view.issuer],
    [words.department, view.department],
    [words.committee, view.committee],
    [words.draftedBy, view.draftedBy.join('、')],
    [{ zh: 'ICS', en: 'ICS' }, view.ics.join('、')],
    [{ zh: 'CCS', en: 'CCS' }, view.ccs.join('、')],
    [words.own, view.standardId && html`<a href="${paths.standard(view.standardId)}">${visit.say(words.ownLink)}</a>`],
  ])
}

function conflictsOf(visit: Visit, { conflicts, claims }: RecordView): Safe {
  if (conflicts.length === 0) return nothing
  const names = new Map(claims.map(({ sourceId, sourceName }) => [sourceId, sourceName]))
  return html`<div class="refused"><h2>${visit.say(words.conflicts)}</h2><ul>${conflicts.map(
    ({ field, values, isOutweighed }) =>
      html`<li>${visit.say(claimFieldTitles[field])}${visit.language === 'zh' ? '：' : ': '}${values.map(({ value, sourceId, asOf }) => `${wordStatus(visit, field, value)}（${names.get(sourceId) ?? sourceId}，${asOf}）`).join(visit.language === 'zh' ? '；' : '; ')} <span class="note">${visit.say(isOutweighed ? words.outweighed : words.undecided)}</span></li>`,
  )}</ul></div>`
}

/** A status is kept by its code and shown in words; everything else is shown as its source wrote it. */
const wordStatus = (visit: Visit, field: string, value: string): string =>
  field === 'status' && value in recordStatuses ? visit.say(recordStatuses[value as RecordStatus]) : value

function lineageOf(visit: Visit, view: RecordView): Safe {
  if (view.editions.length < 2 && view.lineage.length === 0) return nothing
  const others = [...view.outward, ...view.inward]
    .filter(({ type }) => LINEAGE.includes(type))
    .map(({ other }) => other)
  const all = new Map([...view.editions, ...others].map((each) => [each.number, each]))
  return html`<h2 id="lineage">${visit.say(words.lineage)}</h2><div class="scroll">${lineagePicture(visit, view.number, [...all.values()], view.lineage)}</div>
${severalCurrent(visit, view)}${namedTable(visit, view.editions)}`
}

/** Two editions of one standard are seldom both in force: either an older one may still be used for a while or a source is wrong. */
function severalCurrent(visit: Visit, { editions }: RecordView): Safe {
  const current = editions.filter(({ standing }) => standing?.status === 'current')
  if (current.length < 2) return nothing
  const numbers = current.map((each) => each.number).join(visit.language === 'zh' ? '、' : ', ')
  return html`<p class="note">${visit.say(words.severalCurrent, { count: current.length, numbers })}</p>`
}

const LINEAGE: readonly string[] = ['replaces', 'partlyReplaces']

const namedTable = (visit: Visit, records: readonly NamedRecord[]): Safe =>
  html`<div class="scroll"><table><thead><tr><th scope="col">${visit.say(words.standard)}</th><th scope="col">${visit.say(words.status)}</th></tr></thead><tbody>${records.map((each) => html`<tr><td>${named(each)}</td><td>${standingOf(visit, each)}</td></tr>`)}</tbody></table></div>`

const named = ({ number: text, title, standing }: NamedRecord): Safe =>
  standing ? html`<a href="${paths.record(text)}">${number(text)}</a> ${title}` : html`${number(text)}`

function standingOf(visit: Visit, { standing }: NamedRecord): string {
  if (!standing) return visit.say(words.notHeld)
  const status = visit.say(recordStatuses[standing.status])
  return standing.evidence === 'conflict' ? visit.say(words.disputed, { status }) : status
}

/** Who cites it and what it cites, as a picture; the table below has all of it. */
function citationsOf(visit: Visit, { number: own, inward, outward, citedByTotal }: RecordView): Safe {
  const picture = citingPicture(visit, {
    number: own,
    citing: inward.filter(isCitation),
    citedByTotal,
    cited: outward.filter(isCitation),
  })
  return picture === nothing ? nothing : html`<h2 id="citations">${visit.say(words.citations)}</h2>${picture}`
}

const isCitation = ({ cited }: Related): boolean => cited !== null

function relationsOf(visit: Visit, view: RecordView): Safe {
  const { outward, inward, citedByTotal } = view
  if (outward.length + inward.length === 0) return nothing
  const row = (way: 'outward' | 'inward') => (related: Related) =>
    html`<tr><td>${visit.say(relationTitles[related.type]?.[way] ?? NO_WORDS)}${related.degree && html` ${related.degree}`}</td><td>${named(related.other)}${remarkOf(visit, related, view.number)}</td><td>${standingOf(visit, related.other)}</td></tr>`
  const rows = [...outward.map(row('outward')), ...inward.map(row('inward'))]
  const rest = rows.slice(ROWS_SHOWN)
  const shown = inward.filter(isCitation).length
  return html`<h2 id="relations">${visit.say(words.relations)}</h2>${relationTable(visit, rows.slice(0, ROWS_SHOWN))}${rest.length > 0 && html`<details><summary>${visit.say(words.moreRelations, { count: rest.length })}</summary>${relationTable(visit, rest)}</details>`}${citedByTotal > shown && html`<p class="note">${visit.say(words.moreCiting, { total: citedByTotal, shown })}</p>`}`
}

/** What everybody cites would otherwise be pages long on a phone. */
const ROWS_SHOWN = 20

const relationTable = (visit: Visit, rows: readonly Safe[]): Safe =>
  html`<div class="scroll"><table class="cards"><thead><tr><th scope="col">${visit.say(words.relation)}</th><th scope="col">${visit.say(words.standard)}</th><th scope="col">${visit.say(words.status)}</th></tr></thead><tbody>${rows}</tbody></table></div>`

/** Of a citation: which number is cited where it is neither of the two, and that the edition cited is an old one. */
function remarkOf(visit: Visit, { cited, isOutdated, other }: Related, own: string): Safe {
  const isOther = cited !== null && cited !== own && cited !== other.number
  return html`${isOther && html` <span class="note">${visit.say(words.citedAs, { cited })}</span>`}${isOutdated && html` <span class="tag replaced">${visit.say(words.oldEdition)}</span>`}`
}

function sourcesOf(visit: Visit, { claims }: RecordView): Safe {
  if (claims.length === 0) return nothing
  return html`<h2 id="sources">${visit.say(words.sources)}</h2><div class="scroll"><table><thead><tr><th scope="col">${visit.say(words.source)}</th><th scope="col">${visit.say(words.readOn)}</th><th scope="col">${visit.say(words.says)}</th></tr></thead>
<tbody>${claims.map((each) => html`<tr><td>${each.sourceName}<br><span class="note">${visit.say(authorities[each.authority])}</span></td><td>${day(visit, each.asOf)}</td><td>${saidBy(visit, each.claim)}</td></tr>`)}</tbody></table></div>`
}

function saidBy(visit: Visit, claim: RecordView['claims'][number]['claim']): string {
  const mark = visit.language === 'zh' ? '：' : ': '
  return Object.entries(claimFieldTitles)
    .flatMap(([field, title]) => {
      const value = claim[field as keyof typeof claim]
      const text = wordStatus(visit, field, wordValue(value))
      return text ? [`${visit.say(title)}${mark}${text}`] : []
    })
    .join(visit.language === 'zh' ? '；' : '; ')
}

const wordValue = (value: unknown): string =>
  typeof value === 'string'
    ? value
    : Array.isArray(value)
      ? value.filter((each) => typeof each === 'string').join('、')
      : ''
