import type { Check, FoundFault } from '../check.ts'
import type { CheckedText, Passage } from '../checked-text.ts'
import { found, notApplicable, unknown } from '../outcome.ts'
import { type PlacedQuantity, quantitiesOf } from './measured-passages.ts'
import { runsOf } from './runs.ts'

export const uprightVariable: Check = {
  id: 'Q16',
  name: 'upright-variable',
  group: 'quantities',
  title: { zh: '量的符号用斜体', en: 'variables in italics' },
  why: {
    zh: '量的符号用斜体、单位符号用正体，读者才分得清 m 是质量还是米。',
    en: 'Symbols of quantities are italic and those of units upright: so m for a mass is told from m for the metre.',
  },
  basis: [{ document: 'GB/T 1.1—2020', clause: '10.4.6', confidence: 'V' }],
  modality: 'may',
  appliesTo: {},
  falsePositiveRisk: 'medium',
  fix: 'suggested',
  state: 'trial',
  messages: {
    variable: { zh: '量的符号“{found}”用斜体', en: 'The symbol “{found}” of a quantity is italic' },
    unit: { zh: '单位符号“{found}”用正体', en: 'The symbol “{found}” of a unit is upright' },
  },
  check: (text) => {
    if (text.document.format !== 'docx') return unknown('format-lacks-it')
    const symbols = symbolsIn(text)
    const units = quantitiesOf(text).filter(hasSymbol)
    if (symbols.length === 0 && units.length === 0) return notApplicable('nothing-to-check')
    return found([...symbols.flatMap(uprightIn), ...units.flatMap(italicIn)])
  },
}

type Symbol = { readonly passage: Passage; readonly from: number; readonly to: number }

/** A line that explains one symbol of a formula. Two letters and more are abbreviations and stand upright. */
const EXPLAINED = /^[\s\u3000]*(?<symbol>[A-Za-zα-ωΑ-Ω])[\dA-Za-z]{0,2}[\s\u3000]*(?:——|—|――|──)/u

/** The lines behind 式中 until one explains nothing. */
function symbolsIn({ facts }: CheckedText): readonly Symbol[] {
  const symbols: Symbol[] = []
  let isExplaining = false
  for (const passage of facts.passages) {
    if (passage.cell) continue
    const line = EXPLAINED.exec(passage.text)
    const symbol = line?.groups?.['symbol']
    if (isExplaining && line && symbol !== undefined) {
      const from = line[0].indexOf(symbol)
      symbols.push({ passage, from, to: from + symbol.length })
    }
    isExplaining = /^[\s\u3000]*式中[\s\u3000]*[：:]/u.test(passage.text) || (isExplaining && line !== null)
  }
  return symbols
}

const isItalicAt = (passage: Passage, at: number): boolean | null =>
  runsOf(passage).find(({ from, to }) => from <= at && to > at)?.italic ?? null

function uprightIn({ passage, from, to }: Symbol): readonly FoundFault[] {
  if (isItalicAt(passage, from) !== false) return []
  return [{ at: passage.place(from, to), message: 'variable', data: { found: passage.text.slice(from, to) } }]
}

const hasSymbol = ({ unit, unitFrom }: PlacedQuantity): boolean =>
  unit !== null && unitFrom !== null && /^[A-Za-zμΩ]{2,}/u.test(unit)

/** A letter alone may well be a variable. A whole sentence in italics is a matter of layout. */
function italicIn({ passage, unit, unitFrom, numberFrom }: PlacedQuantity): readonly FoundFault[] {
  if (unit === null || unitFrom === null) return []
  if (isItalicAt(passage, unitFrom) !== true || isItalicAt(passage, numberFrom) !== false) return []
  return [{ at: passage.place(unitFrom, unitFrom + unit.length), message: 'unit', data: { found: unit } }]
}
