import type { Check, FoundFault } from '../check.ts'
import { found, notApplicable } from '../outcome.ts'
import { type ListedDocument, normativeEntriesOf, placeOfEntry } from './listed-documents.ts'

const SERIES = /[（(]?系列(?:国家|行业)?(?:标准|文件)[)）]?\s*$/u
const PART_NAMED = /第\s*[\d一二三四五六七八九十]{1,3}\s*部分/u

export const allParts: Check = {
  id: 'R05',
  name: 'all-parts',
  group: 'references',
  title: { zh: '所有部分的写法', en: 'all parts' },
  why: {
    zh: '引用所有部分时，只有统一的写法能说明包括哪些文件。',
    en: 'Where all parts are cited only the fixed form tells which documents are meant.',
  },
  basis: [
    { document: 'GB/T 1.1—2020', clause: '8.6', confidence: 'V' },
    { document: 'GB/T 1.1—2020', clause: '9.5.4.1', confidence: 'V' },
  ],
  modality: 'shall',
  appliesTo: { editions: ['2020'] },
  falsePositiveRisk: 'low',
  fix: 'suggested',
  state: 'on',
  messages: {
    misplaced: { zh: '“（所有部分）”应紧接在编号之后', en: '“（所有部分）” follows the number at once' },
    'part-named': {
      zh: '引用所有部分时，名称只写共同的部分，不写“{found}”',
      en: 'Where all parts are cited the name is what they share, without “{found}”',
    },
    'part-numbered': {
      zh: '引用所有部分时，编号不带部分号',
      en: 'Where all parts are cited the number has no part',
    },
    series: {
      zh: '引用所有部分时，在编号后写“（所有部分）”，不写“{found}”',
      en: 'Write “（所有部分）” behind the number and not “{found}”',
    },
  },
  check: (text) => {
    const concerned = normativeEntriesOf(text).filter(({ isAllParts, title, identifier }) =>
      identifier ? isAllParts || SERIES.test(title) : false,
    )
    return concerned.length === 0 ? notApplicable('nothing-to-check') : found(concerned.flatMap(faultIn))
  },
}

function faultIn(entry: ListedDocument): readonly FoundFault[] {
  const { passage, identifier, title, isAllParts, documents } = entry
  const series = SERIES.exec(title)
  if (!isAllParts && series) {
    const from = passage.text.lastIndexOf(series[0])
    return [
      {
        at: passage.place(from, from + series[0].trimEnd().length),
        message: 'series',
        data: { found: series[0].trim() },
      },
    ]
  }
  if (identifier?.isAllParts !== true) {
    const at = /[（(]\s*所有部分\s*[)）]/u.exec(passage.text)
    return at ? [{ at: passage.place(at.index, at.index + at[0].length), message: 'misplaced' }] : []
  }
  if (documents.some(({ number }) => number.part !== undefined)) {
    return [{ at: placeOfEntry(entry), message: 'part-numbered' }]
  }
  const part = PART_NAMED.exec(passage.text)
  if (!part) return []
  return [
    { at: passage.place(part.index, part.index + part[0].length), message: 'part-named', data: { found: part[0] } },
  ]
}
