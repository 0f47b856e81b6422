import { paths, type Reason, Refusal, type RefusalKind, refusalEntry, wordReason } from '@zhunsheng/core'
import { html, nothing, type Safe } from './html.ts'
import { basisLinks } from './pieces.ts'
import type { Answer, Visit } from './public-page.ts'

export const statusOfKind: Readonly<Record<RefusalKind, number>> = {
  malformed: 400,
  notSignedIn: 401,
  notAllowed: 403,
  notFound: 404,
  notNow: 409,
  conflict: 409,
  tooLarge: 413,
  tooMany: 429,
}

const words = {
  title: { zh: '不能办理', en: 'This cannot be done' },
  notFound: { zh: '没有找到', en: 'Not found' },
  why: { zh: '原因', en: 'Why' },
  next: { zh: '下一步：', en: 'What next: ' },
  code: { zh: '代码：', en: 'Code: ' },
  home: { zh: '回到首页', en: 'To the front page' },
} as const

/** The page of a refusal: what, why, what next, on which basis, and the code to quote when asking somebody. */
export function refusalPage(visit: Visit, refusal: Refusal, status?: number): Answer {
  const entry = refusalEntry(refusal.code)
  const { says, next } = wordReason(refusal, visit.language)
  const title = visit.say(entry.kind === 'notFound' ? words.notFound : words.title)
  return {
    kind: 'page',
    status: status ?? statusOfKind[entry.kind],
    title,
    isPrivate: true,
    body: html`<h1>${title}</h1>
<p class="lead">${says}</p>
${otherReasons(visit, refusal)}
<p>${visit.say(words.next)}${next}</p>
${basisLinks(visit, [...(entry.basis ?? []), ...refusal.reasons.flatMap(({ basis }) => basis ?? [])])}
<p class="note">${visit.say(words.code)}<code>${refusal.code}</code></p>
<p><a href="${paths.home()}">${visit.say(words.home)}</a></p>`,
  }
}

function otherReasons(visit: Visit, refusal: Refusal): Safe {
  const others = refusal.reasons.filter((reason) => !isSame(reason, refusal))
  if (others.length === 0) return nothing
  return html`<h2>${visit.say(words.why)}</h2><ul>${others.map((reason) => html`<li>${wordReason(reason, visit.language).says}</li>`)}</ul>`
}

const isSame = (reason: Reason, refusal: Refusal): boolean => reason.code === refusal.code
