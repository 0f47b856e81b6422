import {
  acts,
  feedbackKinds,
  feedbackOutcomes,
  feedbackStateOf,
  feedbackStates,
  paths,
  type Worded,
} from '@zhunsheng/core'
import { day } from '../http/public/days.ts'
import { html, nothing, type Safe } from '../http/public/html.ts'
import { facts, number, quoted } from '../http/public/pieces.ts'
import type { Visit } from '../http/public/public-page.ts'
import type { ApplicationReceipt, CommentReceipt, FeedbackReceipt, ReceiptView } from './public-store.ts'

/** Name of the field of the one question: yes or no. */
export const SATISFIED = 'satisfied'

const dispositions = acts['dispose-comment'].fields.disposition.options

const words = {
  comment: { zh: '意见', en: 'Opinion' },
  application: { zh: '参编申请', en: 'Application to take part in drafting' },
  thanks: { zh: '已收到，谢谢。请记下或拍下这个回执号：', en: 'Received, thank you. Keep or photograph this receipt:' },
  later: {
    zh: '随时可以凭回执号回到本页看答复，不需要注册。',
    en: 'Come back to this page with the receipt at any time; no account is needed.',
  },
  what: { zh: '种类', en: 'Kind' },
  standard: { zh: '标准', en: 'Standard' },
  clause: { zh: '章条', en: 'Clause' },
  received: { zh: '收到日期', en: 'Received on' },
  late: { zh: '逾期收到，仍予处理', en: 'received late, and dealt with all the same' },
  text: { zh: '内容', en: 'What you wrote' },
  proposed: { zh: '修改建议', en: 'Proposed text' },
  reason: { zh: '理由', en: 'Reason' },
  organization: { zh: '单位', en: 'Organization' },
  state: { zh: '办理情况', en: 'State' },
  waiting: { zh: '正在处理，尚未答复', en: 'being dealt with, not answered yet' },
  due: { zh: '应于 {dueOn} 前答复', en: 'to be answered by {dueOn}' },
  overdue: { zh: '已超过答复期限', en: 'the answer is overdue' },
  accepted: { zh: '同意参编', en: 'accepted' },
  refused: { zh: '不同意参编', en: 'not accepted' },
  answer: { zh: '答复', en: 'Answer' },
  newWording: { zh: '修改后的内容', en: 'New wording' },
  answeredOn: { zh: '答复日期', en: 'Answered on' },
  ask: { zh: '您对这个答复满意吗？（只问一次）', en: 'Are you content with this answer? (asked once)' },
  yes: { zh: '满意', en: 'Yes' },
  no: { zh: '不满意', en: 'No' },
  rated: { zh: '您的评价', en: 'You said' },
  inCharge: { zh: '办理单位', en: 'Body in charge' },
  unrouted: { zh: '尚未确定，等待平台分办', en: 'not known yet; the platform is finding it' },
  transfers: { zh: '转办经过', en: 'Transfers' },
  transferred: { zh: '转 {to}：{reason}', en: 'to {to}: {reason}' },
  outcome: { zh: '处理结论', en: 'Conclusion' },
  revised: { zh: '由此修改的条款', en: 'Clauses changed because of it' },
  revisedClause: { zh: '第 {clause} 条', en: 'clause {clause}' },
} as const

type Options = { readonly isNew: boolean; readonly hidden: Safe }

/** What a receipt stands for, what was written, and what became of it. The number is large, to be photographed. */
export function receiptMarkup(visit: Visit, found: ReceiptView, { isNew, hidden }: Options): Safe {
  return html`<h1>${visit.say(kindOf(found))}</h1>${isNew && html`<p class="lead" role="status">${visit.say(words.thanks)}</p>`}
<p class="receipt">${found.receipt}</p>${isNew && html`<p>${visit.say(words.later)}</p>`}
${found.kind === 'comment' ? commentFacts(visit, found) : found.kind === 'application' ? applicationFacts(visit, found) : feedbackFacts(visit, found)}
${found.kind === 'feedback' && ratingForm(visit, found, hidden)}`
}

const kindOf = (found: ReceiptView): Worded =>
  found.kind === 'feedback' ? feedbackKinds[found.feedbackKind] : words[found.kind]

