import { type Basis, isToBeVerified, paths, type Worded, wordBasis } from '@zhunsheng/core'
import { html, nothing, type Piece, type Safe } from './html.ts'
import type { Visit } from './public-page.ts'

/** Facts as a list of name and value; a fact that is not known is left out. */
export function facts(visit: Visit, rows: readonly (readonly [Worded, Piece])[]): Safe {
  const known = rows.filter(([, value]) => value !== null && value !== undefined && value !== '' && value !== false)
  return html`<dl class="facts">${known.map(([name, value]) => html`<div><dt>${visit.say(name)}</dt><dd>${value}</dd></div>`)}</dl>`
}

/** Provisions as links into the catalogue of sources, with the mark of what is still to be verified. */
export function basisLinks(visit: Visit, bases: readonly Basis[]): Safe {
  const links = bases.map(
    (basis) =>
      html`<a class="basis${isToBeVerified(basis) ? ' unverified' : ''}" href="${paths.basis()}#${basis.source}">${wordBasis(basis, visit.language)}</a>`,
  )
  return links.length === 0
    ? nothing
    : html`<p class="note">${visit.say(words.basis)}${between(links, visit.language === 'zh' ? '、' : ', ')}</p>`
}

export const between = (pieces: readonly Safe[], mark: string): Safe[] =>
  pieces.flatMap((piece, index) => (index === 0 ? [piece] : [html`${mark}`, piece]))

/** The words of a standard or of a person who writes, kept apart from ours by serif type; line breaks stay. */
export const quoted = (text: string | null): Safe => (text ? html`<div class="quoted">${text}</div>` : nothing)

/** A standard number never breaks at its dash. */
export const number = (text: string): Safe => html`<span class="number">${text}</span>`

const words = {
  basis: { zh: '依据：', en: 'Basis: ' },
  next: { zh: '下一页', en: 'Next page' },
  first: { zh: '回到第一页', en: 'Back to the first page' },
  pages: { zh: '翻页', en: 'Pages' },
} as const

/** Links to the first and the next page; the whole state of a list is in its address. */
export function pager(visit: Visit, next: string | null, kept: Readonly<Record<string, string>> = {}): Safe {
  const first = addressWith(visit.path, kept)
  const isLater = visit.query('cursor') !== ''
  if (!next && !isLater) return nothing
  return html`<nav class="pager" aria-label="${visit.say(words.pages)}">${isLater && html`<a href="${first}">${visit.say(words.first)}</a>`}
${next && html`<a rel="next" href="${addressWith(visit.path, { ...kept, cursor: next })}">${visit.say(words.next)}</a>`}</nav>`
}

export function addressWith(path: string, values: Readonly<Record<string, string>>): string {
  const query = new URLSearchParams(Object.entries(values).filter(([, value]) => value !== '')).toString()
  return query === '' ? path : `${path}?${query}`
}
