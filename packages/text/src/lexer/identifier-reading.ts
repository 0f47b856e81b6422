import { parseStandardNumber, type StandardNumber } from '@zhunsheng/core'

/** The number a candidate stands for, as core reads it; null where it is none. */
export function readNumber(candidate: string): StandardNumber | null {
  const number = parseStandardNumber(mend(candidate))
  if (number.kind === 'malformed') return null
  const supplements = supplementsIn(candidate)
  return supplements === '' ? number : { ...number, canonical: `${number.canonical}${supplements}` }
}

/** Undoes slips of typing that the grammar of core does not forgive, so that one can still tell which number is meant. */
function mend(candidate: string): string {
  return candidate
    .replace(/ ?\/ ?XG.*$/u, '')
    .replace(SUPPLEMENT, '')
    .replace(/(?<=\d) ?一 ?(?=\d)/u, '-')
    .replace(/\. (?=\d)/u, '.')
    .replace(/ S$/u, 'S')
    .replace(/^gb ?\/ ?t/iu, 'GB/T')
    .replace(/^(T|Q)(?: ?[_:] ?| )(?=[A-Z])/u, '$1/')
    .replace(/^Q(?=[A-Z]{3,6} ?\d)/u, (q) => (isSectorLike(candidate) ? q : 'Q/'))
    .replace(/^((?!JT|DB)[A-Z]{2,4}?|DBS? ?\d{2,4}|JT|DB)(?: ?[_:] ?| ?)([TZ]) ?(?=\d)/u, '$1/$2 ')
    .replace(/^((?:GB|GBJ|[A-Z]{2}(?:\/[TZ])?) ?\d{1,6}(?:\.\d+)?):(?=\d{4}$)/u, '$1-')
}

const isSectorLike = (candidate: string) => /^Q[BCJX]\b/u.test(candidate)

const SUPPLEMENT =
  / ?(?<sign>[/+]) ?(?<kind>Amd|AMD|Cor|COR|A)\.? ?(?<issue>\d{1,2})(?: ?: ?(?<year>\d{4}))?(?=$| ?[/+])/gu

/** What amends an international or foreign document: `/Amd 1:2010`, `+AMD1:2013+AMD2:2016`, or nothing. */
const supplementsIn = (candidate: string): string =>
  Array.from(candidate.matchAll(SUPPLEMENT), ({ groups }) => supplementOf(groups ?? {})).join('')

/** ISO writes /Amd 1:2010, consolidated editions of IEC +AMD1:2013. */
function supplementOf(groups: Readonly<Record<string, string | undefined>>): string {
  const { sign, kind = '', issue, year } = groups
  const dated = year === undefined ? '' : `:${year}`
  if (sign === '+') return `+${kind === 'A' ? kind : kind.toUpperCase()}${issue}${dated}`
  return `/${kind.charAt(0)}${kind.slice(1).toLowerCase()} ${issue}${dated}`
}

/** The amendment sheet at the end of a candidate: `/XG1—2021`, or nothing. */
export const amendmentIn = (candidate: string): string => {
  const issue = /XG ?(?<n>\d{1,2})(?: ?-{1,2} ?(?<year>\d{4}))?$/u.exec(candidate)?.groups
  return issue ? `/XG${issue['n']}${issue['year'] ? `—${issue['year']}` : ''}` : ''
}

// Two letters and figures are a sector standard's number only with a year, or a gap and a number of some length.
const RISKY_SECTORS = new Set('CB CH CY DA DB HB HS JS MT SC SD SH SN SW TB XF YY'.split(' '))

// 4 GB 2762 and the like: GB behind a figure is more likely gigabytes.
const followsFigure = (plain: string, from: number) => /\d ?$/u.test(plain.slice(Math.max(0, from - 2), from))

/** Whether what looks like a number is a size, a model or a word. */
export function isSomethingElse(
  plain: string,
  from: number,
  base: string,
  groups: Readonly<Record<string, string | undefined>>,
): boolean {
  const hasYear = /(?:-|一|:)\s?\d{2,4}$/u.test(base)
  const figures = /\d+/u.exec(base)?.[0].length ?? 0
  if (groups['bare']) return !hasYear && figures < (followsFigure(plain, from) ? 4 : 2)
  if (groups['sector']) {
    if (hasYear) return false
    return figures < 3 || !base.includes(' ') || RISKY_SECTORS.has(base.slice(0, 2))
  }
  if (groups['foreign']) return /^EN ?\d{1,2}$/u.test(base)
  if (groups['local']) return !hasYear && !base.includes('/')
  return false
}
