import type { Check, FoundFault } from '../check.ts'
import { type AnnexEntry, annexesOf, titlePlaceOf } from '../facts/annexes.ts'
import { SPECIAL_DOCUMENTS } from '../facts/special-documents.ts'
import { found, notApplicable } from '../outcome.ts'

export const annexLetter: Check = {
  id: 'N02',
  name: 'annex-letter',
  group: 'annexes',
  title: { zh: '附录的字母编号', en: 'letters of annexes' },
  why: {
    zh: '附录从 A 起依次编号，缺号会让人以为少了一个附录。',
    en: 'Annexes are lettered from A on; a gap looks like an annex that was lost.',
  },
  basis: [{ document: 'GB/T 1.1—2020', clause: '9.6', confidence: 'V' }],
  modality: 'shall',
  appliesTo: { notSpecial: SPECIAL_DOCUMENTS },
  falsePositiveRisk: 'low',
  fix: 'suggested',
  state: 'on',
  messages: {
    letter: {
      zh: '附录{found}的编号应为附录{expected}：附录从 A 起依次编号',
      en: 'annex {found} should be annex {expected}: annexes are lettered from A on',
    },
  },
  check: (text) => {
    const annexes = annexesOf(text)
    if (annexes.length === 0) return notApplicable('no-such-element')
    return found(faultsIn(annexes))
  },
}

/** One finding for each break: after it the row is counted on from where the author went on. */
function faultsIn(annexes: readonly AnnexEntry[]): readonly FoundFault[] {
  const faults: FoundFault[] = []
  let expected = 'A'
  for (const { heading, letter } of annexes) {
    if (letter !== expected) {
      faults.push({ at: titlePlaceOf(heading), message: 'letter', data: { found: letter, expected } })
    }
    if (letter >= expected) expected = String.fromCharCode(letter.charCodeAt(0) + 1)
  }
  return faults
}
