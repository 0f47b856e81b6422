import { cleanDraft } from '../../testing/clean-draft.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { replaceText } from '../../testing/mutate-draft.ts'
import { definitionForm } from './definition-form.ts'

const defined = (words: string) => replaceText(cleanDraft(), '制造方声明的最高转速下的风量。', words)

describeCheck(definitionForm, {
  passes: [
    { name: 'a word that begins alike', draft: defined('指示器显示的最高转速下的风量。') },
    { name: 'a system', draft: defined('系统在最高转速下的风量。') },
    { name: 'another name', draft: defined('即铭牌风量，最高转速下的风量。') },
    { name: 'a word of doubt', draft: defined('是否达到最高转速的判据。') },
  ],
  fails: [
    { name: 'is meant', draft: defined('⟦是指⟧制造方声明的最高转速下的风量。'), message: 'opening' },
    { name: 'the term again', draft: defined('⟦标称风量是⟧制造方声明的最高转速下的风量。'), message: 'repeats' },
  ],
  notApplicable: [{ name: 'no terms', draft: cleanDraft({ type: 'symbols' }) }],
})
