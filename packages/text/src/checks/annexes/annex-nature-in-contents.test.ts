import { paragraph } from '../../testing/clean/pieces.ts'
import { cleanDraft } from '../../testing/clean-draft.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { editContents, insertAfter } from '../../testing/mutate-draft.ts'
import { annexNatureInContents } from './annex-nature-in-contents.ts'

const contents = (old: string, changed: string) =>
  editContents(cleanDraft(), (entries) =>
    entries.map((entry) =>
      entry.text.includes('附录B') ? { ...entry, text: entry.text.replace(old, changed) } : entry,
    ),
  )

describeCheck(annexNatureInContents, {
  passes: [
    {
      name: 'the foreword says the same',
      draft: insertAfter(cleanDraft(), '本文件按照GB/T 1.1—2020', paragraph('附录A为规范性附录，附录B为资料性附录。')),
    },
    {
      name: 'the foreword tells what an annex was in the edition before',
      draft: insertAfter(cleanDraft(), '本文件按照GB/T 1.1—2020', paragraph('原附录B为规范性附录，改为资料性附录。')),
    },
    { name: 'an entry without a nature', draft: contents('（资料性）', '') },
    { name: 'a text without contents', draft: { ...cleanDraft(), contents: null } },
  ],
  fails: [
    {
      name: 'another nature in the contents',
      draft: contents('资料性', '⟦规范性⟧'),
      message: 'other',
      alsoFinds: ['T02'],
    },
    {
      name: 'another nature in the foreword',
      draft: insertAfter(cleanDraft(), '本文件按照GB/T 1.1—2020', paragraph('附录B为⟦规范性⟧附录。')),
      message: 'other',
      alsoFinds: ['F14'],
    },
  ],
  notApplicable: [{ name: 'a text without annexes', draft: cleanDraft({ type: 'guidance' }) }],
})
