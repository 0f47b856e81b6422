import { matchesOf } from '../../document/matches.ts'
import type { Check, FoundFault } from '../check.ts'
import { found, notApplicable } from '../outcome.ts'
import { placeOfField } from '../profile/cover-fields.ts'
import { onCover } from './cover-page.ts'

/**
 * As the word for the class, at the end of an element: not in 标准化, 标准物质, 标准样品, 标准件 and the like.
 *
 * @basis GB/T 1.1—2020, 6.1.4.1
 */
const BANNED =
  /标准化指导性技术文件|(?:国家|行业|地方|团体|企业)?标准(?=[\s\u3000—]*$|\u3000| {2}|[（(])|(?:国家|行业|地方|团体)标准/gu

export const bannedNameWord: Check = {
  id: 'C17',
  name: 'banned-name-word',
  group: 'cover',
  title: { zh: '名称中不该有的词', en: 'banned words in the name' },
  why: {
    zh: '文件本身就是标准，名称中再写“标准”不说明任何内容。',
    en: 'The document is a standard; the word in its name says nothing of its content.',
  },
  basis: [{ document: 'GB/T 1.1—2020', clause: '6.1.4.1', confidence: 'V' }],
  modality: 'shall',
  appliesTo: { notSpecial: ['construction', 'food-safety', 'metrology', 'amendment'] },
  falsePositiveRisk: 'medium',
  fix: 'suggested',
  state: 'trial',
  messages: {
    found: { zh: '名称中不用“{found}”一词', en: 'A name does not hold the word “{found}”' },
  },
  implies: ['K01'],
  check: (text) =>
    onCover(text, ({ fields, rawOf }) => {
      const lines = fields('title')
      if (lines.length === 0) return notApplicable('nothing-to-check')
      return found(
        lines.flatMap((field) =>
          matchesOf(rawOf(field), BANNED).map((match): FoundFault => {
            const { block, from } = placeOfField(field)
            const at = { block, from: from + match.index, to: from + match.index + match[0].length }
            return { at, message: 'found', data: { found: match[0] }, certainty: 'likely' }
          }),
        ),
      )
    }),
}
