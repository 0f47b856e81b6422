import { cleanDraft } from '../../testing/clean-draft.ts'
import { describeCheck, withSentence } from '../../testing/expect-check.ts'
import { citationOrder } from './citation-order.ts'

describeCheck(citationOrder, {
  passesClean: false,
  passes: [{ name: 'in order', draft: withSentence('样品按照GB/T 1236和GB/T 4214.1—2017的规定安装。') }],
  fails: [{ name: 'out of order', draft: withSentence('样品按照GB/T 4214.1—2017和⟦GB/T 1236⟧的规定安装。') }],
  notApplicable: [{ name: 'none together', draft: cleanDraft() }],
})
