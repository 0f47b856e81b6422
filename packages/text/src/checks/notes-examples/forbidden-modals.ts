import type { ModalKind } from '../../lexer/tokens.ts'
import type { Edition } from '../check.ts'

const DEMANDING: readonly ModalKind[] = ['shall', 'shall-not', 'ought', 'must', 'must-not']

/** What notes, examples and footnotes must not hold. The edition of 2009 bars requirements only. */
const MODALS: Readonly<Record<Edition, ReadonlySet<ModalKind>>> = {
  '2009': new Set(DEMANDING),
  '2020': new Set<ModalKind>([...DEMANDING, 'should', 'should-not', 'may', 'need-not']),
}

export const forbiddenModals = (edition: Edition | null): ReadonlySet<ModalKind> => MODALS[edition ?? '2009']
