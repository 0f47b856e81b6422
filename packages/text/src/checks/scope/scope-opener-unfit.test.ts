import { cleanDraft } from '../../testing/clean-draft.ts'
import { cleanStatement } from '../../testing/clean-statement.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { replaceText } from '../../testing/mutate-draft.ts'
import { scopeOpenerUnfit } from './scope-opener-unfit.ts'

const method = cleanDraft({ type: 'test-method' })
const METHOD = '本文件描述了桌面微风扇风量的试验方法。'
const guidance = cleanDraft({ type: 'guidance' })
const GUIDANCE = '本文件提供了桌面微风扇选用的指导，给出了需考虑的因素。'

describeCheck(scopeOpenerUnfit, {
  passes: [
    { name: 'a standard of terms', draft: cleanDraft({ type: 'terminology' }) },
    { name: 'a procedure with three verbs', draft: cleanDraft({ type: 'code-of-practice' }) },
    {
      name: 'what another document lays down',
      draft: replaceText(method, METHOD, '本文件描述了按照GB/T 1236规定的方法测量风量的方法。'),
    },
  ],
  fails: [
    {
      name: 'a method that is laid down',
      draft: replaceText(method, METHOD, '本文件⟦规定⟧了桌面微风扇风量的试验方法。'),
      message: 'object',
    },
    {
      name: 'terms that are laid down',
      draft: replaceText(
        cleanDraft({ type: 'terminology' }),
        '本文件界定了桌面微风扇的术语和定义。',
        '本文件⟦规定⟧了桌面微风扇的术语。',
      ),
      message: 'object',
    },
    {
      name: 'guidance that lays down',
      draft: replaceText(guidance, GUIDANCE, '本文件⟦规定⟧了选用桌面微风扇的要点。'),
      message: 'type',
    },
  ],
  notApplicable: [{ name: 'an explanatory statement', draft: cleanStatement(method) }],
})
