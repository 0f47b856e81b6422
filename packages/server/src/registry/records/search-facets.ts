import { paths } from '@zhunsheng/core'
import { html, nothing, type Safe } from '../../http/public/html.ts'
import { addressWith } from '../../http/public/pieces.ts'
import type { Visit } from '../../http/public/public-page.ts'
import type { FacetCount, FacetName, Facets } from '../search-index/question.ts'
import type { Asked } from './search-asked.ts'
import { facetTitles, wordValue } from './search-words.ts'

const SHOWN_MAX = 8
const HELD_MAX = 60

const words = {
  narrow: { zh: '缩小范围', en: 'Narrow down' },
  remove: { zh: '取消', en: 'remove' },
  more: { zh: '其余 {count} 个', en: '{count} more' },
} as const

const order: readonly FacetName[] = [
  'status',
  'level',
  'nature',
  'year',
  'department',
  'division',
  'ics',
  'ccs',
  'text',
]

/** What the results hold, with counts, as links to the narrower question. */
export function facetLinks(visit: Visit, facets: Facets | undefined, asked: Asked): Safe {
  if (!facets) return nothing
  const shown = order.map((name) => facet(visit, name, facets[name], asked))
  return html`<nav id="narrow" class="facets" aria-label="${visit.say(words.narrow)}"><h2>${visit.say(words.narrow)}</h2>${shown}</nav>`
}

function facet(visit: Visit, name: FacetName, counts: readonly FacetCount[], asked: Asked): Safe {
  const known = counts.filter(({ value, count }) => value !== '' && count > 0)
  // A value that was chosen is shown even where nothing is left of it: it must be possible to take it back.
  const chosen = asked[name]
  const isListed = chosen === '' || known.some(({ value }) => value === chosen)
  const values = isListed ? known : [{ value: chosen, count: 0 }, ...known]
  if (values.length === 0 || (values.length === 1 && chosen === '' && name === 'text')) return nothing
  const line = ({ value, count }: FacetCount) => valueLink(visit, name, { value, count }, asked)
  const rest = values.slice(SHOWN_MAX, HELD_MAX)
  return html`<h3>${visit.say(facetTitles[name])}</h3><ul>${values.slice(0, SHOWN_MAX).map(line)}</ul>${rest.length > 0 && html`<details><summary>${visit.say(words.more, { count: rest.length })}</summary><ul>${rest.map(line)}</ul></details>`}`
}

function valueLink(visit: Visit, name: FacetName, { value, count }: FacetCount, asked: Asked): Safe {
  const label = wordValue(visit, name, value)
  if (asked[name] === value)
    return html`<li><a aria-current="true" href="${addressWith(paths.search(), { ...asked, [name]: '' })}">${label} <span class="note">${count} · ${visit.say(words.remove)}</span></a></li>`
  return html`<li><a href="${addressWith(paths.search(), { ...asked, [name]: value })}">${label}</a> <span class="note">${count}</span></li>`
}
