import { isToBeVerified, paths, publicationBasis } from '@zhunsheng/core'
import { html, type Safe } from '../../http/public/html.ts'
import { basisLinks, number, quoted } from '../../http/public/pieces.ts'
import type { Visit } from '../../http/public/public-page.ts'
import type { InterpretationRow } from './interpretation-store.ts'

const words = {
  clause: { zh: '第 {clause} 条', en: 'Clause {clause}' },
  whole: { zh: '全文', en: 'The whole' },
  given: {
    zh: '{organization}，{givenOn}作出，{publishedOn}公开',
    en: '{organization}, given on {givenOn}, published on {publishedOn}',
  },
  late: { zh: '晚于公开期限', en: 'published late' },
} as const

/** One published interpretation under its clause. That it came late is said only where the law was read in the original. */
export function interpretationMarkup(visit: Visit, one: InterpretationRow, isAmongOthers = false): Safe {
  const basis = publicationBasis(one.level)
  const isLate = basis !== null && !isToBeVerified(basis) && (one.publishedOn ?? '') > (one.publishDueOn ?? '')
  const { organizationName: organization, givenOn, publishedOn } = one
  const clause = one.clause === null ? visit.say(words.whole) : visit.say(words.clause, { clause: one.clause })
  const head = isAmongOthers
    ? html`<h2><a href="${paths.recordFeedback(one.number)}#interpretation-${one.id}">${number(one.number)}</a> ${one.title} ${clause}</h2>`
    : html`<h3>${clause}</h3>`
  return html`<section id="interpretation-${one.id}">${head}
${quoted(one.question)}${quoted(one.answer)}
<p class="note">${visit.say(words.given, { organization, givenOn: givenOn ?? '', publishedOn: publishedOn ?? '' })}${isLate && html` <span class="tag late">${visit.say(words.late)}</span>`}</p>${basis && basisLinks(visit, [basis])}</section>`
}
