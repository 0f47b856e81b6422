import { cleanDraft } from '../../testing/clean-draft.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { editCover } from '../../testing/mutate-draft.ts'
import { replacedDocuments } from './replaced-documents.ts'

const revision = cleanDraft({ isRevision: true })

describeCheck(replacedDocuments, {
  passes: [
    { name: 'a revision that says so in both places', draft: revision },
    { name: 'a revised part', draft: cleanDraft({ isRevision: true, isPart: true }) },
    { name: 'a cover that breaks off', draft: editCover(revision, { replaces: '代替 T/SLXH 12—2018等' }) },
  ],
  fails: [
    {
      name: 'a revision without the line on the cover',
      draft: editCover(revision, { replaces: null, number: '⟦T/SLXH 12—2026⟧' }),
      message: 'coverLacks',
    },
    {
      name: 'a line on the cover of a first edition',
      draft: editCover(cleanDraft(), { replaces: '代替 ⟦T/SLXH 11—2018⟧' }),
      message: 'forewordLacks',
      alsoFinds: ['F10'],
    },
    {
      name: 'another year',
      draft: editCover(revision, { replaces: '代替 T/SLXH 12—2017' }),
      count: 2,
      alsoFinds: ['F10'],
    },
  ],
  unknown: [
    {
      name: 'a text without a foreword',
      draft: {
        ...revision,
        pieces: revision.pieces.slice(
          revision.pieces.findIndex((piece) => piece.kind === 'element-title' && piece.element === 'introduction'),
        ),
      },
    },
    { name: 'a text without a cover', draft: { ...revision, cover: {} } },
  ],
})
