import { acts, paths } from '@zhunsheng/core'
import { actFields, hiddenFields, type Returned, refusedSummary } from '../http/public/act-form.ts'
import { day, leftUntil } from '../http/public/days.ts'
import { html, type Safe } from '../http/public/html.ts'
import { inkLine } from '../http/public/ink-line.ts'
import { basisLinks, facts, quoted } from '../http/public/pieces.ts'
import type { Answer, PublicPage, Visit } from '../http/public/public-page.ts'
import { takeAct } from '../http/public/take-act.ts'
import { applyToDraft } from './apply-to-draft.ts'
import { showCall } from './show-call.ts'

const act = acts['apply-to-draft']
const STATUS_MALFORMED = 400

const words = {
  organization: { zh: '团体', en: 'Organization' },
  planNumber: { zh: '计划编号', en: 'Plan number' },
  period: { zh: '征集期', en: 'Open' },
  to: { zh: '至', en: ' to ' },
  conditions: { zh: '参编条件', en: 'Conditions' },
  contact: { zh: '联系方式', en: 'Contact' },
  scope: { zh: '范围', en: 'Scope' },
  content: { zh: '主要技术内容', en: 'Main technical content' },
  heading: { zh: '申请参编', en: 'Apply' },
  closed: {
    zh: '现在不接受参编申请：征集已截止，或标准已不在起草阶段。',
    en: 'Applications are not taken now: the call has closed, or the standard is no longer being drafted.',
  },
  free: {
    zh: '参编不收费。同意与否都会说明，凭回执可查。',
    en: 'Taking part costs nothing. You are told either way; the receipt shows it.',
  },
  privacy: {
    zh: '联系人的姓名、电话、邮箱只用于联系，不公开。',
    en: 'The contact’s name, phone and e-mail serve only to reach you and are not published.',
  },
} as const

export const callPublic: PublicPage = {
  address: paths.call(':projectId'),
  show: (visit) => showPage(visit, null),
  async take(visit, posted) {
    const taken = await takeAct(visit, 'apply-to-draft', applyToDraft, visit.params['projectId'] ?? '', posted)
    if ('returned' in taken) return showPage(visit, taken.returned)
    return { kind: 'redirect', to: `${paths.receipt(String(taken.answer['receipt']))}?new=1` }
  },
}

async function showPage(visit: Visit, returned: Returned): Promise<Answer> {
  const call = await visit.run(showCall, { projectId: visit.params['projectId'] ?? '' })
  return {
    kind: 'page',
    title: call.title,
    ...(returned && { status: STATUS_MALFORMED }),
    body: html`<h1>${call.title}</h1>${call.isOpen && html`<p>${leftUntil(visit, call.closesOn)}</p>`}${inkLine(visit, call.stage, call.stageSince)}
${facts(visit, [
  [words.organization, call.organizationName],
  [words.planNumber, call.planNumber],
  [words.period, html`${day(visit, call.openedOn)}${visit.say(words.to)}${day(visit, call.closesOn)}`],
  [words.conditions, quoted(call.conditions)],
  [words.contact, call.contact],
  [words.scope, call.scope && quoted(call.scope)],
  [words.content, call.content && quoted(call.content)],
])}
${call.isOpen ? applicationForm(visit, returned) : html`<p>${visit.say(words.closed)}</p>`}`,
  }
}

function applicationForm(visit: Visit, returned: Returned): Safe {
  return html`<form class="form" method="post" action="${visit.path}"><h2>${visit.say(words.heading)}</h2><p>${visit.say(words.free)}</p>${basisLinks(visit, act.basis)}
${refusedSummary(visit, act.fields, returned)}${hiddenFields(visit)}${actFields(visit, act.fields, returned)}
<p class="note">${visit.say(words.privacy)}</p><button>${visit.say(act.button)}</button></form>`
}
