import { describeCheck, withSentence } from '../../testing/expect-check.ts'
import { unmeasurableRequirement } from './unmeasurable-requirement.ts'

describeCheck(unmeasurableRequirement, {
  passes: [
    { name: 'a value', draft: withSentence('外壳应足够坚固，能承受50 N的压力。') },
    { name: 'a table', draft: withSentence('外壳的强度应合理，见表1。') },
    { name: 'the subject', draft: withSentence('合理布置的导线应固定。') },
    { name: 'a recommendation', draft: withSentence('宜采用适当的包装。') },
  ],
  fails: [
    { name: 'enough', draft: withSentence('外壳应⟦足够⟧坚固。'), message: 'found' },
    { name: 'good', draft: withSentence('电机应具有⟦良好的⟧散热能力。') },
  ],
})
