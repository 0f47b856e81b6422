import type { Check, FoundFault } from '../check.ts'
import type { CheckedText } from '../checked-text.ts'
import { found, notApplicable } from '../outcome.ts'
import { type ListedDocument, normativeEntriesOf, placeOfEntry } from './listed-documents.ts'

export const referenceEntryForm: Check = {
  id: 'R03',
  name: 'reference-entry-form',
  group: 'references',
  title: { zh: '清单条目的写法', en: 'form of an entry' },
  why: {
    zh: '条目写法统一，读者和目录才能准确识别所引用的文件。',
    en: 'One form of entries lets readers and registries tell which document is meant.',
  },
  basis: [
    { document: 'GB/T 1.1—2020', clause: '8.6', confidence: 'V' },
    { document: 'GB/T 1.1—2020', clause: '10.3.4', confidence: 'V' },
  ],
  modality: 'shall',
  appliesTo: {},
  falsePositiveRisk: 'low',
  fix: 'automatic',
  state: 'on',
  precision: { on: '2026-11-22', hits: 4, reviewed: 4, right: 4 },
  messages: {
    punctuation: { zh: '条目末尾不加标点', en: 'An entry ends without a mark' },
    quoted: { zh: '清单中的文件名称不加书名号', en: 'Names in the list stand without 《》' },
    nameless: { zh: '条目只有编号，应在编号后写文件名称', en: 'The entry has a number and no name' },
    'number-behind': { zh: '编号应写在文件名称之前', en: 'The number comes before the name' },
    gap: {
      zh: '编号与名称之间空一个汉字的间隙（清单中有 {count} 处不是）',
      en: 'One full-width gap stands between number and name ({count} entries differ)',
    },
  },
  check: (text) => {
    const entries = normativeEntriesOf(text)
    if (entries.length === 0) return notApplicable('nothing-to-check')
    return found([...entries.flatMap((entry) => faultsIn(text, entry)), ...gapFault(text, entries)])
  },
}

const LAST_MARK = /[。；;，,、.．]\s*$/u
const QUOTED = /^《(?<name>[^《》]+)》$/u

function faultsIn(text: CheckedText, entry: ListedDocument): readonly FoundFault[] {
  const { passage, identifier, title } = entry
  const words = passage.text
  if (!identifier) return isNumberBehind(text, entry) ? [{ at: placeOfEntry(entry), message: 'number-behind' }] : []
  if (identifier.label === 'incomplete') return []
  if (title === '') return [{ at: placeOfEntry(entry), message: 'nameless' }]
  const last = LAST_MARK.exec(words)
  const marks: FoundFault[] = []
  if (last) {
    const at = passage.place(last.index, last.index + 1)
    marks.push({ at, message: 'punctuation', edits: [{ at, replacement: '' }] })
  }
  const name = QUOTED.exec(title.replace(LAST_MARK, ''))
  const opens = words.indexOf('《', identifier.to)
  if (name && opens >= 0) {
    const closes = words.lastIndexOf('》')
    const edits = [opens, closes].map((at) => ({ at: passage.place(at, at + 1), replacement: '' }))
    marks.push({ at: passage.place(opens, closes + 1), message: 'quoted', edits })
  }
  return marks
}

/** A name with its number at the end of the line: 《…》 GB/T 1234. */
function isNumberBehind({ facts }: CheckedText, { passage }: ListedDocument): boolean {
  const inside = facts.tokens(passage).filter(({ kind }) => kind === 'identifier')
  const [only] = inside
  if (!only || inside.length > 1 || !/\p{Script=Han}{4}/u.test(passage.text.slice(0, only.from))) return false
  return /^\s*[)）]?\s*[。；;]?\s*$/u.test(passage.text.slice(only.to))
}

/** Two spaces are as wide as one Chinese character; a tab is as wide as its stop, which nobody can tell here. */
const GOOD_GAP = /^(?:\u3000| {2}|\u2003|.*\t.*)$/u

function gapFault({ document }: CheckedText, entries: readonly ListedDocument[]): readonly FoundFault[] {
  // Other formats do not keep gaps.
  if (document.format !== 'docx') return []
  const places = entries.flatMap(({ passage, identifier, title }) => {
    if (!identifier || title === '' || identifier.label === 'incomplete') return []
    const gap = /^[\s\u3000]*/u.exec(passage.text.slice(identifier.to))?.[0] ?? ''
    const next = passage.text.charAt(identifier.to + gap.length)
    if (GOOD_GAP.test(gap) || !/[\p{Script=Han}\p{Script=Latin}]/u.test(next)) return []
    return [passage.place(identifier.to, identifier.to + gap.length)]
  })
  const [at, ...evidence] = places
  if (!at) return []
  const edits = places.map((place) => ({ at: place, replacement: '\u3000' }))
  return [{ at, message: 'gap', data: { count: places.length }, evidence, edits }]
}
