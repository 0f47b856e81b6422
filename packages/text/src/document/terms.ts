import { automaticHeadingNumber, type HeadingNumber } from './heading-number.ts'
import { isHan, isSentence, skipGap } from './words.ts'
import { isOpen, type Working } from './working.ts'

const SUBDIVISION = /^(?:[^\s]{0,8}(?:术语|缩略语|缩写词?|符号|代号|定义)(?:[、和与及].{1,12})?|通则|概述|一般要求)$/u
const ABBREVIATIONS = /缩略语|缩写|符号|代号/u
const LEAD_IN = /适用于(?:本|下)|^下列|^本(?:文件|标准|规范|部分|指南)没有/u
const LONGEST_TERM = 90
/** More empty paragraphs than these part what stands before and after them. */
const FARTHEST = 12

/**
 * Marks the entries of the terms chapter. Kind `term` is the head of an entry, in one to three blocks in a row: the number
 * alone, the term, its English equivalent. A numbered one begins a new entry. Headings remain only where they divide the
 * chapter (3.1 术语, 3.2 缩略语).
 */
export function markTerms(works: readonly Working[]): void {
  let isAbbreviations = false
  for (const work of works) {
    if (work.element !== 'terms') continue
    if (work.kind === 'heading') {
      if ((work.level ?? 1) > 1 && !divides(works, work)) becomeTerm(work)
      else isAbbreviations = ABBREVIATIONS.test(work.text) && !work.text.includes('术语')
      continue
    }
    if (work.kind === 'empty' && asLoneAutomaticNumber(work)) continue
    if (!isOpen(work) || isAbbreviations) continue
    const before = lastVisible(works, work.index)
    if (work.role?.is === 'term' || isAfterLoneNumber(before, work) || isUnnumberedTerm(works, work, before)) {
      becomeTerm(work)
    }
  }
}

/** A heading that divides the chapter has sub-clauses, a lead-in, or the name of a division. */
function divides(works: readonly Working[], heading: Working): boolean {
  const words = heading.text.slice(heading.contentFrom).trim()
  if (words === '') return false
  if (SUBDIVISION.test(words)) return true
  const next = nextShown(works, heading.index)
  if (!next || next.element !== 'terms') return false
  if (next.kind === 'heading') return (next.level ?? 1) > (heading.level ?? 1)
  if (next.kind === 'empty') return (shownNumberOf(next)?.parts.length ?? 0) > (heading.level ?? 1)
  return LEAD_IN.test(next.text)
}

function becomeTerm(work: Working): void {
  if (work.kind !== 'heading') {
    work.contentFrom = skipGap(work.text, 0)
    work.certainty = work.role?.is === 'term' ? 'certain' : 'guessed'
  }
  work.kind = 'term'
  work.isSettled = true
  work.isTitled = false
}

/** The template's entry begins with an empty paragraph that shows nothing but its number. */
function asLoneAutomaticNumber(work: Working): boolean {
  const number = shownNumberOf(work)
  if (!number || number.parts.length < 2) return false
  const reconstructed = work.numbering?.text ?? null
  work.number = { value: number.value, origin: 'automatic', reconstructed, typed: null, certainty: 'likely' }
  work.level = number.parts.length
  becomeTerm(work)
  return true
}

function shownNumberOf(work: Working): HeadingNumber | null {
  return automaticHeadingNumber(work.numbering?.text ?? '')
}

function isAfterLoneNumber(before: Working | null, work: Working): boolean {
  if (before?.kind !== 'term' || before.text.slice(before.contentFrom).trim() !== '') return false
  return work.text.length <= LONGEST_TERM && !work.text.includes('。')
}

/** Without a number: Han then Latin, no stop, and a definition after it; or a Latin line below the term itself. */
function isUnnumberedTerm(works: readonly Working[], work: Working, before: Working | null): boolean {
  const text = work.text.trim()
  if (text.length > LONGEST_TERM || isSentence(text) || LEAD_IN.test(text) || /[：:]/u.test(text)) return false
  const isLatin = /^[A-Za-z][^\p{Script=Han}]*$/u.test(text)
  if (isLatin) return before?.kind === 'term'
  const next = nextVisible(works, work.index)
  if (!next || next.kind === 'heading') return false
  if (isHanThenLatin(text)) return true
  return !text.includes(' ') && text.length <= 30 && /^[A-Za-z][^\p{Script=Han}]*$/u.test(next.text.trim())
}

function isHanThenLatin(text: string): boolean {
  return (
    /^[^a-z]*[\p{Script=Han}）)][\s\u3000;；]*[a-zA-Z][A-Za-z\s()（）,/;；'’‐\-0-9.]+$/u.test(text) && isTermStart(text)
  )
}

function isTermStart(text: string): boolean {
  return isHan(text.charCodeAt(0)) || /^[A-Z0-9“"]/u.test(text)
}

function lastVisible(works: readonly Working[], from: number): Working | null {
  return works.slice(Math.max(0, from - FARTHEST), from).findLast((work) => work.kind !== 'empty') ?? null
}

function nextVisible(works: readonly Working[], from: number): Working | null {
  return works.slice(from + 1, from + FARTHEST).find((work) => work.kind !== 'empty') ?? null
}

/** As `nextVisible`, and a paragraph of which only the number is to be seen. */
function nextShown(works: readonly Working[], from: number): Working | null {
  return works.slice(from + 1, from + FARTHEST).find((work) => work.kind !== 'empty' || shownNumberOf(work)) ?? null
}
