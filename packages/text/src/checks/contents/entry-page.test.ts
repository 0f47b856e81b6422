import { cleanDraft } from '../../testing/clean-draft.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { editContents } from '../../testing/mutate-draft.ts'
import { entryPage } from './entry-page.ts'

const clean = cleanDraft()

describeCheck(entryPage, {
  passes: [{ name: 'pages in Roman figures', draft: clean, styles: 'headings' }],
  fails: [
    {
      name: 'an entry without its page',
      draft: editContents(clean, (entries) =>
        entries.map((entry) => (entry.text.endsWith('证实方法') ? { ...entry, page: '' } : entry)),
      ),
      count: 1,
      message: 'missing',
    },
  ],
  notApplicable: [{ name: 'a text without contents', draft: { ...clean, contents: null } }],
})
