import type { Check, FoundFault } from '../check.ts'
import { SPECIAL_DOCUMENTS } from '../facts/special-documents.ts'
import { found, notApplicable, unknown } from '../outcome.ts'

export const formulaWords: Check = {
  id: 'G13',
  name: 'formula-words',
  group: 'figures-tables-formulas',
  title: { zh: '公式的内容', en: 'content of a formula' },
  why: {
    zh: '公式用符号表示量，量的名称和单位写在式中的说明里。',
    en: 'A formula holds symbols; names and units of quantities stand in their explanation.',
  },
  basis: [{ document: 'GB/T 1.1—2020', clause: '9.9', confidence: 'V' }],
  modality: 'shall',
  appliesTo: { notSpecial: SPECIAL_DOCUMENTS },
  falsePositiveRisk: 'medium',
  fix: 'none',
  state: 'trial',
  messages: {
    words: {
      zh: '公式中有文字“{found}”，应以量的符号表示',
      en: 'the formula holds the words “{found}”; use symbols of quantities',
    },
    unit: {
      zh: '公式中有单位“{found}”，单位应写在式中的说明里',
      en: 'the formula holds the unit “{found}”, which belongs in the explanation',
    },
  },
  check: ({ document }) => {
    const blocks = document.blocks.filter(({ kind }) => kind === 'formula')
    if (blocks.length === 0) return notApplicable('no-such-element')
    if (blocks.every(({ formulas }) => formulas.length === 0)) return unknown('reader-gap')
    return found(
      blocks.flatMap(({ index, formulas }) =>
        formulas.flatMap(({ at, linear }) => faultIn(linear, { block: index, from: at, to: at + 1 })),
      ),
    )
  },
}

const SUBSCRIPT = /_(?:\([^()]*\)|.)/gu
const WORDS = /\p{Script=Han}{2,}/u
/** Words of cases and conditions, which a formula may hold. */
const CONDITION = /^(?:当|若|如果|其他|其它|其余|或者?|并且|且|否则|时)/u
const UNIT =
  /\d\s*(?<unit>℃|°C|mm|cm|km|kg|mg|μm|ms|min|kPa|MPa|GPa|kN|kW|kV|mA|mV|mL|Hz|kHz|MHz|r\/min|m\/s)(?![\p{Script=Latin}])/u

function faultIn(linear: string, at: FoundFault['at']): readonly FoundFault[] {
  const written = linear.replace(SUBSCRIPT, '')
  const words = WORDS.exec(written)?.[0]
  if (words !== undefined && !CONDITION.test(words)) return [{ at, message: 'words', data: { found: words } }]
  const unit = UNIT.exec(written)?.groups?.['unit']
  return unit === undefined ? [] : [{ at, message: 'unit', data: { found: unit } }]
}
