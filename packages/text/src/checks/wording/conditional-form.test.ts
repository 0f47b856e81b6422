import { describeCheck, withSentence } from '../../testing/expect-check.ts'
import { conditionalForm } from './conditional-form.ts'

describeCheck(conditionalForm, {
  passes: [
    { name: 'the condition first', draft: withSentence('如果采用金属外壳，外壳应接地。') },
    { name: 'a permission', draft: withSentence('必要时，可更换电机。') },
    { name: 'a second provision', draft: withSentence('外壳应接地，如果着色，网罩宜加固。') },
  ],
  fails: [
    { name: 'if necessary', draft: withSentence('⟦必要时⟧，应更换电机。'), message: 'vague' },
    { name: 'the condition behind', draft: withSentence('外壳应接地，⟦如果⟧采用金属外壳。'), message: 'behind' },
  ],
})
