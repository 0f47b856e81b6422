import { cleanDraft } from '../../testing/clean-draft.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { replaceText } from '../../testing/mutate-draft.ts'
import { sourceForm } from './source-form.ts'

const source = (words: string) => replaceText(cleanDraft(), '[来源：GB/T 2900.29—2008，2.1.3，有修改]', words)

describeCheck(sourceForm, {
  passes: [{ name: 'not modified', draft: source('[来源：GB/T 2900.29—2008，2.1.3]') }],
  fails: [
    { name: 'the form of 2009', draft: source('⟦[GB/T 2900.29—2008，定义2.1.3]⟧'), message: 'form' },
    { name: 'half-width marks', draft: source('⟦[来源:GB/T 2900.29—2008,2.1.3]⟧'), message: 'form' },
    { name: 'other words for modified', draft: source('⟦[来源：GB/T 2900.29—2008，2.1.3，改写]⟧'), message: 'form' },
    { name: 'no entry', draft: source('⟦[来源：GB/T 2900.29—2008]⟧'), message: 'entry' },
    { name: 'no year', draft: source('[来源：⟦GB/T 2900.29⟧，2.1.3]'), message: 'undated', alsoFinds: ['R11', 'R12'] },
  ],
  notApplicable: [{ name: 'no source', draft: cleanDraft({ type: 'symbols' }) }],
})
