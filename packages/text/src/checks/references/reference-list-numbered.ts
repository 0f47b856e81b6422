import type { Check, FoundFault, TextEdit } from '../check.ts'
import { found, notApplicable } from '../outcome.ts'
import { elementOf, normativeEntriesOf } from './listed-documents.ts'

const MARKER = /^\s*(?:[[［【〔]\s*\d{1,3}\s*[\]］】〕]|[（(]\d{1,3}[)）]|[a-z\d]{1,2}[)）]|\d{1,2}[、.．](?!\d))\s*/u
const NUMBER = /^[[［【〔（(]?[a-z\d]+[\]］】〕)）、.．]?$/u

/** One finding for the list: whoever numbers it numbers all of it. */
export const referenceListNumbered: Check = {
  id: 'R02',
  name: 'reference-list-numbered',
  group: 'references',
  title: { zh: '清单不编号、不分条', en: 'list unnumbered' },
  why: {
    zh: '文件靠自己的编号识别，清单的序号会与条的编号混淆。',
    en: 'Documents are told by their own numbers; those of a list look like those of clauses.',
  },
  basis: [{ document: 'GB/T 1.1—2020', clause: '8.6', confidence: 'V' }],
  modality: 'shall',
  appliesTo: {},
  falsePositiveRisk: 'low',
  fix: 'automatic',
  state: 'on',
  messages: {
    numbered: {
      zh: '清单中有 {count} 个条目加了编号，应去掉',
      en: '{count} entries of the list bear numbers of their own',
    },
    divided: {
      zh: '规范性引用文件一章分了条，应去掉条的编号和标题',
      en: 'The chapter of references is divided into clauses',
    },
  },
  check: (text) => {
    const blocks = elementOf(text, 'normative-references')
    if (!blocks) return notApplicable('no-such-element')
    const entries = normativeEntriesOf(text)
    if (entries.length === 0) return notApplicable('nothing-to-check')
    const divided = blocks
      .filter(({ kind, level }) => kind === 'heading' && (level ?? 1) > 1)
      .slice(0, 1)
      .map(
        ({ index, text: words }): FoundFault => ({
          at: { block: index, from: 0, to: words.length },
          message: 'divided',
        }),
      )
    const numbered = entries.flatMap(({ block, passage }) => {
      const typed = MARKER.exec(passage.text)?.[0].length ?? 0
      const isCounted = block.kind === 'list-item' && NUMBER.test(block.number?.reconstructed ?? '')
      return typed > 0 || isCounted ? [{ at: passage.place(0, passage.text.length), passage, typed }] : []
    })
    return found([...divided, ...oneOf(numbered)])
  },
}

type Numbered = {
  readonly at: FoundFault['at']
  readonly passage: { place: (from: number, to: number) => FoundFault['at'] }
  readonly typed: number
}

function oneOf(numbered: readonly Numbered[]): readonly FoundFault[] {
  const [first, ...rest] = numbered
  if (!first) return []
  const edits = numbered
    .filter(({ typed }) => typed > 0)
    .map(({ passage, typed }): TextEdit => ({ at: passage.place(0, typed), replacement: '' }))
  return [
    {
      at: first.at,
      message: 'numbered',
      data: { count: numbered.length },
      evidence: rest.map(({ at }) => at),
      ...(edits.length > 0 ? { edits } : {}),
    },
  ]
}
