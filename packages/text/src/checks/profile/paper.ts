import type { StandardDocument } from '../../document/document.ts'
import type { Profile } from '../check.ts'
import type { Decision } from './decision.ts'

const OPENING_BLOCKS = 12
const TITLE_CHARACTERS_MAX = 60
const STATEMENT_TITLE = /编制说明(?:[（(][^（()）]{0,20}[)）])?\s*$/u

/** A paper that says on its first lines that it is an explanatory statement is one; anything else is read as a standard. */
export function decidePaper({ blocks }: StandardDocument): Decision<Profile['paper']> {
  const title = blocks
    .filter(({ kind }) => kind !== 'empty')
    .slice(0, OPENING_BLOCKS)
    .find(({ text }) => text.length <= TITLE_CHARACTERS_MAX && STATEMENT_TITLE.test(text))
  if (!title) return { value: 'standard', signs: [] }
  const at = { block: title.index, from: 0, to: title.text.length }
  return {
    value: 'explanatory-statement',
    signs: [{ kind: 'title', says: 'explanatory-statement', words: title.text, at }],
  }
}
