import type { Block } from '../../document/document.ts'
import type { Check, FoundFault, TextPlace } from '../check.ts'
import { annexLetterOf } from '../facts/captions.ts'
import { SPECIAL_DOCUMENTS } from '../facts/special-documents.ts'
import { found, notApplicable } from '../outcome.ts'

export const formulaNumber: Check = {
  id: 'G11',
  name: 'formula-number',
  group: 'figures-tables-formulas',
  title: { zh: '公式编号', en: 'numbers of formulas' },
  why: {
    zh: '公式从（1）起连续编号，与章条无关，提及时才不会指错。',
    en: 'Formulas are counted from (1) on, whatever the chapter, so that a mention cannot be mistaken.',
  },
  basis: [{ document: 'GB/T 1.1—2020', clause: '9.9', confidence: 'V' }],
  modality: 'shall',
  appliesTo: { notSpecial: SPECIAL_DOCUMENTS },
  falsePositiveRisk: 'medium',
  fix: 'none',
  state: 'trial',
  messages: {
    form: {
      zh: '公式的编号“{found}”应为从 1 起的连续编号，不随章条而定，也不加字母',
      en: 'the number “{found}” of a formula should be one of a single row from 1 on, without chapter or letter',
    },
    row: {
      zh: '公式的编号为“{found}”，此处应为“{expected}”',
      en: 'the formula is numbered “{found}” where “{expected}” is expected',
    },
  },
  check: ({ document }) => {
    const formulas = document.blocks.filter(({ kind, number }) => kind === 'formula' && number !== null)
    if (formulas.length === 0) return notApplicable('no-such-element')
    return found(faultsIn(formulas))
  },
}

/** The text and each annex are rows of their own; counted on from where the author went on. */
function faultsIn(formulas: readonly Block[]): readonly FoundFault[] {
  const lasts = new Map<string, number>()
  return formulas.flatMap((block): readonly FoundFault[] => {
    const value = block.number?.value ?? ''
    const annex = annexLetterOf(block)
    const count = /^[（(](?:(?<letter>[A-Z])\.)?(?<count>\d{1,3})[）)]$/u.exec(value)?.groups
    const row = annex ?? ''
    // A number of the other kind in an annex is for the rule on numbers in annexes.
    if (annex !== null && count?.['letter'] !== annex) return []
    if (!count || (annex === null && count['letter'] !== undefined)) {
      return [{ at: numberPlace(block), message: 'form', data: { found: value } }]
    }
    const [number, expected] = [Number(count['count']), (lasts.get(row) ?? 0) + 1]
    lasts.set(row, number)
    if (number === expected) return []
    const data = { found: value, expected: `（${annex === null ? '' : `${annex}.`}${expected}）` }
    return [{ at: numberPlace(block), message: 'row', data }]
  })
}

function numberPlace({ index, text, number }: Block): TextPlace {
  const typed = number?.typed ?? ''
  const from = typed === '' ? -1 : text.lastIndexOf(typed)
  return from === -1 ? { block: index, from: 0, to: text.length } : { block: index, from, to: from + typed.length }
}
