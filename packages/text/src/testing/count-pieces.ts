import type { Draft, Item, Piece } from './draft.ts'

/** What a word processor would count for a piece: its number or label as shown, without the gap behind it. */
export type Counted = {
  readonly number: string | null
  /** Items, notes and examples: which list it counts in (equal keys count together) and at which level. */
  readonly list: { readonly key: string; readonly kind: ListKind; readonly level: 0 | 1 } | null
  readonly isInAnnex: boolean
}

export type ListKind = 'letters' | 'numbers' | 'dashes' | 'dots' | 'note' | 'notes' | 'example' | 'examples'

type State = {
  levels: number[]
  annex: number
  tables: number
  figures: number
  formulas: number
  entries: number
  list: { key: string; kind: ListKind; counts: [number, number] } | null
  labels: { note: number; example: number }
  clause: number
}

const LIST_OF_MARKER = { letter: 'letters', number: 'numbers', dash: 'dashes', dot: 'dots' } as const
const letter = (count: number, first: 'a' | 'A'): string => String.fromCodePoint(first.charCodeAt(0) + count - 1)

/** The counts of all pieces, in their order. A typed label does not count. */
export function countPieces(draft: Draft): readonly Counted[] {
  const state: State = {
    levels: [],
    annex: 0,
    tables: 0,
    figures: 0,
    formulas: 0,
    entries: 0,
    list: null,
    labels: { note: 0, example: 0 },
    clause: 0,
  }
  const totals = labelTotals(draft)
  return draft.pieces.map((piece, index) => {
    if (piece.kind !== 'item') state.list = null
    if (startsClause(piece)) {
      state.labels = { note: 0, example: 0 }
      state.clause += 1
    }
    const { number, list = null } = counted(piece, state, totals, index)
    return { number, list, isInAnnex: state.annex > 0 }
  })
}

const startsClause = (piece: Piece): boolean =>
  ['chapter', 'clause', 'annex', 'element-title', 'term', 'document-title'].includes(piece.kind)

/** How many notes and examples each clause holds: a single one has no number. */
function labelTotals(draft: Draft): ReadonlyMap<string, number> {
  const totals = new Map<string, number>()
  let clause = 0
  for (const piece of draft.pieces) {
    if (startsClause(piece)) clause += 1
    const key = `${piece.kind}${clause}`
    totals.set(key, (totals.get(key) ?? 0) + 1)
  }
  return totals
}

type Count = { readonly number: string | null; readonly list?: Counted['list'] }

function counted(piece: Piece, state: State, totals: ReadonlyMap<string, number>, index: number): Count {
  if (piece.kind !== 'item' && piece.label !== undefined) return { number: piece.label }
  const prefix = state.annex > 0 ? `${letter(state.annex, 'A')}.` : ''
  switch (piece.kind) {
    case 'chapter':
      return { number: headingNumber(state, 1) }
    case 'clause':
      return { number: headingNumber(state, piece.level) }
    case 'term':
      return { number: headingNumber(state, piece.level) }
    case 'element-title':
      if (piece.element === 'bibliography' || piece.element === 'index') state.annex = 0
      return { number: null }
    case 'annex':
      state.annex += 1
      Object.assign(state, { levels: [], tables: 0, figures: 0, formulas: 0 })
      return { number: `附录${letter(state.annex, 'A')}` }
    case 'table':
      return { number: piece.text === null ? null : `表${prefix}${(state.tables += 1)}` }
    case 'figure':
      return { number: piece.text === null ? null : `图${prefix}${(state.figures += 1)}` }
    case 'formula':
      return { number: piece.numbered ? `（${prefix}${(state.formulas += 1)}）` : null }
    case 'bibliography-entry':
      return { number: `[${(state.entries += 1)}]` }
    case 'note':
    case 'example':
      return labelled(piece.kind, state, totals)
    case 'item':
      return countedItem(piece, state, index)
    default:
      return { number: null }
  }
}

function headingNumber(state: State, level: number): string {
  const levels = Array.from({ length: level }, (_, index) => state.levels[index] ?? (index === level - 1 ? 0 : 1))
  levels[level - 1] = (levels[level - 1] ?? 0) + 1
  state.levels = levels
  if (state.annex === 0) return levels.join('.')
  return [letter(state.annex, 'A'), ...levels.slice(1)].join('.')
}

function labelled(kind: 'note' | 'example', state: State, totals: ReadonlyMap<string, number>): Count {
  const word = kind === 'note' ? '注' : '示例'
  state.labels[kind] += 1
  const isSingle = totals.get(`${kind}${state.clause}`) === 1
  return {
    number: isSingle ? `${word}：` : `${word}${state.labels[kind]}：`,
    list: { key: `${kind}${state.clause}`, kind: isSingle ? kind : `${kind}s`, level: 0 },
  }
}

function countedItem(item: Item, state: State, index: number): Count {
  const isBelow = item.level === 2 && state.list !== null
  const isInner = isBelow && item.marker === 'number' && state.list?.kind === 'letters'
  if (isInner && state.list) {
    state.list.counts[1] += 1
    return { number: item.label ?? `${state.list.counts[1]})`, list: { ...state.list, level: 1 } }
  }
  const kind = LIST_OF_MARKER[item.marker]
  if (isBelow)
    return { number: item.label ?? (kind === 'dashes' ? '——' : '·'), list: { key: `inner${index}`, kind, level: 0 } }
  if (state.list === null || state.list.kind !== kind) {
    state.list = { key: item.continues ? `continued-${kind}` : `list${index}`, kind, counts: [0, 0] }
  }
  state.list.counts = [state.list.counts[0] + 1, 0]
  return { number: item.label ?? itemMarker(kind, state.list.counts[0]), list: { ...state.list, level: 0 } }
}

function itemMarker(kind: ListKind, count: number): string {
  if (kind === 'letters') return `${letter(count, 'a')})`
  if (kind === 'numbers') return `${count})`
  return kind === 'dashes' ? '——' : '·'
}
