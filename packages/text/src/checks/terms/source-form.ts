import type { Check, FoundFault } from '../check.ts'
import type { CheckedText, Passage } from '../checked-text.ts'
import { found, notApplicable } from '../outcome.ts'

/** A line in brackets within an entry that names a source, in whatever form. */
const SOURCE_LIKE =
  /^\s*[[［【（(]\s*(?:(?:来源|定义|改写|引自|出自|见|源自)\s*[：:]?|(?=[A-Z]{2}))(?<rest>.*)[\]］】）)]\s*[。]?\s*$/u
const GOOD = /^\s*[[［]来源：(?<rest>.+)[\]］]\s*$/u
const ENTRY = /，(?:(?:[A-Z]\.)?\d+(?:\.\d+)*(?:、|和|～)?)+(?:，有修改)?$/u

export const sourceForm: Check = {
  id: 'D08',
  name: 'source-form',
  group: 'terms',
  title: { zh: '来源的写法', en: 'form of the source' },
  why: {
    zh: '来源写全编号和条目号，读者才能找到原来的定义。',
    en: 'Only with number and entry can readers find the original definition.',
  },
  basis: [
    { document: 'GB/T 1.1—2020', clause: '8.7', confidence: 'V' },
    { document: 'GB/T 1.1—2020', clause: '9.5.4.3', confidence: 'V' },
  ],
  modality: 'shall',
  appliesTo: { editions: ['2020'] },
  falsePositiveRisk: 'low',
  fix: 'automatic',
  state: 'on',
  messages: {
    form: { zh: '来源写为“{expected}”', en: 'The source is written “{expected}”' },
    entry: {
      zh: '来源没有条目编号，写为“[来源：编号，条目编号]”',
      en: 'The source lacks the number of the entry: “[来源：编号，条目编号]”',
    },
    undated: {
      zh: '来源引用了具体条目，编号应带年份号',
      en: 'The source points to an entry; its number needs the year',
    },
  },
  check: (text) => {
    const inEntries = new Set(text.facts.terms.flatMap(({ blocks }) => blocks))
    const sources = text.facts.passages.filter(
      ({ block, cell, text: words }) =>
        !cell && inEntries.has(block) && block.kind !== 'term' && isSource(text, block, words),
    )
    return sources.length === 0
      ? notApplicable('nothing-to-check')
      : found(sources.flatMap((each) => faultsIn(text, each)))
  },
}

function isSource(text: CheckedText, block: Passage['block'], words: string): boolean {
  if (!SOURCE_LIKE.test(words)) return false
  return GOOD.test(words) || text.facts.identifiers.some(({ passage }) => passage.block === block)
}

function faultsIn({ facts }: CheckedText, passage: Passage): readonly FoundFault[] {
  const words = passage.text
  const from = words.length - words.trimStart().length
  const at = passage.place(from, words.trimEnd().length)
  const identifier = facts.identifiers.find((each) => each.passage === passage)
  const expected = tidied(words)
  if (expected !== null && expected !== words.trim()) {
    return [{ at, message: 'form', data: { expected }, edits: [{ at, replacement: expected }] }]
  }
  // Books and other sources without a number have no entries to point to.
  if (!identifier) return []
  const rest = GOOD.exec(words)?.groups?.['rest'] ?? ''
  if (!ENTRY.test(rest.replaceAll(/[\s\u3000]/gu, ''))) return [{ at, message: 'entry' }]
  if (identifier.number?.year !== undefined || identifier.label === 'incomplete') return []
  return [{ at: passage.place(identifier.from, identifier.to), message: 'undated' }]
}

/** The same words in the prescribed form; null where they cannot be mended without knowing more. */
function tidied(words: string): string | null {
  const rest = SOURCE_LIKE.exec(words)?.groups?.['rest']?.trim()
  if (rest === undefined || rest === '') return null
  const parts = rest
    .split(/\s*[,，;；]\s*/u)
    .map((part) => part.replace(/^(?:定义|术语|条目|第)\s*(?=[\dA-Z])/u, '').replace(/(?<=\d)\s*条$/u, ''))
    .map((part) => (/^(?:有?改写|有?修改|经修改|略有修改|已修改)$/u.test(part) ? '有修改' : part))
  const close = GOOD.test(words) ? words.trim().slice(-1) : ']'
  return `${close === '］' ? '［' : '['}来源：${parts.join('，')}${close}`
}
