import { paragraph } from '../../testing/clean/pieces.ts'
import { cleanDraft } from '../../testing/clean-draft.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { removePiece, replaceText } from '../../testing/mutate-draft.ts'
import { termsLeadIn } from './terms-lead-in.ts'

const OWN = '下列术语和定义适用于本文件。'
const lead = (words: string) => replaceText(cleanDraft(), OWN, words)
const none = (words: string) => replaceText(cleanDraft({ type: 'symbols' }), '本文件没有需要界定的术语和定义。', words)

describeCheck(termsLeadIn, {
  passes: [
    { name: 'terms of another document and own ones', draft: lead('GB/T 1236界定的以及下列术语和定义适用于本文件。') },
    { name: 'the fixed sentence for none', draft: cleanDraft({ type: 'symbols' }) },
  ],
  fails: [
    { name: 'other words', draft: lead('⟦以下术语适用于本标准。⟧'), message: 'differs', alsoFinds: ['M17'] },
    { name: 'no lead-in', draft: removePiece(cleanDraft(), OWN), count: 1, message: 'missing' },
    {
      name: 'own terms not announced',
      draft: lead('⟦GB/T 1236界定的术语和定义适用于本文件。⟧'),
      message: 'has-entries',
    },
    { name: 'terms announced and not given', draft: none(`⟦${OWN}⟧`), message: 'no-entries' },
    { name: 'none in other words', draft: none('⟦本文件无术语。⟧'), message: 'differs' },
  ],
  notApplicable: [{ name: 'a draft without the chapter', draft: { ...cleanDraft(), pieces: [paragraph('示例。')] } }],
})
