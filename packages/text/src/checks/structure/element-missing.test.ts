import { cleanDraft } from '../../testing/clean-draft.ts'
import { cleanStatement } from '../../testing/clean-statement.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { editCover, replaceIn } from '../../testing/mutate-draft.ts'
import { chapterCalled, removeUpTo, titleOfElement } from '../../testing/which-piece.ts'
import { elementMissing } from './element-missing.ts'

const guidance = cleanDraft({ type: 'guidance' })
const marked = replaceIn(guidance, chapterCalled('术语和定义'), '术语和定义', '⟦⟧术语和定义')

describeCheck(elementMissing, {
  passes: [
    { name: 'terms are the core of a standard of terms', draft: cleanDraft({ type: 'terminology' }) },
    {
      name: 'a chapter joins terms and abbreviations',
      draft: replaceIn(guidance, chapterCalled('术语和定义'), '术语和定义', '术语、定义和缩略语'),
    },
    { name: 'a cover without a name', draft: editCover(guidance, { title: null }) },
  ],
  fails: [
    {
      name: 'no chapter of references',
      draft: removeUpTo(marked, chapterCalled('规范性引用文件'), chapterCalled('术语和定义')),
      message: 'missing',
      count: 1,
    },
    {
      name: 'no cover',
      draft: { ...guidance, cover: {}, header: null },
      count: 1,
      message: 'without-cover',
      alsoFinds: ['C01'],
    },
    {
      name: 'no foreword',
      draft: removeUpTo(guidance, titleOfElement('foreword'), titleOfElement('introduction')),
      message: 'missing',
      count: 1,
    },
    {
      name: 'no core',
      draft: removeUpTo(guidance, chapterCalled('总体原则'), ({ kind }) => kind === 'end-line'),
      message: 'without-core',
      count: 1,
    },
  ],
  notApplicable: [
    {
      name: 'a paper without headings',
      draft: { ...guidance, contents: null, pieces: guidance.pieces.filter(({ kind }) => kind === 'paragraph') },
    },
    { name: 'an explanatory statement', draft: cleanStatement(guidance) },
  ],
})
