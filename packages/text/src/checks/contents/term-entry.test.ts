import { cleanDraft } from '../../testing/clean-draft.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { editContents } from '../../testing/mutate-draft.ts'
import { termEntry } from './term-entry.ts'

const clean = cleanDraft()

describeCheck(termEntry, {
  passes: [{ name: 'a vocabulary whose groups are listed', draft: cleanDraft({ type: 'terminology' }) }],
  fails: [
    {
      name: 'a term in the contents',
      draft: editContents(clean, (entries) =>
        entries.flatMap((entry) =>
          entry.text.endsWith('术语和定义')
            ? [entry, { level: 2 as const, text: '3.1　桌面微风扇', page: entry.page }]
            : [entry],
        ),
      ),
      count: 1,
      message: 'listed',
    },
  ],
  notApplicable: [{ name: 'a text without contents', draft: { ...clean, contents: null } }],
})
