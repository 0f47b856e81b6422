import type { Check, FoundFault } from '../check.ts'
import type { CheckedText } from '../checked-text.ts'
import { found } from '../outcome.ts'
import { STATEMENT_CONTENTS } from './contents-basis.ts'
import { draftBeside, judgeSilence, says, titlePlace } from './statement.ts'

const RELATION = /法律|法规|强制性(?:国家|行业)?标准|强标|(?:管理)?条例|管理(?:规定|办法)|[与和]现行[^。；]{0,12}标准/u

export const lawAndMandatory: Check = {
  id: 'W08',
  name: 'law-and-mandatory',
  group: 'explanatory-statement',
  title: { zh: '与法律法规和强制性标准的关系', en: 'relation to law and mandatory standards' },
  why: {
    zh: '标准不得与法律法规和强制性标准抵触，涉及的强制性标准要逐一列明。',
    en: 'A standard must not contradict law or mandatory standards; those it touches are to be named one by one.',
  },
  basis: [STATEMENT_CONTENTS],
  modality: 'should',
  appliesTo: {},
  falsePositiveRisk: 'medium',
  fix: 'none',
  state: 'trial',
  precision: { on: '2026-11-22', hits: 1, reviewed: 1, right: 1 },
  messages: {
    silent: {
      zh: '编制说明没有写明与法律法规和强制性标准的关系',
      en: 'the statement does not tell the relation to law and mandatory standards',
    },
    unnamed: {
      zh: '标准规范性引用了强制性标准{number}，编制说明没有提到',
      en: 'the standard cites the mandatory standard {number} normatively; the statement does not mention it',
    },
  },
  check: (text) => {
    if (!says(text, RELATION)) return judgeSilence(text, [['silent', RELATION]])
    return found(unnamedMandatory(text))
  },
}

const withoutYear = (canonical: string): string => canonical.replace(/—\d{2,4}$/u, '')

function unnamedMandatory(text: CheckedText): readonly FoundFault[] {
  const cited = draftBeside(text)?.facts.references ?? []
  const named = new Set(text.facts.identifiers.flatMap(({ canonical }) => canonical.map(withoutYear)))
  return cited.flatMap(({ list, identifier }) => {
    if (list !== 'normative-references' || identifier?.number?.kind !== 'national.mandatory') return []
    const number = identifier.canonical[0]
    if (number === undefined || named.has(withoutYear(number))) return []
    return [{ at: titlePlace(text), message: 'unnamed', data: { number } }]
  })
}
