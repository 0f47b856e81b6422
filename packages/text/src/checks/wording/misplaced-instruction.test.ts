import { cleanDraft } from '../../testing/clean-draft.ts'
import { describeCheck, withSentence } from '../../testing/expect-check.ts'
import { misplacedInstruction } from './misplaced-instruction.ts'

describeCheck(misplacedInstruction, {
  passes: [{ name: 'a requirement', draft: withSentence('外壳应接地。') }],
  fails: [{ name: 'a step among the requirements', draft: withSentence('⟦打开外壳⟧，取出电机。'), message: 'found' }],
  notApplicable: [{ name: 'a test method', draft: cleanDraft({ type: 'test-method' }) }],
})
