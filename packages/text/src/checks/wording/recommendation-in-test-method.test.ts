import { cleanDraft } from '../../testing/clean-draft.ts'
import { describeCheck, withSentence } from '../../testing/expect-check.ts'
import { recommendationInTestMethod } from './recommendation-in-test-method.ts'

const draft = cleanDraft({ type: 'test-method' })

describeCheck(recommendationInTestMethod, {
  passesClean: false,
  passes: [{ name: 'steps', draft }],
  fails: [
    { name: 'a step that is left to choice', draft: withSentence('试验⟦宜⟧在常温下进行。', draft), message: 'found' },
  ],
  notApplicable: [{ name: 'another type', draft: withSentence('试验宜在常温下进行。') }],
})
