import { cleanDraft } from '../../testing/clean-draft.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { editContents } from '../../testing/mutate-draft.ts'
import { contentsStale } from './contents-stale.ts'

const clean = cleanDraft()

describeCheck(contentsStale, {
  passes: [
    { name: 'typed headings', draft: clean, styles: 'typed' },
    { name: 'clauses left out', draft: editContents(clean, (entries) => entries.filter(({ level }) => level === 1)) },
    { name: 'a vocabulary', draft: cleanDraft({ type: 'terminology' }) },
  ],
  fails: [
    {
      name: 'another title',
      draft: editContents(clean, (entries) =>
        entries.map((entry) => (entry.text.endsWith('证实方法') ? { ...entry, text: '6　试验方法' } : entry)),
      ),
      count: 1,
      message: 'stale',
    },
    {
      name: 'a chapter left out',
      draft: editContents(clean, (entries) => entries.filter(({ text }) => !text.endsWith('证实方法'))),
      count: 1,
      message: 'stale',
    },
    {
      name: 'another number',
      draft: editContents(clean, (entries) =>
        entries.map((entry) => (entry.text.endsWith('证实方法') ? { ...entry, text: '7　证实方法' } : entry)),
      ),
      count: 1,
      message: 'stale',
      alsoFinds: ['T01'],
    },
  ],
  notApplicable: [{ name: 'a text without contents', draft: { ...clean, contents: null } }],
})
