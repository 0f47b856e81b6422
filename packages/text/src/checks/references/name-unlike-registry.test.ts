import { cleanDraft } from '../../testing/clean-draft.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { madeRegistry } from '../../testing/made-registry.ts'
import { replaceText } from '../../testing/mutate-draft.ts'
import { nameUnlikeRegistry } from './name-unlike-registry.ts'

const NOISE = 'GB/T 4214.1—2017　家用和类似用途电器噪声测试方法　通用要求'

describeCheck(nameUnlikeRegistry, {
  passesClean: false,
  passes: [{ name: 'gaps aside', draft: cleanDraft(), registry: madeRegistry() }],
  fails: [
    {
      name: 'another name',
      draft: replaceText(cleanDraft(), NOISE, 'GB/T 4214.1—2017　⟦电风扇噪声测试方法⟧'),
      registry: madeRegistry(),
    },
  ],
  unknown: [{ name: 'no registry', draft: cleanDraft() }],
  notApplicable: [{ name: 'nothing listed', draft: cleanDraft({ type: 'guidance' }), registry: madeRegistry() }],
})
