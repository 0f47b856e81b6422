import { cleanDraft } from '../../testing/clean-draft.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { madeRegistry } from '../../testing/made-registry.ts'
import { replaceText } from '../../testing/mutate-draft.ts'
import { withdrawnCitation } from './withdrawn-citation.ts'

const NOISE = 'GB/T 4214.1—2017　家用和类似用途电器噪声测试方法　通用要求'
const marked = replaceText(cleanDraft(), NOISE, `⟦${NOISE}⟧`)

describeCheck(withdrawnCitation, {
  passesClean: false,
  passes: [{ name: 'all in force', draft: cleanDraft(), registry: madeRegistry() }],
  fails: [
    {
      name: 'replaced',
      draft: marked,
      registry: madeRegistry({ 'GB/T 4214.1—2017': { status: 'replaced', replacedBy: ['GB/T 4214.1—2025'] } }),
      message: 'replaced',
    },
    {
      name: 'withdrawn',
      draft: marked,
      registry: madeRegistry({ 'GB/T 4214.1—2017': { status: 'withdrawn' } }),
      message: 'withdrawn',
    },
  ],
  unknown: [{ name: 'no registry', draft: cleanDraft() }],
  notApplicable: [{ name: 'nothing cited', draft: cleanDraft({ type: 'guidance' }), registry: madeRegistry() }],
})
