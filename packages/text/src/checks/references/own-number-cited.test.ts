import { cleanDraft } from '../../testing/clean-draft.ts'
import { describeCheck, withSentence } from '../../testing/expect-check.ts'
import { editCover } from '../../testing/mutate-draft.ts'
import { ownNumberCited } from './own-number-cited.ts'

describeCheck(ownNumberCited, {
  passes: [
    { name: 'a mark on the product', draft: withSentence('铭牌应标明本文件编号T/SLXH 12—2026。') },
    { name: 'the edition before', draft: withSentence('T/SLXH 12—2018的样品不适用。') },
    { name: 'another part', draft: withSentence('T/SLXH 12.2的样品不适用。') },
  ],
  fails: [
    { name: 'a dated number', draft: withSentence('样品应符合⟦T/SLXH 12—2026⟧的规定。'), message: 'self' },
    { name: 'an undated number', draft: withSentence('样品应符合⟦T/SLXH 12⟧的规定。'), message: 'self' },
  ],
  notApplicable: [
    {
      name: 'a number not given yet',
      draft: { ...editCover(cleanDraft(), { number: 'T/SLXH XXX—XXXX' }), header: null },
    },
  ],
})
