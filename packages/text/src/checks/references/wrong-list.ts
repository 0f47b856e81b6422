import type { Check, FoundFault } from '../check.ts'
import type { CheckedText } from '../checked-text.ts'
import { found, notApplicable } from '../outcome.ts'
import { citationsOf } from './citations.ts'
import { bibliographyOf, type ListedDocument, lists, normativeEntriesOf, placeOfEntry } from './listed-documents.ts'

export const wrongList: Check = {
  id: 'R09',
  name: 'wrong-list',
  group: 'references',
  title: { zh: '列错了清单', en: 'wrong list' },
  why: {
    zh: '两个清单的分工说明哪些文件必须执行，哪些只供参考。',
    en: 'The two lists tell which documents must be followed and which only inform.',
  },
  basis: [{ document: 'GB/T 1.1—2020', clause: '9.5.4.2', confidence: 'V' }],
  modality: 'shall',
  severity: 'warning',
  appliesTo: {},
  falsePositiveRisk: 'medium',
  fix: 'suggested',
  state: 'trial',
  precision: { on: '2026-11-22', hits: 4, reviewed: 4, right: 4 },
  messages: {
    'only-informative': {
      zh: '“{document}”只用“参见”“参考”等作了资料性引用：只供参考的列入参考文献，需要执行的改用“按照”等写法',
      en: '“{document}” is cited for information only: list it in the bibliography, or word the citation as one that binds',
    },
    'is-normative': {
      zh: '“{document}”作了规范性引用，应列入第 2 章的清单',
      en: '“{document}” is cited normatively and belongs to the list of chapter 2',
    },
  },
  check: (text) => {
    const normative = normativeEntriesOf(text).filter(hasNumber)
    const others = bibliographyOf(text).filter(hasNumber)
    if (normative.length + others.length === 0) return notApplicable('nothing-to-check')
    return found([
      ...normative
        .filter((entry) => areAll(text, entry, 'informative'))
        .map((entry) => faultOf(text, entry, 'only-informative')),
      ...others
        .filter((entry) => isCitedNormatively(text, entry) && !isListedNormatively(text, entry))
        .map((entry) => faultOf(text, entry, 'is-normative')),
    ])
  },
}

const hasNumber = ({ documents }: ListedDocument): boolean => documents.length > 0

const citing = (text: CheckedText, entry: ListedDocument) =>
  citationsOf(text).filter(({ documents }) => documents.some((document) => lists(entry, document)))

function areAll(text: CheckedText, entry: ListedDocument, use: 'informative'): boolean {
  const citations = citing(text, entry)
  return citations.length > 0 && citations.every((citation) => citation.use === use)
}

const isCitedNormatively = (text: CheckedText, entry: ListedDocument): boolean =>
  citing(text, entry).some(({ use }) => use === 'normative')

const isListedNormatively = (text: CheckedText, { documents }: ListedDocument): boolean =>
  documents.every((document) => normativeEntriesOf(text).some((entry) => lists(entry, document)))

function faultOf(text: CheckedText, entry: ListedDocument, message: string): FoundFault {
  const places = citing(text, entry).map(({ passage, identifier }) => passage.place(identifier.from, identifier.to))
  const data = { document: entry.identifier?.written ?? '' }
  return { at: placeOfEntry(entry), message, data, evidence: places.slice(0, EVIDENCE_MAX) }
}

const EVIDENCE_MAX = 5
