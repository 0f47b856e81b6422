import { cleanDraft } from '../../testing/clean-draft.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { replaceText } from '../../testing/mutate-draft.ts'
import { specificationScope } from './specification-scope.ts'

const SCOPE = '本文件规定了桌面微风扇的外观、风量、噪声、电气性能和跌落要求，描述了对应的证实方法。'
const scoped = (words: string) => replaceText(cleanDraft(), SCOPE, words)

describeCheck(specificationScope, {
  passes: [{ name: 'other words for the methods', draft: scoped('本文件规定了桌面微风扇的要求，描述了试验方法。') }],
  fails: [
    { name: 'no methods', draft: scoped('⟦本文件规定了桌面微风扇的性能要求。⟧'), message: 'methods' },
    {
      name: 'no requirements',
      draft: scoped('⟦本文件规定了桌面微风扇的性能，描述了证实方法。⟧'),
      message: 'requirements',
    },
  ],
  notApplicable: [{ name: 'another type', draft: cleanDraft({ type: 'guidance' }) }],
})
