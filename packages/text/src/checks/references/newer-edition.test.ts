import { cleanDraft } from '../../testing/clean-draft.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { madeRegistry } from '../../testing/made-registry.ts'
import { replaceText } from '../../testing/mutate-draft.ts'
import { newerEdition } from './newer-edition.ts'

const NOISE = 'GB/T 4214.1—2017　家用和类似用途电器噪声测试方法　通用要求'
const marked = replaceText(cleanDraft(), NOISE, `⟦${NOISE}⟧`)

describeCheck(newerEdition, {
  passesClean: false,
  passes: [
    {
      name: 'the newest',
      draft: cleanDraft(),
      registry: madeRegistry({ 'GB/T 4214.1—2017': { editions: [2017, 2000] } }),
    },
  ],
  fails: [
    { name: 'a newer one', draft: marked, registry: madeRegistry({ 'GB/T 4214.1—2017': { editions: [2025, 2017] } }) },
  ],
  unknown: [{ name: 'no registry', draft: cleanDraft() }],
  notApplicable: [{ name: 'nothing cited', draft: cleanDraft({ type: 'guidance' }), registry: madeRegistry() }],
})
