import { captionOf } from './caption.ts'
import type { Block, BlockNumber } from './document.ts'
import type { Picture } from './flow.ts'
import { type ListMarker, listMarkerOf } from './list-marker.ts'
import { OBJECT_PLACEHOLDER } from './source-map.ts'
import { isBlank, isHan, skipGap, withoutGaps } from './words.ts'
import { isOpen, type Working } from './working.ts'

/**
 * Tells list items, notes, examples, captions, formulas, figures and footnotes among what is still a paragraph. What is
 * written inside a drawing is of kind `figure`: it is part of a picture and no text of the document.
 */
export function markLesserKinds(works: readonly Working[], pictures: readonly Picture[]): void {
  const lists = new OpenLists()
  for (const work of works) {
    if (work.kind === 'heading' || work.kind === 'table' || work.kind === 'term') lists.close()
    if (!isOpen(work) || work.element === 'cover' || work.element === 'contents') continue
    if (asObject(work, pictures) || asLabelled(work) || asCaption(work)) continue
    if (work.paragraph.place === 'textBox') settle(work, 'figure', 'likely')
    else if (!asFootnote(work, works) && !asListItem(work, lists)) lists.interrupt(work.text)
  }
}

function settle(work: Working, kind: Block['kind'], certainty: Block['certainty']): true {
  work.kind = kind
  work.certainty = certainty
  work.isSettled = true
  return true
}

const FORMULA_NUMBER = /[（(]\s*((?:[A-Z][.．]?)?[0-9]{1,3}(?:[.-][0-9]{1,3})?[a-z]?)\s*[）)]\s*$/u
const LEADERS = new Set(Array.from('\t .．…·⋯\u3000—'))

/** A paragraph of pictures only, or of a formula with at most its number. */
function asObject(work: Working, pictures: readonly Picture[]): boolean {
  const isFormulaStyle = work.role?.is === 'formula'
  const hasFormula = work.formulas.length > 0 || isFormulaStyle || isEquationObject(work, pictures)
  if (!hasFormula && work.pictures.length === 0 && !looksLikeFormula(work.text)) return false
  const number = FORMULA_NUMBER.exec(work.text)
  const body = work.text.slice(0, number ? number.index : work.text.length)
  const words = withoutGaps(withoutLeader(body.replaceAll(OBJECT_PLACEHOLDER, '')))
  if (words === '' && !hasFormula && number === null) return settle(work, 'figure', 'certain')
  if (words.length > 0 && !isFormulaStyle && !looksLikeFormula(work.text)) return false
  if (number?.[1]) work.number = typedNumber(`（${number[1].replace('．', '.')}）`, number[0].trim(), 'likely')
  return settle(
    work,
    'formula',
    work.formulas.some((formula) => formula.display) || isFormulaStyle ? 'certain' : 'likely',
  )
}

/** Editors of equations before OMML left objects with their name on them. */
function isEquationObject(work: Working, pictures: readonly Picture[]): boolean {
  return work.pictures.some((index) => /^(?:Equation|MathType)/iu.test(pictures[index]?.object ?? ''))
}

/** A loop and no expression: a search for the end of a run from each of its places would take long for long runs. */
function withoutLeader(text: string): string {
  let end = text.length
  while (end > 0 && LEADERS.has(text.charAt(end - 1))) end -= 1
  return text.slice(0, end)
}

const LONGEST_FORMULA = 120
const MOST_HAN_IN_FORMULA = 6

/** An equation typed as text with leaders before its number; code and assignments have no such number. */
function looksLikeFormula(text: string): boolean {
  if (text.length > LONGEST_FORMULA || !/[=＝≤≥<>]/u.test(text)) return false
  if (!/[\t….·⋯ ]{2,}[（(](?:[A-Z][.．])?[0-9]{1,3}[）)]\s*$/u.test(text)) return false
  let han = 0
  for (let at = 0; at < text.length; at += 1) if (isHan(text.charCodeAt(at))) han += 1
  return han <= MOST_HAN_IN_FORMULA
}

const NOTE = /^[\s\u3000]*(注)[\s\u3000]*([0-9０-９]{0,2})[\s\u3000]*[：:]/u
const EXAMPLE = /^[\s\u3000]*(示例)[\s\u3000]*([0-9０-９]{0,2})[\s\u3000]*(?:[：:]|$)/u

const LONGEST_LABEL = 60

function asLabelled(work: Working): boolean {
  const shown = work.numbering ? withoutGaps(work.numbering.text) : ''
  for (const [kind, pattern, label] of [
    ['note', NOTE, '注'],
    ['example', EXAMPLE, '示例'],
  ] as const) {
    const match = pattern.exec(work.text.slice(0, LONGEST_LABEL))
    const isShown = shown.startsWith(label)
    if (!match && !isShown && work.role?.is !== kind) continue
    if (match) {
      work.contentFrom = skipGap(work.text, match[0].length)
      work.number = typedNumber(`${label}${(match[2] ?? '').normalize('NFKC')}`, match[0].trim(), 'certain')
    } else if (isShown) {
      work.number = automaticNumber(shown.replace(/[：:]$/u, ''), work.numbering?.text ?? shown)
    }
    return settle(work, kind, work.role?.is === kind || match ? 'certain' : 'likely')
  }
  return false
}