function commentFacts(visit: Visit, one: CommentReceipt): Safe {
  return facts(visit, [
    [words.standard, html`<a href="${paths.consultation(one.projectId)}">${one.title}</a>`],
    [
      words.received,
      html`${day(visit, one.receivedOn)}${one.late && html` <span class="tag late">${visit.say(words.late)}</span>`}`,
    ],
    [words.clause, one.clause],
    [words.text, quoted(one.opinion)],
    [words.proposed, one.proposed && quoted(one.proposed)],
    [words.reason, one.reason && quoted(one.reason)],
    [
      words.state,
      one.disposition
        ? html`<span class="tag ${one.disposition}">${visit.say(dispositions[one.disposition])}</span>`
        : visit.say(words.waiting),
    ],
    [words.answer, one.dispositionReason && quoted(one.dispositionReason)],
    [words.newWording, one.newWording && quoted(one.newWording)],
    [words.answeredOn, one.disposedOn && day(visit, one.disposedOn)],
  ])
}

function applicationFacts(visit: Visit, one: ApplicationReceipt): Safe {
  return facts(visit, [
    [words.standard, html`<a href="${paths.call(one.projectId)}">${one.title}</a>`],
    [words.organization, one.organizationName],
    [words.received, day(visit, one.receivedOn)],
    [words.state, visit.say(one.accepted === null ? words.waiting : one.accepted ? words.accepted : words.refused)],
    [words.reason, one.reason && quoted(one.reason)],
    [words.answeredOn, one.decidedOn && day(visit, one.decidedOn)],
  ])
}

function feedbackFacts(visit: Visit, one: FeedbackReceipt): Safe {
  const state = visit.say(feedbackStates[feedbackStateOf(one)])
  const waiting = html`${visit.say(words.waiting)}${visit.language === 'zh' ? `（${state}）` : ` (${state})`}${visit.language === 'zh' ? '，' : '; '}${visit.say(words.due, { dueOn: one.dueOn })}${one.dueOn < visit.today && html` <span class="tag late">${visit.say(words.overdue)}</span>`}`
  const address = one.standardId === null ? paths.record(one.number) : paths.standard(one.standardId)
  return facts(visit, [
    [words.standard, html`<a href="${address}">${number(one.number)} ${one.title}</a>`],
    [words.received, day(visit, one.receivedOn)],
    [words.clause, one.clause],
    [words.text, quoted(one.body)],
    [words.inCharge, one.inChargeName ?? visit.say(words.unrouted)],
    [words.transfers, transfersOf(visit, one)],
    [words.state, one.answeredOn ? state : waiting],
    [words.outcome, one.outcome && visit.say(feedbackOutcomes[one.outcome])],
    [words.reason, one.outcomeReason && quoted(one.outcomeReason)],
    [words.answer, one.answer && quoted(one.answer)],
    [words.answeredOn, one.answeredOn && day(visit, one.answeredOn)],
    [words.revised, revisedOf(visit, one)],
    [words.rated, one.ratedOn && visit.say(one.satisfied ? words.yes : words.no)],
  ])
}

const transfersOf = (visit: Visit, { transfers }: FeedbackReceipt): Safe | null =>
  transfers.length === 0
    ? null
    : html`<ul class="rows">${transfers.map(({ to, reason, on }) => html`<li>${day(visit, on)} ${visit.say(words.transferred, { to, reason })}</li>`)}</ul>`

const revisedOf = (visit: Visit, { revised }: FeedbackReceipt): Safe | null =>
  revised.length === 0
    ? null
    : html`<ul class="rows">${revised.map((one) => html`<li><a href="${paths.record(one.number)}">${number(one.number)}</a> ${visit.say(words.revisedClause, { clause: one.clause })} ${quoted(one.note)}</li>`)}</ul>`

function ratingForm(visit: Visit, one: FeedbackReceipt, hidden: Safe): Safe {
  if (!one.answeredOn || one.ratedOn) return nothing
  return html`<form class="form" method="post" action="${paths.receipt(one.receipt)}">${hidden}<fieldset><legend>${visit.say(words.ask)}</legend>
<button class="plain" name="${SATISFIED}" value="yes">${visit.say(words.yes)}</button> <button class="plain" name="${SATISFIED}" value="no">${visit.say(words.no)}</button></fieldset></form>`
}
