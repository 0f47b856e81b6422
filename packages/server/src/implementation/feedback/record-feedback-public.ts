import {
  type FeedbackKind,
  type FeedbackOutcome,
  feedbackFields,
  feedbackKinds,
  feedbackOutcomes,
  paths,
  Refusal,
} from '@zhunsheng/core'
import { actFields, actInputOf, hiddenFields, type Returned, refusedSummary } from '../../http/public/act-form.ts'
import { day } from '../../http/public/days.ts'
import { html, nothing, type Safe } from '../../http/public/html.ts'
import { number, quoted } from '../../http/public/pieces.ts'
import type { Answer, PublicPage, Visit } from '../../http/public/public-page.ts'
import { showRecord } from '../../registry/records/show-record.ts'
import { interpretationMarkup } from '../interpretations/interpretation-markup.ts'
import { giveFeedback } from './give-feedback.ts'
import { showVoices } from './show-voices.ts'

type Voices = Awaited<ReturnType<typeof showVoices.run>>

const MALFORMED = 400

const words = {
  title: { zh: '{number} 的反馈、解释与答复', en: 'Feedback, interpretations and answers: {number}' },
  lead: {
    zh: '任何人都可以反馈，无需注册；提交后得到回执，凭回执看办理情况和答复。',
    en: 'Anybody may write, without an account; the receipt shows how far it has come, and the answer.',
  },
  form: { zh: '对本标准反馈', en: 'Give feedback about this standard' },
  privacy: {
    zh: '姓名、电话、邮箱只用于答复您，不公开。',
    en: 'Name, phone and e-mail serve only to answer you and are not published.',
  },
  button: { zh: '提交并取回执', en: 'Submit and get a receipt' },
  interpretations: { zh: '解释', en: 'Interpretations' },
  answers: { zh: '公开的答复', en: 'Published answers' },
  clause: { zh: '第 {clause} 条', en: 'Clause {clause}' },
  whole: { zh: '全文', en: 'The whole' },
  answer: { zh: '答复', en: 'Answer' },
  origins: { zh: '由反馈而来的修改', en: 'Changes that came of feedback' },
  origin: { zh: '{day}收到的{kind}', en: '{kind} received on {day}' },
  all: { zh: '全部公开的解释', en: 'All published interpretations' },
  none: { zh: '还没有公开的解释和答复。', en: 'No interpretation or answer has been published yet.' },
} as const

/** What was said about a standard of the register, and the form for saying more. It works without a script. */
export const recordFeedbackPublic: PublicPage = {
  address: paths.recordFeedback(':number').replace(encodeURIComponent(':number'), ':number'),
  show: (visit) => showPage(visit, null),
  async take(visit, posted) {
    const given = visit.params['number'] ?? ''
    try {
      const { receipt } = await visit.run(giveFeedback, { number: given, ...actInputOf(feedbackFields, posted) })
      return { kind: 'redirect', to: `${paths.receipt(receipt)}?new=1` }
    } catch (error) {
      if (error instanceof Refusal && error.code === 'INPUT_MALFORMED')
        return showPage(visit, { reasons: error.reasons, posted })
      throw error
    }
  },
}

async function showPage(visit: Visit, returned: Returned): Promise<Answer> {
  const record = await visit.run(showRecord, { number: visit.params['number'] ?? '' })
  const voices = await visit.run(showVoices, { number: record.number })
  return {
    kind: 'page',
    title: visit.say(words.title, { number: record.number }),
    ...(returned && { status: MALFORMED }),
    body: html`<h1>${visit.say(words.title, { number: record.number })}</h1>
<p class="lead"><a href="${paths.record(record.number)}">${number(record.number)} ${record.title}</a></p>
${interpretationsOf(visit, voices)}${answersOf(visit, voices)}${isSilent(voices) && html`<p>${visit.say(words.none)}</p>`}${originsOf(visit, voices)}<p><a href="${paths.interpretations()}">${visit.say(words.all)}</a></p>
${form(visit, record.number, returned)}`,
  }
}

const isSilent = ({ answers, interpretations }: Voices): boolean => answers.length + interpretations.length === 0

function interpretationsOf(visit: Visit, { interpretations }: Voices): Safe {
  if (interpretations.length === 0) return nothing
  return html`<h2 id="interpretations">${visit.say(words.interpretations)}</h2>${interpretations.map((one) => interpretationMarkup(visit, one))}`
}

const clauseOf = (visit: Visit, clause: string | null): string =>
  clause === null ? visit.say(words.whole) : visit.say(words.clause, { clause })

function answersOf(visit: Visit, { answers }: Voices): Safe {
  if (answers.length === 0) return nothing
  return html`<h2 id="answers">${visit.say(words.answers)}</h2>${answers.map(
    (
      one,
    ) => html`<h3>${clauseOf(visit, one.clause)} <span class="note">${visit.say(feedbackKinds[one.kind as FeedbackKind])}</span></h3>${quoted(one.body)}
<p>${visit.say(words.answer)} <span class="note">${day(visit, one.answeredOn)}${one.outcome && html` · ${visit.say(feedbackOutcomes[one.outcome as FeedbackOutcome])}`}</span></p>${quoted(one.answer)}`,
  )}`
}

/** A clause of this edition, what it was changed to, and the feedback that caused it; its words only where published. */
function originsOf(visit: Visit, { origins }: Voices): Safe {
  if (origins.length === 0) return nothing
  return html`<h2 id="origins">${visit.say(words.origins)}</h2><ul class="rows">${origins.map(
    (one) => html`<li><strong>${visit.say(words.clause, { clause: one.clause })}</strong> ${one.note}
<p class="note">${visit.say(words.origin, { day: one.receivedOn, kind: feedbackKinds[one.kind as FeedbackKind] })} · <a href="${paths.record(one.about)}">${number(one.about)}</a> ${clauseOf(visit, one.aboutClause)}</p>${quoted(one.said)}</li>`,
  )}</ul>`
}

function form(visit: Visit, of: string, returned: Returned): Safe {
  const given = { kind: visit.query('kind'), clause: visit.query('clause') }
  return html`<form class="form" id="feedback" method="post" enctype="multipart/form-data" action="${paths.recordFeedback(of)}"><h2>${visit.say(words.form)}</h2><p>${visit.say(words.lead)}</p>
${refusedSummary(visit, feedbackFields, returned)}${hiddenFields(visit)}${actFields(visit, feedbackFields, returned, given)}
<p class="note">${visit.say(words.privacy)}</p><button>${visit.say(words.button)}</button></form>`
}
