import { cleanDraft } from '../../testing/clean-draft.ts'
import { describeCheck, withSentence } from '../../testing/expect-check.ts'
import { requirementInGuide } from './requirement-in-guide.ts'

const draft = cleanDraft({ type: 'guidance' })

describeCheck(requirementInGuide, {
  passesClean: false,
  passes: [
    { name: 'advice', draft },
    { name: 'what the law demands', draft: withSentence('按照法律，电源适配器必须通过认证。', draft) },
  ],
  fails: [
    { name: 'a requirement', draft: withSentence('外壳⟦应⟧接地。', draft), message: 'found', alsoFinds: ['K13'] },
  ],
  notApplicable: [{ name: 'a specification', draft: cleanDraft() }],
})
