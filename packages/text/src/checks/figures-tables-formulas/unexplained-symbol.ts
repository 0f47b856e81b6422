import type { Check, FoundFault } from '../check.ts'
import { SPECIAL_DOCUMENTS } from '../facts/special-documents.ts'
import { found, notApplicable, unknown } from '../outcome.ts'
import { type ExplainedFormula, explainedFormulasOf, explanationsOf } from './explanations.ts'

export const unexplainedSymbol: Check = {
  id: 'G12',
  name: 'unexplained-symbol',
  group: 'figures-tables-formulas',
  title: { zh: '式中的说明', en: 'explanation of symbols' },
  why: {
    zh: '公式中的符号没有说明，读者就无法计算。',
    en: 'A formula with an unexplained symbol cannot be used.',
  },
  basis: [{ document: 'GB/T 1.1—2020', clause: '9.9', confidence: 'V' }],
  modality: 'shall',
  appliesTo: { notSpecial: SPECIAL_DOCUMENTS },
  falsePositiveRisk: 'medium',
  fix: 'none',
  state: 'trial',
  messages: {
    unexplained: {
      zh: '公式中的符号 {symbols} 没有说明',
      en: 'the symbols {symbols} of the formula are not explained',
    },
    unused: {
      zh: '说明了符号 {symbol}，而公式中没有它',
      en: 'the symbol {symbol} is explained but not in the formula',
    },
    twice: { zh: '符号 {symbol} 说明了两次', en: 'the symbol {symbol} is explained twice' },
  },
  check: (text) => {
    const formulas = explainedFormulasOf(text)
    const all = text.document.blocks.filter(({ kind }) => kind === 'formula')
    if (all.length === 0) return notApplicable('no-such-element')
    const readable = formulas.filter(({ identifiers }) => identifiers.length > 0)
    if (readable.length === 0) return unknown('reader-gap')
    // An explanation may stand before, or with the first of several formulas.
    const known = new Set(explanationsOf(text).map(({ symbol }) => symbol))
    const claimed = new Set<number>()
    return found(
      readable.flatMap((formula) => [...unexplained(formula, known), ...listFaults(formula, formulas, claimed)]),
    )
  },
}

/** Letters that stand for themselves. */
const CONSTANTS: ReadonlySet<string> = new Set(['e', 'π', 'i', 'j', 'd', 'Σ', 'Δ', '∆'])

function unexplained({ block, identifiers }: ExplainedFormula, known: ReadonlySet<string>): readonly FoundFault[] {
  const missing = identifiers.filter(
    (symbol) => !known.has(symbol) && !CONSTANTS.has(symbol) && !isDifference(symbol, known),
  )
  if (missing.length === 0) return []
  const at = block.formulas[0]?.at ?? 0
  return [
    { at: { block: block.index, from: at, to: at + 1 }, message: 'unexplained', data: { symbols: missing.join('、') } },
  ]
}

/** Δt where t is explained. */
const isDifference = (symbol: string, known: ReadonlySet<string>): boolean =>
  /^[Δ∆]/u.test(symbol) && (known.has(symbol.slice(1)) || known.has(`Δ${symbol.slice(1)}`))

/** A list may serve several formulas; it is looked at once, with all formulas that it follows. */
function listFaults(
  { list }: ExplainedFormula,
  formulas: readonly ExplainedFormula[],
  claimed: Set<number>,
): readonly FoundFault[] {
  const [first] = list ?? []
  if (!list || !first || claimed.has(first.place.block)) return []
  claimed.add(first.place.block)
  const served = formulas.filter((each) => each.list?.[0]?.place.block === first.place.block)
  const written = served.map(({ linear }) => linear).join(' ')
  return list.flatMap(({ symbol, place }, nth): readonly FoundFault[] => {
    if (list.slice(0, nth).some((each) => each.symbol === symbol))
      return [{ at: place, message: 'twice', data: { symbol } }]
    return written.includes(symbol) ? [] : [{ at: place, message: 'unused', data: { symbol } }]
  })
}
