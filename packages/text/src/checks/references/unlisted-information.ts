import type { Check, FoundFault } from '../check.ts'
import type { CheckedText } from '../checked-text.ts'
import { found, notApplicable } from '../outcome.ts'
import { citationsOf } from './citations.ts'
import { bibliographyOf, isNamedIn, lists, normativeEntriesOf } from './listed-documents.ts'

/** One finding for each document, at the first place that cites it. */
export const unlistedInformation: Check = {
  id: 'R10',
  name: 'unlisted-information',
  group: 'references',
  title: { zh: '资料性引用未列入参考文献', en: 'informative reference missing' },
  why: {
    zh: '读者据参考文献查找来源，漏列就查不到。',
    en: 'Readers look up sources in the bibliography; what is missing there cannot be found.',
  },
  basis: [{ document: 'GB/T 1.1—2020', clause: '8.13', confidence: 'V' }],
  modality: 'shall',
  appliesTo: { editions: ['2020'] },
  falsePositiveRisk: 'medium',
  fix: 'suggested',
  state: 'trial',
  messages: {
    unlisted: {
      zh: '资料性引用了“{document}”，参考文献中没有',
      en: '“{document}” is cited for information and is not in the bibliography',
    },
  },
  check: (text) => {
    const citations = citationsOf(text).filter(({ use }) => use === 'informative')
    return citations.length === 0 ? notApplicable('nothing-to-check') : found(faultsIn(text, citations))
  },
}

function faultsIn(text: CheckedText, citations: ReturnType<typeof citationsOf>): readonly FoundFault[] {
  const listed = [...bibliographyOf(text), ...normativeEntriesOf(text)]
  const told = new Set<string>()
  return citations.flatMap(({ documents, passage, identifier }) =>
    documents.flatMap((document): FoundFault[] => {
      if (told.has(document.key) || listed.some((entry) => lists(entry, document))) return []
      if (isNamedIn(text, 'bibliography', document.key)) return []
      told.add(document.key)
      const at = passage.place(identifier.from, identifier.to)
      return [{ at, message: 'unlisted', data: { document: document.canonical } }]
    }),
  )
}
