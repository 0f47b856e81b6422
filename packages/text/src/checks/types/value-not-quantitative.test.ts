import { cleanDraft } from '../../testing/clean-draft.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { replaceText } from '../../testing/mutate-draft.ts'
import { valueNotQuantitative } from './value-not-quantitative.ts'

const draft = cleanDraft({ type: 'product' })

describeCheck(valueNotQuantitative, {
  passesClean: false,
  passes: [
    { name: 'values with their units', draft },
    {
      name: 'the unit in the head',
      draft: replaceText(replaceText(draft, '≥10 MΩ', '≥10'), '特性值', '特性值（MΩ）'),
    },
    { name: 'a count', draft: replaceText(replaceText(draft, '≥10 MΩ', '≥10'), '绝缘电阻', '跌落次数', { all: true }) },
  ],
  fails: [
    { name: 'a vague value', draft: replaceText(draft, '≥10 MΩ', '⟦良好⟧'), message: 'vague' },
    { name: 'no unit', draft: replaceText(draft, '≥10 MΩ', '⟦≥10⟧'), message: 'unit' },
  ],
  notApplicable: [{ name: 'another type', draft: cleanDraft() }],
})
