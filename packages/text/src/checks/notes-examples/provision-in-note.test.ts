import { note } from '../../testing/clean/pieces.ts'
import { cleanDraft } from '../../testing/clean-draft.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { inEdition2009 } from '../../testing/in-edition-2009.ts'
import { insertAfter } from '../../testing/mutate-draft.ts'
import { provisionInNote } from './provision-in-note.ts'

const draft = cleanDraft()
const saying = (words: string) => insertAfter(draft, '外表面不应', note(words))

describeCheck(provisionInNote, {
  passes: [
    { name: 'ordinary words', draft: saying('电机的响应时间与负载相应，适宜的温度见表1，可靠性与环境有关。') },
    { name: 'what a law demands', draft: saying('按照法律，电源适配器必须通过认证。') },
    { name: 'an ability', draft: saying('网罩能防止手指接触叶轮。') },
    {
      name: 'a recommendation in a text of 2009',
      draft: inEdition2009(saying('宜选用软布擦拭。')),
    },
  ],
  fails: [
    { name: 'a requirement', draft: saying('外壳⟦应⟧接地。'), message: 'found' },
    { name: 'a recommendation and a permission', draft: saying('⟦宜⟧选用软布，⟦可⟧用清水。') },
    { name: 'a permission', draft: saying('制造方⟦可⟧另行规定。') },
  ],
  notApplicable: [{ name: 'no note', draft: cleanDraft({ type: 'guidance' }) }],
})
