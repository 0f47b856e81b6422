import { paths } from '@zhunsheng/core'
import { html, nothing, type Safe } from '../../http/public/html.ts'
import { addressWith } from '../../http/public/pieces.ts'
import type { Visit } from '../../http/public/public-page.ts'
import { listEvaluations } from './list-evaluations.ts'

const words = {
  evaluated: { zh: '公布的实施效果评估：{count}', en: 'Published evaluations of its effect: {count}' },
} as const

/** The way to the published evaluations of a standard; nothing where there is none. */
export async function evaluatedPiece(visit: Visit, number: string): Promise<Safe> {
  const { total } = await visit.run(listEvaluations, { number, state: 'published', limit: 1 })
  if (total === 0) return nothing
  return html`<p><a href="${addressWith(paths.evaluations(), { number })}">${visit.say(words.evaluated, { count: total })}</a></p>`
}
