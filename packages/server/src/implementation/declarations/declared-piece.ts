import { paths } from '@zhunsheng/core'
import { html, nothing, type Safe } from '../../http/public/html.ts'
import { addressWith } from '../../http/public/pieces.ts'
import type { Visit } from '../../http/public/public-page.ts'
import { listPublicDeclarations } from './list-public-declarations.ts'

const words = {
  declared: { zh: '声明执行本标准的产品和服务：{count}', en: 'Products and services declared to follow it: {count}' },
} as const

/** How many products say that they follow a standard, as a way to them; nothing where none does. */
export async function declaredPiece(visit: Visit, number: string): Promise<Safe> {
  const { total } = await visit.run(listPublicDeclarations, { number, limit: 1 })
  if (total === 0) return nothing
  return html`<p><a href="${addressWith(paths.declarations(), { number })}">${visit.say(words.declared, { count: total })}</a></p>`
}
