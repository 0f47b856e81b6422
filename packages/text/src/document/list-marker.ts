import { skipGap, withoutGaps } from './words.ts'

/** `family` tells markers that count together; `ordinal` is 1 for the first of its list, null where markers do not count. */
export type ListMarker = {
  readonly value: string
  readonly typed: string
  readonly family: 'letter' | 'figure' | 'bracketed' | 'circled' | 'dash' | 'dot' | 'stopped' | 'roman' | 'square'
  readonly ordinal: number | null
  readonly to: number
}

const LETTER = /^([a-zａ-ｚA-Z])[)）]/u
const FIGURE = /^([0-9０-９]{1,2})[)）]/u
const BRACKETED = /^[(（]([0-9０-９]{1,2}|[a-z])[)）]/u
const SQUARE = /^[[［]\s?([0-9]{1,3})\s?[\]］]/u
const CIRCLED = /^[\u2460-\u2473\u3251-\u325F\u2776-\u277F]/u
const DASH = /^(?:——|──|--|—|－－|–)(?![0-9])/u
const DOT = /^(?:[·•●◆■▪◦○⚫\uF06C\uF0B7\uF075\uF09F\uF0A7\uF06E\uF0D8\uF0FC]|[-*](?=\s))/u
const STOPPED = /^([0-9]{1,2})[.．、](?![0-9])/u
const LETTER_STOPPED = /^([a-z])[.．、](?=[\s\u3000\p{Script=Han}])/u
const ROMAN = /^(?=[ivx]{2,4}[)）])([ivx]{2,4})[)）]/u

/** The marker of a list item at the head of a text; null where there is none. */
export function listMarkerOf(text: string): ListMarker | null {
  const from = skipGap(text, 0)
  const rest = text.slice(from, from + 8)
  const found = counted(rest) ?? plain(rest)
  if (!found) return null
  const end = from + found.typed.length
  return { ...found, value: withoutGaps(found.typed), to: skipGap(text, end) }
}

type Found = Pick<ListMarker, 'typed' | 'family' | 'ordinal'>

function counted(rest: string): Found | null {
  const roman = ROMAN.exec(rest)
  if (roman) return { typed: roman[0], family: 'roman', ordinal: null }
  const letter = LETTER.exec(rest)
  if (letter?.[1]) return { typed: letter[0], family: 'letter', ordinal: ordinalOfLetter(letter[1]) }
  const figure = FIGURE.exec(rest)
  if (figure?.[1]) return { typed: figure[0], family: 'figure', ordinal: Number(figure[1].normalize('NFKC')) }
  const bracketed = BRACKETED.exec(rest)
  if (bracketed?.[1]) return { typed: bracketed[0], family: 'bracketed', ordinal: ordinalOf(bracketed[1]) }
  const square = SQUARE.exec(rest)
  if (square?.[1]) return { typed: square[0], family: 'square', ordinal: Number(square[1]) }
  const stopped = STOPPED.exec(rest)
  if (stopped?.[1]) return { typed: stopped[0], family: 'stopped', ordinal: Number(stopped[1]) }
  const lettered = LETTER_STOPPED.exec(rest)
  return lettered?.[1] ? { typed: lettered[0], family: 'stopped', ordinal: ordinalOfLetter(lettered[1]) } : null
}

function plain(rest: string): Found | null {
  const circled = CIRCLED.exec(rest)
  if (circled) return { typed: circled[0], family: 'circled', ordinal: circled[0].charCodeAt(0) - 0x245f }
  const dash = DASH.exec(rest)
  if (dash) return { typed: dash[0], family: 'dash', ordinal: null }
  const dot = DOT.exec(rest)
  return dot ? { typed: dot[0], family: 'dot', ordinal: null } : null
}

function ordinalOf(counter: string): number {
  const figure = Number(counter.normalize('NFKC'))
  return Number.isNaN(figure) ? ordinalOfLetter(counter) : figure
}

function ordinalOfLetter(letter: string): number {
  return letter.normalize('NFKC').toLowerCase().charCodeAt(0) - 0x60
}
