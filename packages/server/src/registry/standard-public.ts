import { acts, interestCategories, paths, type Stage, type Worded } from '@zhunsheng/core'
import { submitFeedback } from '../development/submit-feedback.ts'
import { actFields, hiddenFields, type Returned, refusedSummary } from '../http/public/act-form.ts'
import { day, dayOrDash } from '../http/public/days.ts'
import { html, nothing, type Safe } from '../http/public/html.ts'
import { inkLine } from '../http/public/ink-line.ts'
import { between, facts, number } from '../http/public/pieces.ts'
import type { Answer, PublicPage, Visit } from '../http/public/public-page.ts'
import { takeAct } from '../http/public/take-act.ts'
import { originsPiece } from '../review/origins-piece.ts'
import type { StandardView } from '../views.ts'
import type { Standing } from './public-store.ts'
import { showStandard } from './show-standard.ts'
import { showStanding } from './show-standing.ts'
import { statusSentence } from './status-sentence.ts'

const act = acts['submit-feedback']
const openness = acts['publish-standard'].fields.openness.options
const conclusions: Readonly<Record<string, Worded>> = acts['conclude-review'].fields.conclusion.options
const kinds = act.fields.kind.options
const STATUS_MALFORMED = 400
const FEN = 100

const words = {
  organization: { zh: '发布团体', en: 'Published by' },
  published: { zh: '发布日期', en: 'Published on' },
  implements: { zh: '实施日期', en: 'In force from' },
  announcement: { zh: '公告文号', en: 'Announcement' },
  replaces: { zh: '代替', en: 'Replaces' },
  replacedBy: { zh: '被代替', en: 'Replaced by' },
  joint: { zh: '联合发布编号', en: 'Jointly numbered' },
  former: { zh: '制定中曾用名', en: 'Former titles' },
  reviewed: { zh: '最近复审', en: 'Last review' },
  reviewDue: { zh: '应复审日（组织规则）', en: 'Review due (own rule)' },
  declared: { zh: '全国团体标准信息平台', en: 'National platform' },
  book: { zh: '书号', en: 'Book number' },
  price: { zh: '定价', en: 'Price' },
  yuan: { zh: '{yuan} 元', en: 'CNY {yuan}' },
  openness: { zh: '公开方式', en: 'Openness' },
  text: { zh: '标准文本', en: 'Text' },
  notFull: {
    zh: '文本未全文公开，可向发布团体索取。',
    en: 'The text is not published in full; ask the publisher for it.',
  },
  drafters: { zh: '起草单位', en: 'Drafting organizations' },
  foreign: { zh: '外商投资', en: 'foreign-invested' },
  interpretations: { zh: '解释与答复', en: 'Interpretations and answers' },
  clause: { zh: '章条 {clause}', en: 'Clause {clause}' },
  answer: { zh: '答复', en: 'Answer' },
  consultation: { zh: '查看征求意见及意见处理', en: 'See the public enquiry and what became of the opinions' },
  feedback: { zh: '反馈、提问或质疑', en: 'Feedback, question or challenge' },
  feedbackLead: {
    zh: '任何人都可以反馈，无需注册；提交后得到回执，凭回执看答复。',
    en: 'Anybody may write, without an account; the receipt shows you the answer.',
  },
  privacy: {
    zh: '姓名、电话、邮箱只用于答复您，不公开。',
    en: 'Name, phone and e-mail serve only to answer you and are not published.',
  },
} as const

const LIFE: readonly Stage[] = ['implementation', 'review']

export const standardPublic: PublicPage = { address: paths.standard(':id'), show: (visit) => showPage(visit, null) }

/** The form of the standard's page is sent here; asked for by itself, it is the same page. */
export const standardFeedbackPublic: PublicPage = {
  address: paths.standardFeedback(':id'),
  show: (visit) => showPage(visit, null),
  async take(visit, posted) {
    const { projectId } = await visit.run(showStandard, { id: visit.params['id'] ?? '' })
    const taken = await takeAct(visit, 'submit-feedback', submitFeedback, projectId, posted)
    if ('returned' in taken) return showPage(visit, taken.returned)
    return { kind: 'redirect', to: `${paths.receipt(String(taken.answer['receipt']))}?new=1` }
  },
}

async function showPage(visit: Visit, returned: Returned): Promise<Answer> {
  const standard = await visit.run(showStandard, { id: visit.params['id'] ?? '' })
  const standing = await visit.run(showStanding, { id: standard.id })
  return {
    kind: 'page',
    title: `${standard.number} ${standard.title}`,
    ...(returned && { status: STATUS_MALFORMED }),
    body: html`<h1>${number(standard.number)} ${standard.title}</h1>${standard.titleEn && html`<p class="quoted" lang="en">${standard.titleEn}</p>`}
<p class="lead">${sentenceOf(visit, standard, standing)}</p>${inkLine(visit, standing.stage, standing.stageSince)}
${factsOf(visit, standard, standing)}
<h2>${visit.say(words.text)}</h2>${textOf(visit, standard)}${standing.hadConsultation && html`<p><a href="${paths.consultation(standard.projectId)}">${visit.say(words.consultation)}</a></p>`}
${await originsPiece(visit, standard.number)}
${draftersOf(visit, standard)}${interpretationsOf(visit, standard)}${LIFE.includes(standing.stage) && feedbackForm(visit, standard.id, returned)}`,
  }
}

