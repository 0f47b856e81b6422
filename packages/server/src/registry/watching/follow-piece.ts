import { paths } from '@zhunsheng/core'
import { hiddenFields } from '../../http/public/act-form.ts'
import { html, type Safe } from '../../http/public/html.ts'
import type { Visit } from '../../http/public/public-page.ts'
import { showFollowing } from './show-following.ts'

const words = {
  number: { zh: '关注这项标准', en: 'Follow this standard' },
  query: { zh: '关注这次检索', en: 'Follow this search' },
  followed: { zh: '已关注', en: 'Followed' },
  signIn: { zh: '登录后可关注', en: 'Sign in to follow it' },
  feed: { zh: 'Atom 订阅', en: 'Atom feed' },
  days: { zh: '日历', en: 'Calendar' },
  ways: { zh: '关注与订阅', en: 'Follow and subscribe' },
} as const

/** Exactly one of the two. `query` is the parameters of the address of a search. */
export type Followed = { readonly number: string } | { readonly query: string }

/**
 * The button by which what a page shows is followed, for the signed-in; a link to the sign-in for everybody else. Beside
 * it the addresses that need no account.
 */
export async function followPiece(
  visit: Visit,
  subject: Followed,
  addresses: { readonly feed: string; readonly days?: string },
): Promise<Safe> {
  const { isSignedIn, watchId } = await visit.run(showFollowing, subject)
  const way = !isSignedIn
    ? html`<a href="${paths.app.signIn('/watches')}">${visit.say(words.signIn)}</a>`
    : watchId === null
      ? button(visit, subject)
      : html`<a href="${paths.app.watches()}">${visit.say(words.followed)}</a>`
  return html`<div class="follow" role="group" aria-label="${visit.say(words.ways)}">${way} <a href="${addresses.feed}">${visit.say(words.feed)}</a>${addresses.days && html` <a href="${addresses.days}">${visit.say(words.days)}</a>`}</div>`
}

function button(visit: Visit, subject: Followed): Safe {
  const [[name, value] = ['', '']] = Object.entries(subject)
  return html`<form method="post" action="${paths.follow()}">${hiddenFields(visit)}<input type="hidden" name="${name}" value="${value}"><button class="plain">${visit.say('number' in subject ? words.number : words.query)}</button></form>`
}
