import { clause, paragraph } from '../../testing/clean/pieces.ts'
import { cleanDraft } from '../../testing/clean-draft.ts'
import { describeCheck, withSentence } from '../../testing/expect-check.ts'
import { insertAfter } from '../../testing/mutate-draft.ts'
import { unverifiableRequirement } from './unverifiable-requirement.ts'

const requirement = (words: string) =>
  insertAfter(cleanDraft(), '叶轮转动时不碰擦网罩。', clause('稳定性'), paragraph(words))

describeCheck(unverifiableRequirement, {
  passes: [
    { name: 'a value', draft: requirement('倾斜10°时，应有足够的稳定性。') },
    { name: 'a clause that has its method', draft: withSentence('外表面应有良好的光泽。') },
    { name: 'a statement', draft: requirement('足够的质量有利于稳定性。') },
    { name: 'a relative humidity', draft: requirement('相对湿度应符合GB/T 1236的规定。') },
  ],
  fails: [{ name: 'neither value nor method', draft: requirement('应有⟦足够⟧的稳定性。'), message: 'found' }],
  notApplicable: [{ name: 'another type', draft: cleanDraft({ type: 'guidance' }) }],
})
