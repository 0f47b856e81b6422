import { items, paragraph } from '../../testing/clean/pieces.ts'
import { cleanDraft } from '../../testing/clean-draft.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { inEdition2009 } from '../../testing/in-edition-2009.ts'
import { insertAfter, insertBefore } from '../../testing/mutate-draft.ts'
import { provisionInForeword } from './provision-in-foreword.ts'

const draft = cleanDraft()

describeCheck(provisionInForeword, {
  passes: [
    {
      name: 'a change that tells of a provision',
      draft: insertBefore(
        cleanDraft({ isRevision: true }),
        '更改了适用范围',
        ...items(['删除了电机应接地的要求（见2018年版的5.3）；']),
      ),
    },
    { name: 'ordinary words', draft: insertAfter(draft, '请注意', paragraph('本文件的应用对应于相应的产品。')) },
    {
      name: 'what a law demands',
      draft: insertAfter(draft, '请注意', paragraph('涉及密码的，应按照国家有关法律法规执行。')),
    },
  ],
  fails: [
    { name: 'a requirement', draft: insertAfter(draft, '请注意', paragraph('企业⟦应⟧采用本文件。')), message: 'found' },
    { name: 'a permission', draft: insertAfter(draft, '请注意', paragraph('企业⟦可⟧参照使用本文件。')) },
  ],
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

describeCheck(provisionInForeword, {
  passes: [
    {
      name: 'a permission in a text of 2009',
      draft: insertAfter(inEdition2009(draft), '请注意', paragraph('企业可参照使用本标准。')),
    },
  ],
  fails: [],
})
