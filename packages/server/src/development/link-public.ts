import { acts, type Fields, paths, Refusal, type Worded } from '@zhunsheng/core'
import { actFields, actInputOf, hiddenFields, type Returned, refusedSummary } from '../http/public/act-form.ts'
import { day } from '../http/public/days.ts'
import { html } from '../http/public/html.ts'
import { facts, quoted } from '../http/public/pieces.ts'
import type { Answer, Posted, PublicPage, Visit } from '../http/public/public-page.ts'
import { answerLink } from './answer-link.ts'
import { linkActs } from './link-acts.ts'
import { type LinkView, showLink } from './show-link.ts'

const STATUS_MALFORMED = 400
const kinds: Readonly<Record<string, Worded>> = {
  ...acts['assign-task'].fields.kind.options,
  ...acts['call-examination'].fields.kind.options,
}

const words = {
  once: {
    zh: '这个链接只能办理一次，办理后失效；打开和阅读不限次数。',
    en: 'This link can be used once and then expires; opening and reading it uses nothing up.',
  },
  for: { zh: '办理单位', en: 'For' },
  organization: { zh: '团体', en: 'Organization' },
  standard: { zh: '标准', en: 'Standard' },
  kind: { zh: '事项', en: 'What' },
  due: { zh: '日期', en: 'Date' },
  matter: { zh: '内容', en: 'Details' },
  text: { zh: '标准文本', en: 'Text of the standard' },
  done: { zh: '已办理，谢谢', en: 'Done, thank you' },
  recorded: { zh: '您的答复已记入该标准的办理记录。', en: 'Your answer is on the record of the standard.' },
} as const

const buttons: Readonly<Record<keyof typeof linkActs, Worded>> = {
  task: { zh: '报告完成', en: 'Report as done' },
  ballot: { zh: '投票', en: 'Cast the ballot' },
  opinion: { zh: '答复', en: 'Reply' },
}

export const linkPublic: PublicPage = {
  address: paths.oneTimeLink(':token'),
  show: (visit) => showPage(visit, null),
  async take(visit, posted) {
    const token = visit.params['token'] ?? ''
    const returned = await answer(visit, token, posted)
    if (returned) return showPage(visit, returned)
    return {
      kind: 'page',
      isPrivate: true,
      title: visit.say(words.done),
      body: html`<h1>${visit.say(words.done)}</h1><p class="lead" role="status">${visit.say(words.recorded)}</p>`,
    }
  },
}

/** Null when it is done; what was wrong with the form otherwise. A form sent twice finds its link used, and its answer kept. */
async function answer(visit: Visit, token: string, posted: Posted): Promise<Returned> {
  // Every field is read; the use-case keeps those that its link asks for.
  const fields: Fields = Object.assign({}, ...Object.values(linkActs).map(({ asked }) => asked))
  try {
    await visit.run(answerLink, { token, answer: answersOf(fields, posted) })
    return null
  } catch (error) {
    if (error instanceof Refusal && error.code === 'INPUT_MALFORMED') return { reasons: error.reasons, posted }
    throw error
  }
}

function answersOf(fields: Fields, posted: Posted): Record<string, unknown> {
  const { evidence, scan, ...answers } = actInputOf(fields, posted)
  return { ...answers, ...(posted.file && { evidence, scan }) }
}

async function showPage(visit: Visit, returned: Returned): Promise<Answer> {
  const token = visit.params['token'] ?? ''
  const link = await visit.run(showLink, { token })
  if (link.purpose === 'set-password') return { kind: 'redirect', to: paths.app.setPassword(token) }
  return pageOf(visit, token, link, returned)
}

function pageOf(
  visit: Visit,
  token: string,
  link: Exclude<LinkView, { purpose: 'set-password' }>,
  returned: Returned,
): Answer {
  const { asked, act } = linkActs[link.purpose]
  const title = visit.say(acts[act].title)
  return {
    kind: 'page',
    isPrivate: true,
    title,
    ...(returned && { status: STATUS_MALFORMED }),
    body: html`<h1>${title}</h1><p>${visit.say(words.once)}</p>${facts(visit, [
      [words.standard, link.title],
      [words.organization, link.organizationName],
      [words.for, link.who],
      [words.kind, link.kind && kinds[link.kind] && visit.say(kinds[link.kind] ?? { zh: '', en: '' })],
      [words.due, link.dueOn && day(visit, link.dueOn)],
      [words.matter, link.matter && quoted(link.matter)],
      [words.text, link.text && html`<a href="${paths.oneTimeLink(token)}/text" download>${link.text.name}</a>`],
    ])}
<form class="form" method="post" enctype="multipart/form-data" action="${paths.oneTimeLink(token)}">${refusedSummary(visit, asked, returned)}${hiddenFields(visit)}${actFields(visit, asked, returned, { on: visit.today })}
<button>${visit.say(buttons[link.purpose])}</button></form>`,
  }
}

/** The text that is voted or commented on. Holding the link is enough to read it. */
export const linkTextPublic: PublicPage = {
  address: `${paths.oneTimeLink(':token')}/text`,
  async show(visit) {
    const link = await visit.run(showLink, { token: visit.params['token'] ?? '' })
    if (link.purpose === 'set-password' || !link.text) throw new Refusal('FILE_NOT_FOUND')
    return {
      kind: 'file',
      name: link.text.name,
      mediaType: link.text.mediaType,
      bytes: await visit.services.files.read(link.text.sha256),
    }
  },
}
