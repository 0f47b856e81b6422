import { cleanDraft } from '../../testing/clean-draft.ts'
import { describeCheck, withSentence } from '../../testing/expect-check.ts'
import { insertAfter } from '../../testing/mutate-draft.ts'
import { brokenField } from './broken-field.ts'

describeCheck(brokenField, {
  passes: [{ name: 'an error that is the subject', draft: withSentence('温控器错误动作时断电。') }],
  fails: [
    { name: 'a reference that is gone', draft: withSentence('测量装置见⟦错误!未找到引用源。⟧'), message: 'field' },
    { name: 'the same of an English Word', draft: withSentence('测量装置见⟦Error! Reference source not found.⟧') },
    {
      name: 'a hidden paragraph',
      draft: insertAfter(cleanDraft(), '桌面微风扇的外表面不应有裂纹和毛刺。', {
        kind: 'paragraph',
        text: '⟦网罩的颜色均匀。⟧',
        hidden: true,
      }),
      message: 'hidden',
    },
  ],
})
