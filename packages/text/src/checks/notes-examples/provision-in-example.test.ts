import { example } from '../../testing/clean/pieces.ts'
import { cleanDraft } from '../../testing/clean-draft.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { insertAfter } from '../../testing/mutate-draft.ts'
import { provisionInExample } from './provision-in-example.ts'

const draft = cleanDraft()

describeCheck(provisionInExample, {
  passes: [
    {
      name: 'the example of a provision in a frame',
      draft: insertAfter(draft, '外表面不应', { kind: 'example', text: '电机应接地。', boxed: true }),
    },
    { name: 'a provision in quotation marks', draft: insertAfter(draft, '外表面不应', example('写作“电机应接地”。')) },
  ],
  fails: [
    { name: 'a requirement', draft: insertAfter(draft, '外表面不应', example('电机⟦应⟧接地。')), message: 'found' },
  ],
  notApplicable: [{ name: 'no example', draft: cleanDraft({ type: 'guidance' }) }],
})
