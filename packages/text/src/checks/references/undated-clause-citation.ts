import type { Check, FoundFault } from '../check.ts'
import type { CheckedText } from '../checked-text.ts'
import { found, notApplicable } from '../outcome.ts'
import { type ForeignPointers, foreignPointersOf } from './foreign-pointers.ts'
import { bibliographyOf, normativeEntriesOf } from './listed-documents.ts'

export const undatedClauseCitation: Check = {
  id: 'R11',
  name: 'undated-clause-citation',
  group: 'references',
  title: { zh: '引用具体条款未注日期', en: 'clause cited without a date' },
  why: {
    zh: '文件修订后章条编号会变，不注日期就不知道所指是哪一条。',
    en: 'A revision changes the numbers of clauses; without a date nobody knows which is meant.',
  },
  basis: [{ document: 'GB/T 1.1—2020', clause: '9.5.4.1', confidence: 'V' }],
  modality: 'shall',
  appliesTo: {},
  falsePositiveRisk: 'low',
  fix: 'suggested',
  state: 'on',
  messages: {
    undated: {
      zh: '引用了“{document}”的“{part}”，编号应带年份号',
      en: '“{part}” of “{document}” is cited; the number needs its year',
    },
    'dated-in-list': {
      zh: '引用了“{document}”的“{part}”，应注日期，清单中为“{dated}”',
      en: '“{part}” of “{document}” is cited; the number needs its year: the list has “{dated}”',
    },
  },
  check: (text) => {
    const pointers = foreignPointersOf(text)
    return pointers.length === 0
      ? notApplicable('nothing-to-check')
      : found(pointers.flatMap((each) => faultOf(text, each)))
  },
}

function faultOf(
  text: CheckedText,
  { citation: { identifier, passage }, document, pointers: [pointer] }: ForeignPointers,
): readonly FoundFault[] {
  if (document.year !== null) return []
  // A law of measurement or a foreign series may have no year at all; the list tells.
  const at = passage.place(identifier.from, identifier.to)
  const listed = [...normativeEntriesOf(text), ...bibliographyOf(text)]
    .flatMap(({ documents }) => documents)
    .find(({ key, year }) => key === document.key && year !== null)
  const data = { document: document.canonical, part: pointer.text }
  if (!listed) return [{ at, message: 'undated', data }]
  const edits = [{ at, replacement: listed.canonical }]
  return [{ at, message: 'dated-in-list', data: { ...data, dated: listed.canonical }, edits }]
}
