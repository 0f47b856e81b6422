import { type Fields, type Part, parts, paths, Refusal, wordReason } from '@zhunsheng/core'
import { actFields, actInputOf, hiddenFields, type Returned, refusedSummary } from '../../http/public/act-form.ts'
import { day, leftUntil } from '../../http/public/days.ts'
import { html, nothing, type Safe } from '../../http/public/html.ts'
import { stageLine } from '../../http/public/ink-line.ts'
import { basisLinks, facts, number, quoted } from '../../http/public/pieces.ts'
import type { Answer, Posted, PublicPage, Visit } from '../../http/public/public-page.ts'
import { caseFile } from './case-file.ts'
import { type PlanView, showPlan } from './show-plan.ts'
import { submitToCase } from './submit-to-case.ts'

const ACT = 'act'

const words = {
  procedure: { zh: '标准类别', en: 'Kind of standard' },
  planNumber: { zh: '计划号', en: 'Plan number' },
  number: { zh: '已发布为', en: 'Published as' },
  scope: { zh: '范围和主要技术要求', en: 'Scope and main technical requirements' },
  necessity: { zh: '必要性', en: 'Necessity' },
  colon: { zh: '：', en: ': ' },
  files: { zh: '文件', en: 'Documents' },
  period: { zh: '期限', en: 'Open' },
  to: { zh: '至', en: ' to ' },
  receipt: { zh: '已收到。回执：{receipt}，请保存。', en: 'Received. Your receipt: {receipt}. Please keep it.' },
  privacy: {
    zh: '单位名称会随意见公开；姓名、邮箱只用于答复您，不公开，您可以要求删除。',
    en: 'The name of an organization is published with what it says. A person’s name and e-mail serve only to answer; they are not published, and you may have them deleted.',
  },
  comments: { zh: '意见和处理', en: 'Comments and what became of them' },
  clause: { zh: '章条', en: 'Clause' },
  comment: { zh: '意见', en: 'Comment' },
  disposition: { zh: '处理', en: 'Disposition' },
  waiting: { zh: '处理中', en: 'not yet disposed of' },
} as const

const dispositions = {
  accepted: { zh: '采纳', en: 'accepted' },
  partly: { zh: '部分采纳', en: 'accepted in part' },
  notAccepted: { zh: '不采纳', en: 'not accepted' },
} as const

/** One plan: where it stands, and, while it is on notice or in enquiry, the form for anybody. */
export const planPublic: PublicPage = {
  address: paths.plan(':caseId'),
  show: (visit) => showPage(visit, null),
  take: (visit, posted) => take(visit, posted),
}

/** A text of a plan that is on show. */
export const planFilePublic: PublicPage = {
  address: paths.planFile(':caseId', ':actId', ':field'),
  async show(visit): Promise<Answer> {
    const { caseId, actId, field } = visit.params
    const file = await visit.run(caseFile, { caseId, actId, field })
    return { kind: 'file', ...file }
  },
}

async function take(visit: Visit, posted: Posted): Promise<Answer> {
  const caseId = visit.params['caseId'] ?? ''
  const view = await visit.run(showPlan, { caseId })
  const act = view.open.find((each) => each.act === posted.text(ACT))
  if (!act) throw new Refusal('CASE_ACT_UNKNOWN', { act: posted.text(ACT) })
  try {
    const { receipt } = await visit.run(submitToCase, {
      caseId,
      act: act.act,
      values: valuesOf(act.fields, posted),
    })
    return { kind: 'redirect', to: `${paths.plan(caseId)}?receipt=${receipt ?? ''}` }
  } catch (error) {
    if (error instanceof Refusal && error.code === 'INPUT_MALFORMED')
      return showPage(visit, { reasons: error.reasons, posted })
    throw error
  }
}

/** Several numbers are typed in one line, with any separator between them. */
function valuesOf(fields: Fields, posted: Posted): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(actInputOf(fields, posted)).map(([name, value]) => [
      name,
      fields[name]?.kind === 'texts' && typeof value === 'string'
        ? value
            .split(/[;；,，、\n]+/u)
            .map((each) => each.trim())
            .filter(Boolean)
        : value,
    ]),
  )
}

