import { cleanDraft } from '../../testing/clean-draft.ts'
import { describeCheck, withSentence } from '../../testing/expect-check.ts'
import { designRequirement } from './design-requirement.ts'

describeCheck(designRequirement, {
  passes: [
    { name: 'a purpose', draft: withSentence('为了防止触电，外壳应采用塑料制成。') },
    { name: 'performance', draft: withSentence('外壳应能承受50 N的压力。') },
    { name: 'a statement', draft: withSentence('样品的外壳由塑料制成。') },
  ],
  fails: [{ name: 'a material', draft: withSentence('外壳⟦应采用塑料制成⟧。'), message: 'found' }],
  notApplicable: [{ name: 'another type', draft: cleanDraft({ type: 'guidance' }) }],
})
