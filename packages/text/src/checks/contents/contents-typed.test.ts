import { cleanDraft } from '../../testing/clean-draft.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { contentsTyped } from './contents-typed.ts'

const clean = cleanDraft()

describeCheck(contentsTyped, {
  fails: [
    {
      name: 'contents typed by hand',
      draft: { ...clean, contents: { title: '目　　次', entries: 'generated', isField: false } },
      count: 1,
      message: 'typed',
    },
  ],
  notApplicable: [{ name: 'a text without contents', draft: { ...clean, contents: null } }],
})
