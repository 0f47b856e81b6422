import { cleanDraft } from '../../testing/clean-draft.ts'
import type { Piece } from '../../testing/draft.ts'
import { describeCheck, withSentence } from '../../testing/expect-check.ts'
import { madeRegistry } from '../../testing/made-registry.ts'
import { insertAfter } from '../../testing/mutate-draft.ts'
import { textsBeside } from '../../testing/texts-beside.ts'
import { referenceChain } from './reference-chain.ts'

const reference = (text: string): Piece => ({ kind: 'reference', text })
const LAST = 'GB/T 4214.1—2017　家用和类似用途电器噪声测试方法　通用要求'
const ENTRY = 'GB/T 99812　桌面微风扇　性能规范'
const citing = (entry: string) => insertAfter(withSentence('样品应符合GB/T 99812的规定。'), LAST, reference(entry))
const national = cleanDraft({ level: 'national' })
const citingBack = insertAfter(
  withSentence('样品应符合T/SLXH 12的规定。', national),
  LAST,
  reference('T/SLXH 12　桌面微风扇　性能规范'),
)
const others = ['R16', 'L02', 'L03', 'L04', 'U10', 'D09']

describeCheck(referenceChain, {
  passesClean: false,
  passes: [{ name: 'no circle', draft: citing(ENTRY), ...textsBeside(national) }],
  fails: [
    { name: 'a circle', draft: citing(`⟦${ENTRY}⟧`), ...textsBeside(citingBack), message: 'circle', alsoFinds: others },
    {
      name: 'a document that rests on a withdrawn one',
      draft: citing(`⟦${ENTRY}⟧`),
      registry: {
        ...madeRegistry({ 'GB/T 1236': { status: 'withdrawn' } }),
        ...(textsBeside(national).registry.texts ? { texts: textsBeside(national).registry.texts ?? [] } : {}),
      },
      message: 'chain',
      alsoFinds: [...others, 'R13'],
    },
  ],
  unknown: [{ name: 'no texts', draft: cleanDraft() }],
  notApplicable: [{ name: 'an empty list', draft: cleanDraft({ type: 'guidance' }) }],
})
