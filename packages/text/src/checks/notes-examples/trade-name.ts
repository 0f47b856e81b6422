import type { Block } from '../../document/document.ts'
import { matchesOf } from '../../document/matches.ts'
import type { Check, FoundFault } from '../check.ts'
import type { CheckedText, Passage } from '../checked-text.ts'
import { found, notApplicable } from '../outcome.ts'
import { footnotesOf } from './placed-footnotes.ts'

export const tradeName: Check = {
  id: 'Z08',
  name: 'trade-name',
  group: 'notes-examples',
  title: { zh: '商品名', en: 'trade names' },
  why: {
    zh: '给出商品名或供应商而不加说明，会被当作对它的认可。',
    en: 'A brand or supplier named without the prescribed note reads as an endorsement.',
  },
  basis: [{ document: 'GB/T 1.1—2020', clause: '9.13.1', confidence: 'V' }],
  modality: 'should',
  appliesTo: { notSpecial: ['construction'] },
  falsePositiveRisk: 'medium',
  fix: 'none',
  state: 'trial',
  messages: {
    brand: {
      zh: '“{found}”是商品名的标志。宜给出产品的名称或描述；确需给出商品名时，用脚注说明并不表示认可',
      en: '“{found}” marks a trade name. Name or describe the product; where the trade name is needed, a footnote says that it is no endorsement',
    },
    supplier: {
      zh: '条文点名了供应商“{found}”。确需给出时，用脚注说明并不表示认可',
      en: 'The text names the supplier “{found}”. Where that is needed, a footnote says that it is no endorsement',
    },
  },
  check: (text) => {
    const passages = text.facts.passages.filter(isText)
    if (passages.length === 0) return notApplicable('nothing-to-check')
    return found(
      passages.flatMap((passage) => {
        const faults = faultsIn(passage)
        return faults.length > 0 && !isExplained(text, passage) ? faults : []
      }),
    )
  },
}

const ELEMENTS: readonly Block['element'][] = ['terms', 'core', 'annex']
const isText = ({ block }: Passage): boolean => ELEMENTS.includes(block.element) && block.kind !== 'figure'

const DISCLAIMER = /不表示[^。]{0,20}认可|为了?方便[^。]{0,12}使用者/u
const BRAND = /[®™]/gu
/** Only who makes or sells something: codes and registers list companies for what they are. */
const SUPPLIER =
  /(?:[\p{Script=Han}（）()]{2,24}?(?:有限(?:责任)?公司|股份公司|集团公司))(?=提供|供应|生产|制造|出品|购买|的?产品|的[^，。；]{1,10}(?:试剂|仪器|设备|装置|材料|软件))/gu

/** The prescribed words stand in a footnote, in the paragraph itself or in the note behind it. */
function isExplained(text: CheckedText, { block }: Passage): boolean {
  const { blocks } = text.document
  if (DISCLAIMER.test(block.text) || DISCLAIMER.test(blocks[block.index + 1]?.text ?? '')) return true
  return footnotesOf(text).some(({ at, text: words }) => at.block === block.index && DISCLAIMER.test(words))
}

/** 由, 向, 从 and the like before a company lead to it and are no part of its name. */
const LEAD = /^[\p{Script=Han}]{0,20}[由向从自用购]/u

function faultsIn({ text, place }: Passage): readonly FoundFault[] {
  const marked = (pattern: RegExp, message: string) =>
    matchesOf(text, pattern).map(({ 0: words, index }) => {
      const lead = LEAD.exec(words)?.[0].length ?? 0
      const at = place(index + lead, index + words.length)
      return { at, message, data: { found: words.slice(lead) } }
    })
  // Few passages speak of a company: the pattern of its name is a slow one.
  const suppliers = text.includes('公司') ? marked(SUPPLIER, 'supplier') : []
  return [...marked(BRAND, 'brand'), ...suppliers]
}
