import { datesIn, type WrittenDate } from './dates.ts'
import { addressesIn, codeIn, formulasIn, type Stretch } from './hidden.ts'
import { type Identifier, identifiersIn } from './identifiers.ts'
import { type Locator, locatorsIn } from './locators.ts'
import { modalsIn } from './modals.ts'
import { pieceKindAt, unitsAt } from './piece-kind.ts'
import { plainOf } from './plain.ts'
import { latinFinders, quotationFinders, stretchesOf } from './protected.ts'
import { type Quantity, quantitiesIn } from './quantities.ts'
import type { Token, TokenKind } from './tokens.ts'

// Without any of these there is nothing to protect but quotations.
const MAY_PROTECT = /[A-Za-z\d]|第[一二三四五六七八九十]|[上下前][文表图所一]|[一二][九〇零○]/u

/** Everything the lexer knows of a passage, found in one go. Each list is in order and agrees with the tokens, which cover the whole text. */
export type LexedText = {
  readonly tokens: readonly Token[]
  readonly identifiers: readonly Identifier[]
  readonly locators: readonly Locator[]
  readonly quantities: readonly Quantity[]
  readonly dates: readonly WrittenDate[]
}

/**
 * Cuts a passage into tokens that cover the whole of it, in order. Protected stretches come first: addresses, numbers of
 * standards, dates, code, formulas, pointers, quantities, quotations, Latin words, numbers; then the words of modality in
 * what is left. Han text between them stays uncut in `word` tokens. Linear in the length of the text.
 */
export function lex(text: string): readonly Token[] {
  return lexText(text).tokens
}

/** What `lex`, `identifiersIn`, `datesIn`, `locatorsIn` and `quantitiesIn` give, without doing anything twice. */
export function lexText(text: string): LexedText {
  const claims = new Claims(text)
  const plain = plainOf(text)
  const figures = MAY_PROTECT.test(plain) ? claimFigures(claims, text, plain) : NO_FIGURES
  for (const finder of quotationFinders) claims.fill(finder.kind, stretchesOf(text, finder))
  for (const finder of latinFinders) claims.take(finder.kind, stretchesOf(plain, finder))
  return { tokens: claims.withModals(), ...figures }
}

type Figures = Omit<LexedText, 'tokens'>

const NO_FIGURES: Figures = { identifiers: [], locators: [], quantities: [], dates: [] }

function claimFigures(claims: Claims, text: string, plain: string): Figures {
  claims.take('url', addressesIn(plain))
  const identifiers = claims.take('identifier', identifiersIn(text))
  const dates = claims.take('date', datesIn(text))
  claims.take('code', codeIn(plain))
  claims.take('formula', formulasIn(plain))
  const locators = claims.take('locator', locatorsIn(text, identifiers, claims.stretches()))
  const quantities = claims.take('quantity', quantitiesIn(text, claims.stretches()))
  return { identifiers, locators, quantities, dates }
}

type Claim = Stretch & Pick<Token, 'kind'>

const USUAL_LENGTH = 4096
/** Of usual passages, which are lexed one after another; behind the end of a text stand marks of an earlier one. */
const usual = new Uint8Array(USUAL_LENGTH)

/** Who has which characters; the first to claim keeps them. */
class Claims {
  readonly #text: string
  readonly #taken: Uint8Array
  readonly #claims: Claim[] = []

  constructor(text: string) {
    this.#text = text
    this.#taken = text.length > USUAL_LENGTH ? new Uint8Array(text.length) : usual.fill(0, 0, text.length)
  }

  stretches(): readonly Stretch[] {
    return this.#claims
  }

  /** Takes what is wholly free, and tells what that was. */
  take<T extends Stretch>(kind: TokenKind, stretches: readonly T[]): readonly T[] {
    return stretches.filter(({ from, to }) => {
      const isFree = from < to && this.#isFree(from, to)
      if (isFree) this.#claim(kind, from, to)
      return isFree
    })
  }

  /** What is free of it, in pieces: a title in 《》 may hold the number of a standard. */
  fill(kind: TokenKind, stretches: readonly Stretch[]): void {
    for (const { from, to } of stretches) {
      for (let start = from; start < to; ) {
        let end = start
        while (end < to && this.#taken[end] !== 1) end += 1
        if (end > start) this.#claim(kind, start, end)
        start = Math.max(end, start)
        while (start < to && this.#taken[start] === 1) start += 1
      }
    }
  }

  withModals(): readonly Token[] {
    const text = this.#text
    const claims = this.#claims.sort((a, b) => a.from - b.from)
    const tokens: Token[] = []
    let at = 0
    const add = (kind: TokenKind, from: number, to: number, modal?: Token['modal']): void => {
      addPlain(tokens, text, at, from)
      const words = text.slice(from, to)
      tokens.push(modal === undefined ? { kind, from, to, text: words } : { kind, from, to, modal, text: words })
      at = to
    }
    // Both are in order: each word of modality stands between two claims.
    let next = 0
    for (const { from, to, modal } of modalsIn(text, freeBetween(claims, text.length))) {
      for (let claim = claims[next]; claim && claim.from < from; claim = claims[next]) {
        add(claim.kind, claim.from, claim.to)
        next += 1
      }
      add('modal', from, to, modal)
    }
    for (const { kind, from, to } of claims.slice(next)) add(kind, from, to)
    addPlain(tokens, text, at, text.length)
    return tokens
  }

  #isFree(from: number, to: number): boolean {
    for (let at = from; at < to; at += 1) if (this.#taken[at] === 1) return false
    return true
  }

  #claim(kind: TokenKind, from: number, to: number): void {
    this.#taken.fill(1, from, to)
    this.#claims.push({ kind, from, to })
  }
}

function freeBetween(claims: readonly Claim[], length: number): readonly Stretch[] {
  const free: Stretch[] = []
  let end = 0
  for (const { from, to } of claims) {
    if (end < from) free.push({ from: end, to: from })
    end = to
  }
  if (end < length) free.push({ from: end, to: length })
  return free
}

/** Words, gaps and signs: each sign is a token of its own. */
function addPlain(tokens: Token[], text: string, from: number, to: number): void {
  let start = from
  while (start < to) {
    const kind = pieceKindAt(text, start, to)
    let end = start + unitsAt(text, start, to)
    if (kind !== 'punctuation') while (end < to && pieceKindAt(text, end, to) === kind) end += unitsAt(text, end, to)
    tokens.push({ kind, from: start, to: end, text: text.slice(start, end) })
    start = end
  }
}
