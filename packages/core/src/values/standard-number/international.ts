import type { StandardNumber } from './standard-number.ts'

const PATTERN =
  /^(?<body>ISO\/IEC\/IEEE|ISO\/IEC|ISO|IEC|ITU-[TR]|ITU)(?:[ /]?(?<type>TR|TS|PAS|Guide|IWA|Directives))? ?(?<num>[A-Z]?\.?\d{1,6}(?:[-.]\d{1,4})*)(?::(?<year>\d{4}))?(?:\/(?<supplement>Amd|AMD|Cor|COR) ?(?<issue>\d+(?::\d{4})?))?$/u

const SLASHED_TYPES = new Set(['TR', 'TS', 'PAS'])
const SUPPLEMENTS: Readonly<Record<string, string>> = { AMD: 'Amd', COR: 'Cor' }

/** Reads a normalized international number. It keeps its own signs: ISO 9001:2015, IEC 60335-1:2020, ITU-T G.984.1. */
export function readInternational(text: string): StandardNumber | null {
  const groups = PATTERN.exec(text)?.groups
  if (!groups) return null
  const { body = '', type, num = '', year, supplement, issue } = groups
  const prefix = type ? `${body}${body === 'ISO' && SLASHED_TYPES.has(type) ? '/' : ' '}${type}` : body
  const [sequence = num, ...parts] = num.split('-')
  const dated = year === undefined ? num : `${num}:${year}`
  const added = supplement === undefined ? '' : `/${SUPPLEMENTS[supplement.toUpperCase()]} ${issue}`
  return {
    kind: 'international',
    prefix,
    sequence,
    ...(parts.length > 0 && { part: parts.join('-') }),
    ...(year !== undefined && { year: Number(year) }),
    canonical: `${prefix} ${dated}${added}`,
  }
}
