import { example, note, table } from '../../testing/clean/pieces.ts'
import { cleanDraft } from '../../testing/clean-draft.ts'
import type { Piece } from '../../testing/draft.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { insertAfter } from '../../testing/mutate-draft.ts'
import { noteLabels } from './note-labels.ts'

const draft = cleanDraft()
const labelled = (label: string, text: string): Piece => ({ kind: 'note', text, label })
const behind = (...pieces: readonly Piece[]) => insertAfter(draft, '外表面不应', ...pieces)

describeCheck(noteLabels, {
  passes: [
    { name: 'two notes that count', draft: behind(labelled('注1：', '甲。'), labelled('注2：', '乙。')) },
    { name: 'a note and an example', draft: behind(note('甲。'), example('乙。')) },
    {
      name: 'a note of the clause and a note behind a table',
      draft: behind(note('甲。'), { ...table('尺寸', [['名称', '值']], [['甲', '1']]), text: null }, note('乙。')),
    },
  ],
  fails: [
    { name: 'a number on the only note', draft: behind(labelled('注1：', '甲。')), message: 'single', count: 1 },
    {
      name: 'two without numbers',
      draft: behind(labelled('注：', '甲。'), labelled('注：', '乙。')),
      message: 'several',
      count: 1,
    },
    {
      name: 'a gap',
      draft: behind(labelled('注1：', '甲。'), labelled('注3：', '乙。')),
      message: 'sequence',
      count: 1,
    },
  ],
  notApplicable: [{ name: 'neither notes nor examples', draft: cleanDraft({ type: 'guidance' }) }],
})
