import type { Check, FoundFault } from '../check.ts'
import type { Passage } from '../checked-text.ts'
import { SPECIAL_DOCUMENTS } from '../facts/special-documents.ts'
import { found, notApplicable } from '../outcome.ts'
import { scopePassages } from './scope-text.ts'

const SELF = '本文件'
/** What it was called before: by its sort, or as a part of a series. */
const FORMER =
  /^(?:[A-Z]{1,4}(?:\/[A-Z])? ?[\d.]+ ?的本部分|本(?:标准|规范|规程|指南|部分|导则|准则|指导性技术文件|技术文件))/u

/** A scope that does not begin with 本文件. */
export const scopeSubject: Check = {
  id: 'A04',
  name: 'scope-subject',
  group: 'scope',
  title: { zh: '范围以“本文件”开头', en: 'self-name in the scope' },
  why: {
    zh: '文件自称统一为“本文件”，读者才不会误以为指别的标准。',
    en: 'The document always calls itself 本文件, so that nobody takes it for another standard.',
  },
  basis: [
    { document: 'GB/T 1.1—2020', clause: '8.5', confidence: 'V' },
    { document: 'GB/T 1.1—2020', clause: '9.5.2', confidence: 'V' },
  ],
  modality: 'shall',
  appliesTo: { editions: ['2020'], notSpecial: SPECIAL_DOCUMENTS },
  falsePositiveRisk: 'low',
  fix: 'automatic',
  state: 'on',
  messages: {
    former: { zh: '“{written}”应为“本文件”', en: '“{written}” is to read 本文件' },
    other: { zh: '范围应以“本文件”开头', en: 'the scope begins with 本文件' },
  },
  implies: ['M17'],
  check: (text) => {
    const [first] = scopePassages(text)
    return first ? found(faultIn(first)) : notApplicable('no-such-element')
  },
}

function faultIn({ text, block, place }: Passage): readonly FoundFault[] {
  const from = text.length - text.trimStart().length
  const start = Math.max(from, block.kind === 'paragraph' ? from : block.contentFrom)
  const words = text.slice(start)
  if (words.startsWith(SELF)) return []
  const written = FORMER.exec(words)?.[0]
  if (written === undefined)
    return [{ at: place(start, start + Math.min(words.length, SELF.length)), message: 'other', certainty: 'likely' }]
  const at = place(start, start + written.length)
  return [{ at, message: 'former', data: { written }, edits: [{ at, replacement: SELF }] }]
}
