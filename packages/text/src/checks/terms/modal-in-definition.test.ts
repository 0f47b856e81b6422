import { cleanDraft } from '../../testing/clean-draft.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { replaceText } from '../../testing/mutate-draft.ts'
import { modalInDefinition } from './modal-in-definition.ts'

const NOMINAL = '制造方声明的最高转速下的风量。'
const defined = (words: string) => replaceText(cleanDraft(), NOMINAL, words)

describeCheck(modalInDefinition, {
  passes: [{ name: 'ordinary words', draft: defined('制造方声明的、与最高转速对应的、适宜应用的风量。') }],
  fails: [
    { name: 'a requirement', draft: defined('制造方声明的风量，⟦应⟧在最高转速下测量。') },
    { name: 'a recommendation', draft: defined('制造方声明的风量，⟦宜⟧在最高转速下测量。') },
  ],
  notApplicable: [{ name: 'no terms', draft: cleanDraft({ type: 'symbols' }) }],
})
