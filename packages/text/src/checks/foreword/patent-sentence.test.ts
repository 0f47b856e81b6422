import { paragraph } from '../../testing/clean/pieces.ts'
import { cleanDraft } from '../../testing/clean-draft.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { insertAfter, removePiece, replaceText } from '../../testing/mutate-draft.ts'
import { patentSentence } from './patent-sentence.ts'

const draft = cleanDraft()
const FIXED = '请注意本文件的某些内容可能涉及专利。本文件的发布机构不承担识别专利的责任。'

describeCheck(patentSentence, {
  passes: [
    { name: 'gaps', draft: replaceText(draft, FIXED, FIXED.replace('。本', '。 本')) },
    {
      name: 'patents named in the introduction',
      draft: insertAfter(
        removePiece(draft, '请注意'),
        '提供统一的依据',
        paragraph('本文件的发布机构提请注意，使用本文件可能涉及第4章的专利。'),
      ),
    },
  ],
  fails: [
    {
      name: 'the words of the edition of 2009',
      draft: replaceText(draft, '识别专利', '识别⟦这些⟧专利'),
      message: 'differs',
    },
    {
      name: 'another name for itself',
      draft: replaceText(draft, '请注意本文件的某些', '请注意本⟦标准⟧的某些'),
      alsoFinds: ['M17'],
    },
    { name: 'no statement', draft: removePiece(draft, '请注意'), message: 'absent', count: 1 },
  ],
  unknown: [{ name: 'a patent that is known', draft: replaceText(draft, FIXED, '本文件第4章涉及示例公司的专利。') }],
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
