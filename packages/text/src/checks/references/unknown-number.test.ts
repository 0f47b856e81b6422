import { cleanDraft } from '../../testing/clean-draft.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { madeRegistry } from '../../testing/made-registry.ts'
import { replaceText } from '../../testing/mutate-draft.ts'
import { unknownNumber } from './unknown-number.ts'

const NOISE = 'GB/T 4214.1—2017　家用和类似用途电器噪声测试方法　通用要求'

describeCheck(unknownNumber, {
  passesClean: false,
  passes: [{ name: 'all known', draft: cleanDraft(), registry: madeRegistry() }],
  fails: [
    {
      name: 'not found',
      draft: replaceText(cleanDraft(), NOISE, `⟦${NOISE}⟧`),
      registry: madeRegistry({ 'GB/T 4214.1—2017': 'unknown' }),
    },
  ],
  unknown: [{ name: 'no registry', draft: cleanDraft() }],
  notApplicable: [{ name: 'nothing cited', draft: cleanDraft({ type: 'guidance' }), registry: madeRegistry() }],
})
