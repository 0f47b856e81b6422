import { paragraph } from '../../testing/clean/pieces.ts'
import { cleanDraft } from '../../testing/clean-draft.ts'
import { cleanStatement } from '../../testing/clean-statement.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { insertAfter } from '../../testing/mutate-draft.ts'
import { removeUpTo, titleOfElement } from '../../testing/which-piece.ts'
import { introductionRequirement } from './introduction-requirement.ts'

const draft = cleanDraft()
const withWords = (words: string) => insertAfter(draft, '桌面微风扇在办公和居家场所广泛使用。', paragraph(words))

describeCheck(introductionRequirement, {
  passes: [
    {
      name: 'words that only hold the character',
      draft: withWords('桌面微风扇的应用广泛，响应用户的需要，供应充足。'),
    },
    { name: 'a possibility', draft: withWords('使用本文件能够减少贸易中的争议。') },
  ],
  fails: [
    { name: 'a requirement', draft: withWords('制造方⟦应⟧按照本文件生产。'), message: 'requirement' },
    { name: 'a prohibition', draft: withWords('桌面微风扇⟦不应⟧在潮湿场所使用。') },
    { name: 'a requirement by another word', draft: withWords('制造方⟦必须⟧按照本文件生产。'), alsoFinds: ['M01'] },
  ],
  notApplicable: [
    {
      name: 'no introduction',
      draft: removeUpTo(draft, titleOfElement('introduction'), ({ kind }) => kind === 'document-title'),
    },
    { name: 'an explanatory statement', draft: cleanStatement(draft) },
  ],
})
