import { cleanDraft } from '../../testing/clean-draft.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { editContents } from '../../testing/mutate-draft.ts'
import { annexEntry } from './annex-entry.ts'

const clean = cleanDraft()
const reworded = (change: (text: string) => string) =>
  editContents(clean, (entries) =>
    entries.map((entry) => (entry.text.startsWith('附录A') ? { ...entry, text: change(entry.text) } : entry)),
  )

describeCheck(annexEntry, {
  passes: [{ name: 'the words of 2009', draft: reworded((text) => text.replace('（规范性）', '（规范性附录）')) }],
  fails: [
    { name: 'no nature', draft: reworded((text) => text.replace('（规范性）', '')), count: 1, message: 'nature' },
    { name: 'no title', draft: reworded(() => '附录A（规范性）'), count: 1, message: 'title' },
  ],
  notApplicable: [
    { name: 'a text without contents', draft: { ...clean, contents: null } },
    {
      name: 'contents without annexes',
      draft: editContents(clean, (entries) => entries.filter(({ text }) => !text.startsWith('附录'))),
    },
  ],
})
