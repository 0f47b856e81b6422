import type { Check } from '../check.ts'
import { captionsOf } from '../facts/captions.ts'
import { SPECIAL_DOCUMENTS } from '../facts/special-documents.ts'
import { found, notApplicable } from '../outcome.ts'

export const captionPlace: Check = {
  id: 'G04',
  name: 'caption-place',
  group: 'figures-tables-formulas',
  title: { zh: '图题和表题的位置', en: 'place of the caption' },
  why: {
    zh: '图题在图下、表题在表上，读者才不会把标题认到相邻的图表上。',
    en: 'With the title below figures and above tables no caption is taken for that of its neighbour.',
  },
  basis: [
    { document: 'GB/T 1.1—2020', clause: '9.7', confidence: 'V' },
    { document: 'GB/T 1.1—2020', clause: '9.8', confidence: 'V' },
  ],
  modality: 'shall',
  appliesTo: { notSpecial: SPECIAL_DOCUMENTS },
  falsePositiveRisk: 'medium',
  fix: 'suggested',
  state: 'trial',
  messages: {
    'figure-above': { zh: '图的编号和图题应在图的下方', en: 'the number and title of a figure stand below it' },
    'table-below': { zh: '表的编号和表题应在表的上方', en: 'the number and title of a table stand above it' },
  },
  check: (text) => {
    const captions = captionsOf(text).filter(({ block }) => typeof block.caption?.target === 'number')
    if (captions.length === 0) return notApplicable('no-such-element')
    return found(
      captions.flatMap(({ of, block, place }) => {
        const isAbove = block.index < (block.caption?.target ?? block.index)
        if (isAbove === (of === 'table')) return []
        return [{ at: place, message: of === 'figure' ? 'figure-above' : 'table-below' }]
      }),
    )
  },
}
