import { reviewConclusions } from '@zhunsheng/core'
import { day } from '../http/public/days.ts'
import { html, nothing, type Safe } from '../http/public/html.ts'
import { number } from '../http/public/pieces.ts'
import type { Visit } from '../http/public/public-page.ts'
import { showOrigins } from './show-origins.ts'

const words = {
  title: { zh: '本版由来', en: 'Where this edition comes from' },
  review: { zh: '复审结论：', en: ' was reviewed: ' },
  feedback: { zh: '依据的反馈：', en: 'Feedback before it: ' },
  clause: { zh: '章条 {clause}', en: 'clause {clause}' },
  whole: { zh: '全文', en: 'whole text' },
} as const

/** From an edition back to the review that led to it, and to the feedback before that; nothing where none is on record. */
export async function originsPiece(visit: Visit, edition: string): Promise<Safe> {
  const { origins } = await visit.run(showOrigins, { number: edition })
  if (origins.length === 0) return nothing
  return html`<h2 id="origins">${visit.say(words.title)}</h2><ul>${origins.map(
    ({ reviewedNumber, conclusion, concludedOn, feedback }) =>
      html`<li>${number(reviewedNumber)} ${visit.say(words.review)}${conclusion && visit.say(reviewConclusions[conclusion])} ${concludedOn && day(visit, concludedOn)}${
        feedback.length > 0 &&
        html`<br>${visit.say(words.feedback)}<ul>${feedback.map(({ clause, receivedOn }) => html`<li>${clause ? visit.say(words.clause, { clause }) : visit.say(words.whole)} ${day(visit, receivedOn)}</li>`)}</ul>`
      }</li>`,
  )}</ul>`
}
