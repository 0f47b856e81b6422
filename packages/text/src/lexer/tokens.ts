/**
 * A stretch of a passage that has been recognised. Protected kinds (identifier … quotation) are found first and no wording
 * rule looks inside them; `modal` is a word of obligation and the like, never a character inside another word.
 */
export type Token = {
  readonly kind: TokenKind
  readonly from: number
  readonly to: number
  readonly text: string
  /** Of modal tokens. */
  readonly modal?: ModalKind
}

export type TokenKind =
  | 'identifier'
  | 'locator'
  | 'quantity'
  | 'number'
  | 'date'
  | 'url'
  | 'code'
  | 'formula'
  | 'quotation'
  | 'latin'
  | 'modal'
  | 'word'
  | 'punctuation'
  | 'space'

/** The verbal forms of GB/T 1.1—2020, annex C, and what people write instead. */
export type ModalKind =
  | 'shall'
  | 'shall-not'
  | 'should'
  | 'should-not'
  | 'may'
  | 'need-not'
  | 'can'
  | 'cannot'
  | 'possible'
  | 'impossible'
  | 'must'
  | 'must-not'
  | 'ought'
