import type { Check, FoundFault } from '../check.ts'
import { type Caption, captionsOf } from '../facts/captions.ts'
import { SPECIAL_DOCUMENTS } from '../facts/special-documents.ts'
import { found, notApplicable } from '../outcome.ts'

export const figureTableTitleMixed: Check = {
  id: 'G03',
  name: 'figure-table-title-mixed',
  group: 'figures-tables-formulas',
  title: { zh: '图表标题有无一致', en: 'titles of figures and tables all or none' },
  why: {
    zh: '全文的图题、表题或都有或都没有，读者才不会以为漏了标题。',
    en: 'Titles stand on all figures or on none, and so with tables; a single one without looks forgotten.',
  },
  basis: [
    { document: 'GB/T 1.1—2020', clause: '9.7', confidence: 'V' },
    { document: 'GB/T 1.1—2020', clause: '9.8', confidence: 'V' },
  ],
  modality: 'shall',
  appliesTo: { notSpecial: SPECIAL_DOCUMENTS },
  falsePositiveRisk: 'low',
  fix: 'none',
  state: 'on',
  messages: {
    untitled: {
      zh: '{number}没有标题，而文中其他{noun}有标题，{noun}题的有无应一致',
      en: '{number} has no title though others have one; titles stand on all or on none',
    },
    titled: {
      zh: '{number}有标题，而文中其他{noun}多数没有，{noun}题的有无应一致',
      en: '{number} has a title though most have none; titles stand on all or on none',
    },
  },
  check: (text) => {
    const captions = captionsOf(text).filter(({ number, isContinued }) => number !== null && !isContinued)
    if (captions.length === 0) return notApplicable('no-such-element')
    return found((['figure', 'table'] as const).flatMap((of) => oddOnes(captions.filter((each) => each.of === of))))
  },
}

/** Those that differ from the greater part. */
function oddOnes(captions: readonly Caption[]): readonly FoundFault[] {
  const untitled = captions.filter(({ title }) => title === '')
  const titled = captions.filter(({ title }) => title !== '')
  if (untitled.length === 0 || titled.length === 0) return []
  const [odd, message] = untitled.length <= titled.length ? [untitled, 'untitled'] : [titled, 'titled']
  return odd.map(({ place, value, of }) => ({
    at: place,
    message,
    data: { number: value ?? '', noun: of === 'figure' ? '图' : '表' },
  }))
}