function sentenceOf(visit: Visit, standard: StandardView, standing: Standing): string {
  const { replaces, replacedBy } = standard
  return statusSentence(
    {
      ...standard,
      ...standing,
      replaces: replaces.map((other) => other.number),
      replacedBy: replacedBy.map((other) => other.number),
    },
    visit.language,
  )
}

function factsOf(visit: Visit, standard: StandardView, standing: Standing): Safe {
  return facts(visit, [
    [words.organization, standard.organizationName],
    [words.published, dayOrDash(visit, standard.publishedOn)],
    [words.implements, dayOrDash(visit, standard.implementsOn)],
    [words.announcement, standing.announcementNumber],
    [words.replaces, others(visit, standard.replaces)],
    [words.replacedBy, others(visit, standard.replacedBy)],
    [words.joint, standard.jointNumbers.join('、')],
    [words.former, standard.formerTitles.map((title) => `《${title}》`).join('、')],
    [
      words.reviewed,
      standing.lastReviewOn &&
        html`${day(visit, standing.lastReviewOn)} ${visit.say(conclusions[standing.reviewConclusion ?? ''] ?? NO_WORDS)}`,
    ],
    [words.reviewDue, standard.reviewDue && day(visit, standard.reviewDue)],
    [
      words.declared,
      standard.declaredLink &&
        html`<a href="${standard.declaredLink}" rel="noopener noreferrer">${standard.declaredLink}</a>`,
    ],
    [words.book, standard.bookNumber],
    [words.price, standard.priceFen !== null && visit.say(words.yuan, { yuan: (standard.priceFen / FEN).toFixed(2) })],
  ])
}

const NO_WORDS: Worded = { zh: '', en: '' }

const others = (visit: Visit, standards: StandardView['replaces']): Safe | null =>
  standards.length === 0
    ? null
    : html`${between(
        standards.map(
          (other) => html`<a href="${paths.standard(other.id)}">${number(other.number)} ${other.title}</a>`,
        ),
        visit.language === 'zh' ? '、' : ', ',
      )}`

/** The text is handed out only where the publisher opened it in full. */
function textOf(visit: Visit, { openness: degree, documents }: StandardView): Safe {
  const title = html`<p>${visit.say(words.openness)}${visit.language === 'zh' ? '：' : ': '}${visit.say(openness[degree])}</p>`
  if (degree !== 'full' || documents.length === 0) return html`${title}<p>${visit.say(words.notFull)}</p>`
  return html`${title}<ul class="rows">${documents.map((document) => html`<li><a href="${paths.publicFile(document.id)}" download>${document.name}</a></li>`)}</ul>`
}

function draftersOf(visit: Visit, { participants }: StandardView): Safe {
  if (participants.length === 0) return nothing
  const categories: Readonly<Record<string, Worded>> = interestCategories
  return html`<h2>${visit.say(words.drafters)}</h2><ol>${participants.map(
    (participant) =>
      html`<li>${participant.organizationName} <span class="note">${visit.say(categories[participant.category] ?? NO_WORDS)}${participant.foreignInvested && html` · ${visit.say(words.foreign)}`}</span></li>`,
  )}</ol>`
}

function interpretationsOf(visit: Visit, { interpretations }: StandardView): Safe {
  if (interpretations.length === 0) return nothing
  return html`<h2 id="interpretations">${visit.say(words.interpretations)}</h2>${interpretations.map(
    (
      one,
    ) => html`<h3 id="interpretation-${one.id}">${one.clause ? visit.say(words.clause, { clause: one.clause }) : visit.say(kinds[one.kind])}</h3><blockquote class="quoted">${one.body}</blockquote>
<p>${visit.say(words.answer)}${one.answeredOn && html` <span class="note">${day(visit, one.answeredOn)}</span>`}</p><div class="quoted">${one.answer}</div>`,
  )}`
}

function feedbackForm(visit: Visit, standardId: string, returned: Returned): Safe {
  return html`<form class="form" id="feedback" method="post" action="${paths.standardFeedback(standardId)}"><h2>${visit.say(words.feedback)}</h2><p>${visit.say(words.feedbackLead)}</p>
${refusedSummary(visit, act.fields, returned)}${hiddenFields(visit)}${actFields(visit, act.fields, returned, { kind: 'feedback' })}
<p class="note">${visit.say(words.privacy)}</p><button>${visit.say(act.button)}</button></form>`
}
