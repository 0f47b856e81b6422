import type { Check, FoundFault, TextPlace } from '../check.ts'
import type { CheckedText } from '../checked-text.ts'
import { found, notApplicable } from '../outcome.ts'
import { citationsOf } from './citations.ts'
import { bibliographyOf, elementOf, isNamedIn, lists, normativeEntriesOf } from './listed-documents.ts'

/** One finding for each document, at the first place that cites it. */
export const unlistedCitation: Check = {
  id: 'R07',
  name: 'unlisted-citation',
  group: 'references',
  title: { zh: '引用而未列入清单', en: 'cited but not listed' },
  why: {
    zh: '读者据清单得知执行本文件需要哪些文件，漏列会使其不完整。',
    en: 'The list tells which documents are needed to follow this one; what is missing is not obtained.',
  },
  basis: [{ document: 'GB/T 1.1—2020', clause: '9.5.4.2.1', confidence: 'V' }],
  modality: 'shall',
  appliesTo: {},
  falsePositiveRisk: 'low',
  fix: 'suggested',
  state: 'on',
  messages: {
    unlisted: {
      zh: '规范性引用了“{document}”，第 2 章的清单中没有',
      en: '“{document}” is cited normatively and is not in the list of chapter 2',
    },
  },
  check: (text) => {
    if (!elementOf(text, 'normative-references')) return notApplicable('no-such-element')
    const citations = citationsOf(text).filter(({ use }) => use === 'normative')
    return citations.length === 0 ? notApplicable('nothing-to-check') : found(faultsIn(text))
  },
}

function faultsIn(text: CheckedText): readonly FoundFault[] {
  const listed = [...normativeEntriesOf(text), ...bibliographyOf(text)]
  const missing = new Map<string, { readonly document: string; readonly places: TextPlace[] }>()
  for (const { use, documents, passage, identifier } of citationsOf(text)) {
    if (use !== 'normative') continue
    for (const document of documents) {
      if (listed.some((entry) => lists(entry, document)) || isNamedIn(text, 'normative-references', document.key))
        continue
      const place = passage.place(identifier.from, identifier.to)
      const known = missing.get(document.key)
      if (known) known.places.push(place)
      else missing.set(document.key, { document: document.canonical, places: [place] })
    }
  }
  return [...missing.values()].flatMap(({ document, places }): FoundFault[] => {
    const [at, ...evidence] = places
    return at ? [{ at, message: 'unlisted', data: { document }, evidence }] : []
  })
}
