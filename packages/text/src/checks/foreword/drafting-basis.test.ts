import { cleanDraft } from '../../testing/clean-draft.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { FOUND_IN_2009 } from '../../testing/in-edition-2009.ts'
import { removePiece, replaceText } from '../../testing/mutate-draft.ts'
import { draftingBasis } from './drafting-basis.ts'

const draft = cleanDraft()
const NAME = 'GB/T 1.1—2020《标准化工作导则　第1部分：标准化文件的结构和起草规则》'

describeCheck(draftingBasis, {
  passes: [
    { name: 'gaps and dashes', draft: replaceText(draft, NAME, NAME.replace('—', '-').replace('　', ' ')) },
    {
      name: 'another rule of drafting beside it',
      draft: replaceText(draft, `${NAME}的规定`, `${NAME}和GB/T 20001.5—2017《标准编写规则　第5部分：规范标准》的规定`),
    },
    {
      name: 'the sentence of the edition of 2009',
      draft: replaceText(draft, `本文件按照${NAME}的规定`, '本标准按照GB/T 1.1—2009给出的规则'),
    },
  ],
  fails: [
    {
      name: 'another verb',
      draft: replaceText(draft, '本文件按照GB/T 1.1', '本文件⟦依据⟧GB/T 1.1'),
      message: 'differs',
    },
    {
      name: 'the ending of the older edition',
      draft: replaceText(draft, `${NAME}的规定起草`, `${NAME}⟦给出的规则⟧起草`),
      message: 'differs',
    },
    {
      name: 'another sentence of the edition of 2009',
      draft: replaceText(draft, `本文件按照${NAME}的规定`, '本标准⟦依据⟧GB/T 1.1—2009给出的规则'),
      alsoFinds: FOUND_IN_2009,
    },
    { name: 'no such sentence', draft: removePiece(draft, '按照GB/T 1.1—2020'), message: 'absent', count: 1 },
  ],
  unknown: [{ name: 'an edition before 2009', draft: replaceText(draft, `${NAME}的规定`, 'GB/T 1.1—2000的规定') }],
  notApplicable: [
    {
      name: 'no foreword',
      draft: {
        ...draft,
        pieces: draft.pieces.slice(draft.pieces.findIndex((piece) => piece.kind === 'document-title')),
      },
    },
  ],
})
