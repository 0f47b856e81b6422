import { footnoted } from '../../testing/clean/pieces.ts'
import { cleanDraft } from '../../testing/clean-draft.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { insertAfter } from '../../testing/mutate-draft.ts'
import { provisionInFootnote } from './provision-in-footnote.ts'

const draft = cleanDraft()
const saying = (footnote: string) => insertAfter(draft, '外表面不应', footnoted('目视检查外壳※。', footnote))

describeCheck(provisionInFootnote, {
  passes: [{ name: 'a fact', draft: saying('外壳的材料与相应的用途有关。') }],
  fails: [{ name: 'a requirement', draft: saying('外壳应接地。'), message: 'found', count: 1 }],
  notApplicable: [{ name: 'no footnote', draft: cleanDraft({ type: 'guidance' }) }],
})
