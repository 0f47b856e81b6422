import { paragraph } from '../../testing/clean/pieces.ts'
import { cleanDraft } from '../../testing/clean-draft.ts'
import { cleanStatement } from '../../testing/clean-statement.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { inEdition2009 } from '../../testing/in-edition-2009.ts'
import { insertAfter } from '../../testing/mutate-draft.ts'
import { scopeProvision } from './scope-provision.ts'

const draft = cleanDraft()
const withWords = (words: string) =>
  insertAfter(draft, '本文件适用于家庭和办公场所使用的桌面微风扇。', paragraph(words))

describeCheck(scopeProvision, {
  passes: [
    { name: '适用 and other ordinary words', draft: withWords('本文件不适用于可充电的、便携的和响应式的桌面微风扇。') },
    { name: 'a permission in a text of 2009', draft: inEdition2009(withWords('本标准也可用于其他电风扇的检测。')) },
    { name: 'a capability', draft: withWords('本文件不适用于能与网络连接的桌面微风扇。') },
  ],
  fails: [
    { name: 'a requirement', draft: withWords('桌面微风扇⟦应⟧按照本文件生产。'), message: 'provision' },
    { name: 'a recommendation', draft: withWords('其他电风扇⟦宜⟧按照本文件生产。') },
    { name: 'a permission', draft: withWords('本文件也⟦可⟧用于其他电风扇的检测。') },
  ],
  notApplicable: [{ name: 'an explanatory statement', draft: cleanStatement(draft) }],
})
