import { cleanDraft } from '../../testing/clean-draft.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { editCover } from '../../testing/mutate-draft.ts'
import { coverIncomplete } from './cover-incomplete.ts'

const clean = cleanDraft()

describeCheck(coverIncomplete, {
  passes: [{ name: 'an issuer on two lines', draft: cleanDraft({ level: 'national' }) }],
  fails: [
    { name: 'no wording of the level', draft: editCover(clean, { level: null }), count: 1, message: 'missing' },
    { name: 'no issuer', draft: editCover(clean, { issuer: null }), count: 1, message: 'missing' },
    { name: 'no number', draft: editCover(clean, { number: null }), count: 1, message: 'missing' },
  ],
  unknown: [{ name: 'a text without a cover', draft: { ...clean, cover: {} } }],
})
