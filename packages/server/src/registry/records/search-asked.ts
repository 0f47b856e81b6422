import { economicBeginnings, isIsoDate, levels, natures, recordStatuses } from '@zhunsheng/core'
import type { Visit } from '../../http/public/public-page.ts'
import { searchSorts } from '../search-index/question.ts'

export const Q_LENGTH_MAX = 200
const VALUE_LENGTH_MAX = 200

/** What may be chosen on the page of results, under the names of its address. '' is not chosen. */
export const askedNames = [
  'q',
  'level',
  'nature',
  'status',
  'day',
  'ics',
  'ccs',
  'sectors',
  'department',
  'division',
  'year',
  'publishedFrom',
  'publishedUntil',
  'implementsFrom',
  'implementsUntil',
  'text',
  'sort',
] as const

export type AskedName = (typeof askedNames)[number]
export type Asked = Readonly<Record<AskedName, string>>

const amongKeys = (table: object) => (value: string) => Object.hasOwn(table, value)
const isDay = (value: string): boolean => isIsoDate(value)
const matches = (pattern: RegExp) => (value: string) => pattern.test(value)

/** What an address may say; anything else is taken for nothing, so that an old or mangled link still finds something. */
const isKnown: Readonly<Partial<Record<AskedName, (value: string) => boolean>>> = {
  level: amongKeys(levels),
  nature: amongKeys(natures),
  status: amongKeys(recordStatuses),
  day: isDay,
  ics: matches(/^\d{2}(?:\.\d{3}(?:\.\d{2})?)?$/u),
  ccs: matches(/^[A-Z](?:\d{2})?$/u),
  sectors: matches(/^(?:[A-T]|\d{2,4})$/u),
  division: matches(/^\d{2,6}$/u),
  year: matches(/^\d{4}$/u),
  publishedFrom: isDay,
  publishedUntil: isDay,
  implementsFrom: isDay,
  implementsUntil: isDay,
  text: matches(/^(?:yes|no)$/u),
  sort: (value) => searchSorts.some((sort) => sort === value),
}

const upperCased: readonly AskedName[] = ['ccs', 'sectors']

/** The question as the address puts it. */
export function readAsked(visit: Pick<Visit, 'query'>): Asked {
  const entries = askedNames.map((name) => {
    const written = visit.query(name).slice(0, name === 'q' ? Q_LENGTH_MAX : VALUE_LENGTH_MAX)
    const value = upperCased.includes(name) ? written.replaceAll(' ', '').toUpperCase() : written
    return [name, isKnown[name]?.(value) === false ? '' : value] as const
  })
  return Object.fromEntries(entries) as Asked // one entry for each name
}

/** As `registry.search-records` takes it. */
export function inputOf(asked: Asked): Record<string, unknown> {
  const { text, ...said } = asked
  // Sources write a code with the letter of its section or without it.
  const sectors = asked.sectors === '' ? '' : economicBeginnings(asked.sectors).join(',')
  const given = Object.fromEntries(Object.entries({ ...said, sectors }).filter(([, value]) => value !== ''))
  return text === '' ? given : { ...given, hasText: text === 'yes' }
}

const filterNames = askedNames.filter((name) => !['q', 'sort', 'day'].includes(name))

export const hasFilters = (asked: Asked): boolean => filterNames.some((name) => asked[name] !== '')

/** The same question without any filter. */
export const withoutFilters = (asked: Asked): Asked => ({
  ...asked,
  ...Object.fromEntries(filterNames.map((name) => [name, ''])),
})
