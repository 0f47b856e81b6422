import type { Check, FoundFault } from '../check.ts'
import type { CheckedText } from '../checked-text.ts'
import { found, notApplicable } from '../outcome.ts'
import { bibliographyOf, elementOf, type ListedDocument } from './listed-documents.ts'

const IN_BRACKETS = /^[[［]\s*(?<number>\d{1,3})\s*[\]］]/u

/** What begins an entry: a number of its own of whatever form, or that of a document. */
const BEGINS = /^\s*(?:[（(]?\d{1,3}[)）.．、]|[A-Z]{2,})/u

export const bibliographyForm: Check = {
  id: 'R23',
  name: 'bibliography-form',
  group: 'references',
  title: { zh: '参考文献的写法', en: 'form of the bibliography' },
  why: {
    zh: '参考文献按方括号中的序号提及，序号缺失或跳号就对不上。',
    en: 'Entries are pointed to by their numbers in brackets; where these are missing or skip, pointers fail.',
  },
  basis: [{ document: 'GB/T 1.1—2020', clause: '8.13', confidence: 'V' }],
  modality: 'shall',
  appliesTo: {},
  falsePositiveRisk: 'low',
  fix: 'automatic',
  state: 'on',
  messages: {
    unnumbered: {
      zh: '参考文献的 {count} 个条目前没有“[1]”这样的序号',
      en: '{count} entries of the bibliography have no number such as “[1]”',
    },
    sequence: {
      zh: '序号为“[{found}]”，按次序应为“[{expected}]”',
      en: 'The number is “[{found}]”; in sequence it is “[{expected}]”',
    },
    divided: { zh: '参考文献不分条', en: 'The bibliography is not divided' },
  },
  check: (text) => {
    const blocks = elementOf(text, 'bibliography')
    if (!blocks) return notApplicable('no-such-element')
    const entries = bibliographyOf(text)
    if (entries.length === 0) return notApplicable('nothing-to-check')
    const headings = blocks.filter(
      ({ kind, number, level }) => kind === 'heading' && (number !== null || (level ?? 1) > 1),
    )
    const divided = headings.map(
      (block): FoundFault => ({
        at: { block: block.index, from: 0, to: block.text.length },
        message: 'divided',
      }),
    )
    return found([...divided, ...(headings.length > 0 ? [] : faultsOfNumbers(text, entries))])
  },
}

function faultsOfNumbers({ document }: CheckedText, entries: readonly ListedDocument[]): readonly FoundFault[] {
  const numbers = entries.map(numberOf)
  const bare = entries.filter((_, nth) => numbers[nth] === null)
  const [first, ...rest] = bare
  if (first) {
    // Automatic numbers are lost in other formats, and a long entry may run on in a second paragraph.
    if (
      document.format !== 'docx' ||
      (bare.length < entries.length && !bare.some(({ passage }) => BEGINS.test(passage.text)))
    )
      return []
    const place = ({ passage }: ListedDocument) => passage.place(0, passage.text.length)
    return [{ at: place(first), message: 'unnumbered', data: { count: bare.length }, evidence: rest.map(place) }]
  }
  const broken = numbers.findIndex((number, nth) => number !== nth + 1)
  const [entry, number] = [entries[broken], numbers[broken]]
  if (!entry || number === null || number === undefined) return []
  const typed = IN_BRACKETS.exec(entry.passage.text)?.[0].length ?? 0
  return [
    {
      at: entry.passage.place(0, typed > 0 ? typed : entry.passage.text.length),
      message: 'sequence',
      data: { found: number, expected: broken + 1 },
    },
  ]
}

function numberOf({ block, passage }: ListedDocument): number | null {
  const number = IN_BRACKETS.exec(block.number?.value ?? '') ?? IN_BRACKETS.exec(passage.text)
  return number ? Number(number.groups?.['number']) : null
}
