import { cleanDraft } from '../../testing/clean-draft.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { editCover } from '../../testing/mutate-draft.ts'
import { groupClassification } from './group-classification.ts'

const clean = cleanDraft()

describeCheck(groupClassification, {
  fails: [
    { name: 'no CCS', draft: editCover(clean, { ccs: null }), count: 1, message: 'absent' },
    { name: 'neither', draft: editCover(clean, { ics: null, ccs: null }), count: 2, message: 'absent' },
  ],
  notApplicable: [{ name: 'a national standard', draft: cleanDraft({ level: 'national' }) }],
})
