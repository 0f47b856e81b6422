import type { Token, TokenKind } from '../../lexer/tokens.ts'

type Stretch = { readonly from: number; readonly to: number }

/**
 * Finds what `find` sees outside the stretches that belong to something else, and keeps what the lexer took for a token of
 * that kind too: a fact must not speak of a table 3 that the tokens call a part of a file's name.
 */
export function amongTokens<T extends Stretch>(
  kind: TokenKind,
  tokens: readonly Token[],
  find: (hidden: readonly Stretch[]) => readonly T[],
): readonly T[] {
  const own = tokens.filter((token) => token.kind === kind)
  if (own.length === 0) return []
  const found = find(tokens.filter((token) => PROTECTED.has(token.kind) && token.kind !== kind))
  return found.filter(({ from, to }) => own.some((token) => token.from === from && token.to === to))
}

/** What the lexer finds before pointers and quantities, and both of these for each other. */
const PROTECTED: ReadonlySet<TokenKind> = new Set(['identifier', 'date', 'url', 'code', 'formula', 'locator'])
