import { cleanDraft } from '../../testing/clean-draft.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { plainTextReference } from './plain-text-reference.ts'

describeCheck(plainTextReference, {
  fails: [{ name: 'references typed by hand', draft: cleanDraft(), fields: false, count: 1, message: 'typed' }],
  notApplicable: [{ name: 'a text without pointers', draft: { ...cleanDraft(), pieces: [] } }],
})
