import type { Block } from '../../document/document.ts'
import type { Check, FoundFault, TextEdit, TextPlace } from '../check.ts'
import type { CheckedText } from '../checked-text.ts'
import { found, notApplicable } from '../outcome.ts'

export const noteLabels: Check = {
  id: 'Z04',
  name: 'note-labels',
  group: 'notes-examples',
  title: { zh: '注和示例的标示', en: 'labels of notes and examples' },
  why: {
    zh: '每条中的注和示例各自编号，只有一个时不编号，这样才能引用。',
    en: 'Notes and examples count anew in each clause, and a single one bears no number, so that they can be cited.',
  },
  basis: [
    { document: 'GB/T 1.1—2020', clause: '9.10', confidence: 'V' },
    { document: 'GB/T 1.1—2020', clause: '9.11', confidence: 'V' },
  ],
  modality: 'shall',
  appliesTo: {},
  falsePositiveRisk: 'low',
  fix: 'automatic',
  state: 'on',
  precision: { on: '2026-11-22', hits: 1, reviewed: 1, right: 1 },
  messages: {
    single: {
      zh: '这一条只有一个{label}，不编号，写“{label}：”',
      en: 'The only “{label}” of the clause bears no number: “{label}：”',
    },
    several: {
      zh: '这一条有 {count} 个{label}，应从“{label}1：”起编号',
      en: 'The clause has {count} of “{label}”; they count from “{label}1：”',
    },
    sequence: {
      zh: '{label}的编号不连续：此处应为“{expected}”',
      en: 'The numbers of “{label}” do not run on: here it should be “{expected}”',
    },
  },
  check: (text) => {
    const groups = groupsOf(text)
    return groups.length === 0 ? notApplicable('no-such-element') : found(groups.flatMap(faultsIn))
  },
}

type Label = '注' | '示例'
type Labelled = { readonly block: Block; readonly number: string; readonly run: number }
type Group = { readonly label: Label; readonly all: readonly Labelled[] }

const LABELS: Readonly<Partial<Record<Block['kind'], Label>>> = { note: '注', example: '示例' }
const PARTING: readonly Block['kind'][] = ['table', 'figure', 'caption', 'formula']

/**
 * Notes of one clause. What stands behind a table or figure may be a note of that, so each such run is told apart. A group
 * with a block whose label could not be read is left out.
 */
function groupsOf({ document }: CheckedText): readonly Group[] {
  const groups = new Map<string, { label: Label; all: Labelled[]; isReadable: boolean }>()
  let run = 0
  for (const block of document.blocks) {
    if (PARTING.includes(block.kind)) run += 1
    const label = LABELS[block.kind]
    if (!label) continue
    const key = `${label} ${block.element} ${block.clause ?? ''} ${block.parent ?? ''}`
    const group = groups.get(key) ?? { label, all: [], isReadable: true }
    groups.set(key, group)
    if (!block.number?.value.startsWith(label)) group.isReadable = false
    else group.all.push({ block, number: block.number.value.slice(label.length), run })
  }
  return [...groups.values()].filter(({ isReadable, all }) => isReadable && all.length > 0)
}

const isInOrder = (all: readonly Labelled[]): boolean =>
  all.length === 1 ? all[0]?.number === '' : all.every(({ number }, index) => number === String(index + 1))

function faultsIn({ label, all }: Group): readonly FoundFault[] {
  const runs = [...new Set(all.map(({ run }) => run))].map((run) => all.filter((each) => each.run === run))
  if (isInOrder(all) || runs.every(isInOrder)) return []
  const [first] = all
  if (!first) return []
  const edits = all.flatMap(({ block }, index) =>
    editsOf(block, all.length === 1 ? `${label}：` : `${label}${index + 1}：`),
  )
  if (all.length === 1) return [{ at: labelAt(first.block), message: 'single', data: { label }, edits }]
  if (all.every(({ number }) => number === ''))
    return [{ at: labelAt(first.block), message: 'several', data: { label, count: all.length }, edits }]
  // The readings differ by runs: which of them is meant only the author knows.
  if (runs.length > 1) return []
  const wrong = all.findIndex(({ number }, index) => number !== String(index + 1))
  const at = labelAt(all[wrong]?.block ?? first.block)
  return [{ at, message: 'sequence', data: { label, expected: `${label}${wrong + 1}` }, edits }]
}

/** An automatic label stands in no text: the place is where the words begin. */
const labelAt = ({ index, contentFrom, text }: Block): TextPlace => ({
  block: index,
  from: 0,
  to: text.slice(0, contentFrom).trimEnd().length,
})

const editsOf = (block: Block, replacement: string): readonly TextEdit[] => {
  const at = labelAt(block)
  return at.to === 0 || block.number?.origin !== 'typed' || block.text.slice(at.from, at.to) === replacement
    ? []
    : [{ at, replacement }]
}