async function showPage(visit: Visit, returned: Returned): Promise<Answer> {
  const view = await visit.run(showPlan, { caseId: visit.params['caseId'] ?? '' })
  const receipt = visit.query('receipt')
  return {
    kind: 'page',
    title: view.title,
    ...(returned && { status: 400 }),
    body: html`<h1>${view.title}</h1>${view.titleEn && html`<p class="en">${view.titleEn}</p>`}
${receipt && html`<p class="done" role="status">${visit.say(words.receipt, { receipt })}</p>`}
${stageLine(visit, view.line)}
${facts(visit, [
  [words.procedure, html`${visit.say(view.procedure.title)} ${basisLinks(visit, view.procedure.basis)}`],
  [words.planNumber, view.planNumber],
  [words.number, view.number && html`<a href="${paths.record(view.number)}">${number(view.number)}</a>`],
  ...view.bodies.map(({ part, name }) => [parts[part as Part], name] as const),
  [words.necessity, quoted(textOf(view.suggestion['necessity']))],
  [words.scope, quoted(textOf(view.suggestion['scope']))],
])}
${files(visit, view)}${view.open.map((act) => actOf(visit, view, act, returned))}${comments(visit, view)}`,
  }
}

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null)

function files(visit: Visit, view: PlanView): Safe {
  if (view.files.length === 0) return nothing
  const items = view.files.map(
    ({ actId, field, title, name }) =>
      html`<li>${title && html`${visit.say(title)}${visit.say(words.colon)}`}<a href="${paths.planFile(view.id, actId, field)}">${name}</a></li>`,
  )
  return html`<h2>${visit.say(words.files)}</h2><ul class="links">${items}</ul>`
}

type OpenAct = PlanView['open'][number]

/** The form of an act while it is open; before and after, why it is not. */
const actOf = (visit: Visit, view: PlanView, act: OpenAct, returned: Returned): Safe =>
  act.reasons.length === 0 ? form(visit, view, act, returned) : closed(visit, act)

const closed = (visit: Visit, act: OpenAct): Safe =>
  html`<h2>${visit.say(act.title)}</h2>${period(visit, act)}${act.reasons.map((reason) => html`<p>${wordReason(reason, visit.language).says}</p>`)}`

const period = (visit: Visit, act: OpenAct): Safe =>
  act.period
    ? html`<p>${visit.say(words.period)} ${day(visit, act.period.opensOn)}${visit.say(words.to)}${day(visit, act.period.closesOn)} ${leftUntil(visit, act.period.closesOn)}</p>`
    : nothing

function form(visit: Visit, view: PlanView, act: OpenAct, returned: Returned): Safe {
  const own = returned?.posted.text(ACT) === act.act ? returned : null
  const fields = Object.fromEntries(
    Object.entries(act.fields).map(([name, field]) => [
      name,
      field.kind === 'texts' ? { ...field, kind: 'text' as const } : field,
    ]),
  )
  return html`<form class="form" id="${act.act}" method="post" action="${paths.plan(view.id)}"><h2>${visit.say(act.title)}</h2>
${period(visit, act)}
${refusedSummary(visit, fields, own)}${hiddenFields(visit)}<input type="hidden" name="${ACT}" value="${act.act}">${actFields(visit, fields, own)}
<p class="note">${visit.say(words.privacy)}</p><button>${visit.say(act.button)}</button></form>`
}

function comments(visit: Visit, view: PlanView): Safe {
  if (view.answered.length === 0) return nothing
  const rows = view.answered.map(
    ({ clause, body, organization, disposition, reason }) =>
      html`<tr><td>${clause ?? ''}</td><td>${body}${organization && html`<br><span class="of">${organization}</span>`}</td><td>${dispositionOf(visit, disposition)}${reason && html`<br>${reason}`}</td></tr>`,
  )
  return html`<h2>${visit.say(words.comments)}</h2><table><thead><tr><th>${visit.say(words.clause)}</th><th>${visit.say(words.comment)}</th><th>${visit.say(words.disposition)}</th></tr></thead><tbody>${rows}</tbody></table>`
}

const dispositionOf = (visit: Visit, disposition: string | null): string =>
  visit.say(
    disposition !== null && Object.hasOwn(dispositions, disposition)
      ? dispositions[disposition as keyof typeof dispositions]
      : words.waiting,
  )
