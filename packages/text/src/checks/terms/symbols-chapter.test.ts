import { items } from '../../testing/clean/pieces.ts'
import { cleanDraft } from '../../testing/clean-draft.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { insertAfter, removePiece, replaceText } from '../../testing/mutate-draft.ts'
import { symbolsChapter } from './symbols-chapter.ts'

const LEAD = '下列符号和缩略语适用于本文件。'
const USB = 'USB：通用串行总线（Universal Serial Bus）'

describeCheck(symbolsChapter, {
  fails: [
    { name: 'another lead-in', draft: replaceText(cleanDraft(), LEAD, '⟦以下符号适用于本文件：⟧'), message: 'differs' },
    { name: 'no lead-in', draft: removePiece(cleanDraft(), LEAD), count: 1, message: 'missing' },
    {
      name: 'a numbered list',
      draft: insertAfter(cleanDraft(), USB, ...items(['⟦A：示例。⟧'])),
      count: 1,
      message: 'numbered',
      alsoFinds: ['S16', 'S17', 'S19', 'S18'],
    },
    {
      name: 'a provision',
      draft: replaceText(cleanDraft(), USB, `${USB}，⟦应⟧采用2.0版`),
      message: 'modal',
    },
  ],
  notApplicable: [{ name: 'no such chapter', draft: cleanDraft({ type: 'guidance' }) }],
})