const SHOWN_CAPTION = /^(图|表)/u

function asCaption(work: Working): boolean {
  const styled = work.role?.is === 'caption' ? work.role : null
  const typed = captionOf(work.text)
  const shown = work.numbering && SHOWN_CAPTION.test(work.numbering.text) ? work.numbering.text : null
  if (!typed && !shown && !styled?.of) return false
  const shownValue = shown === null ? null : withoutGaps(shown)
  if (typed) {
    work.contentFrom = typed.to
    work.number = { ...typedNumber(typed.value, typed.typed, 'certain'), reconstructed: shown }
    if (shown !== null) work.number = { ...work.number, origin: 'both' }
  } else if (shown !== null && shownValue !== null) {
    work.number = automaticNumber(shownValue, shown)
  }
  const of = typed?.of ?? styled?.of ?? (shown?.startsWith('图') ? 'figure' : 'table')
  work.caption = { of, target: null }
  return settle(work, 'caption', styled || work.alignment === 'center' ? 'certain' : 'likely')
}

const FOOTNOTE_LABEL = /^[\s\u3000]*[a-z](?![A-Za-z])/u

/** Below a table or figure: a superscript letter and a text, or a paragraph of the template's style. */
function asFootnote(work: Working, works: readonly Working[]): boolean {
  if (work.role?.is === 'footnote') return settle(work, 'footnote', 'certain')
  const label = FOOTNOTE_LABEL.exec(work.text)
  if (!label || work.runs[0]?.position !== 'superscript') return false
  const before = works[work.index - 1]
  if (before?.kind !== 'table' && before?.kind !== 'figure' && before?.kind !== 'footnote') return false
  work.contentFrom = skipGap(work.text, label[0].length)
  work.number = typedNumber(label[0].trim(), label[0].trim(), 'certain')
  return settle(work, 'footnote', 'likely')
}

function asListItem(work: Working, lists: OpenLists): boolean {
  const typed = listMarkerOf(work.text)
  const shown = work.numbering && !isBlank(work.numbering.text) ? work.numbering.text : null
  const marker = typed ?? (shown === null ? null : (listMarkerOf(shown) ?? unknownMarker(shown)))
  const styled = work.role?.is === 'list-item' ? work.role.level : null
  if (!marker && styled === null) return false
  work.contentFrom = typed ? typed.to : skipGap(work.text, 0)
  if (marker) {
    work.number = typed
      ? {
          ...typedNumber(typed.value, typed.typed, 'certain'),
          reconstructed: shown,
          origin: shown === null ? 'typed' : 'both',
        }
      : automaticNumber(marker.value, shown ?? marker.value)
  }
  const byNumbers = marker ? lists.levelOf(marker, work.numbering?.list ?? null, work.numbering?.level ?? 0) : 1
  work.level = Math.min(styled ?? byNumbers, 2)
  return settle(work, 'list-item', styled !== null || shown !== null ? 'certain' : 'likely')
}

/** A shown number of a kind that standards do not know is still that of a list. */
function unknownMarker(shown: string): ListMarker {
  const value = withoutGaps(shown)
  const ordinal = /[0-9]+/u.exec(value)?.[0]
  return {
    value,
    typed: value,
    family: 'stopped',
    ordinal: ordinal === undefined ? null : Number(ordinal),
    to: shown.length,
  }
}

function typedNumber(value: string, typed: string, certainty: BlockNumber['certainty']): BlockNumber {
  return { value, origin: 'typed', reconstructed: null, typed, certainty }
}

function automaticNumber(value: string, shown: string): BlockNumber {
  return { value, origin: 'automatic', reconstructed: shown, typed: null, certainty: 'likely' }
}

/** Which lists are open at a place, outermost first: the same markers go on with a list, other ones begin one within it. */
class OpenLists {
  #open: string[] = []
  #interrupted = false

  close(): void {
    this.#open = []
    this.#interrupted = false
  }

  /** A paragraph between items belongs to the item before it only if the list goes on after it. */
  interrupt(text: string): void {
    if (!isBlank(text)) this.#interrupted = true
  }

  levelOf(marker: ListMarker, list: string | null, depth: number): number {
    const key = `${marker.family} ${list === null ? '' : depth}`
    const at = this.#open.indexOf(key)
    const goesOn = marker.ordinal !== null && marker.ordinal > 1
    if (this.#interrupted && !(at !== -1 && goesOn)) this.#open = []
    this.#interrupted = false
    const known = this.#open.indexOf(key)
    if (known !== -1) this.#open.length = known + 1
    else this.#open.push(key)
    return this.#open.length
  }
}
