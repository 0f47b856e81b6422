import { note } from '../../testing/clean/pieces.ts'
import { cleanDraft } from '../../testing/clean-draft.ts'
import { describeCheck, withSentence } from '../../testing/expect-check.ts'
import { insertAfter } from '../../testing/mutate-draft.ts'
import { unlistedInformation } from './unlisted-information.ts'

const SURFACE = '桌面微风扇的外表面不应有裂纹和毛刺。'

describeCheck(unlistedInformation, {
  passes: [
    { name: 'what chapter 2 lists', draft: insertAfter(cleanDraft(), SURFACE, note('风道的示例见GB/T 1236。')) },
  ],
  fails: [
    { name: 'a note', draft: insertAfter(cleanDraft(), SURFACE, note('外观等级的示例见⟦GB/T 1300⟧。')) },
    { name: 'a pointer for information', draft: withSentence('外观等级可参考⟦GB/T 1300⟧。'), alsoFinds: ['X06'] },
  ],
  notApplicable: [{ name: 'nothing cited', draft: cleanDraft({ type: 'guidance' }) }],
})
