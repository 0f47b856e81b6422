import { matchesOf } from '../../document/matches.ts'
/** Where a text departs from fixed words: offsets in the text; `from === to` where something is missing only. */
export type Departure = { readonly from: number; readonly to: number }

type Sign = { readonly sign: string; readonly at: number }

const DASHES = /[-‐‑–—―－]/u

/** Gaps mean nothing, and which dash a number has is judged by another check. */
const signsOf = (text: string): readonly Sign[] =>
  matchesOf(text, /\S/gu).map(({ 0: sign, index }) => ({ sign: plain(sign), at: index }))

const plain = (sign: string): string => (DASHES.test(sign) ? '-' : sign === ':' ? '：' : sign)

/** The stretch between the common beginning and the common end of both; null where they are alike. */
export function departureFrom(fixed: string, text: string): Departure | null {
  const [wanted, given] = [signsOf(fixed), signsOf(text)]
  const shorter = Math.min(wanted.length, given.length)
  let head = 0
  while (head < shorter && wanted[head]?.sign === given[head]?.sign) head += 1
  if (head === wanted.length && head === given.length) return null
  let tail = 0
  while (tail < shorter - head && wanted.at(-1 - tail)?.sign === given.at(-1 - tail)?.sign) tail += 1
  const last = given[given.length - tail - 1]
  const start = given[head]?.at ?? text.trimEnd().length
  return { from: start, to: last && last.at >= start ? last.at + last.sign.length : start }
}
