import type { Block } from '../../document/document.ts'
import type { Check } from '../check.ts'
import type { CheckedText } from '../checked-text.ts'
import { found, notApplicable, unknown } from '../outcome.ts'
import { documentOf, documentsOf } from './cited-documents.ts'

export const ownNumberCited: Check = {
  id: 'R22',
  name: 'own-number-cited',
  group: 'references',
  title: { zh: '引用自身', en: 'reference to itself' },
  why: {
    zh: '文件提到自身时写“本文件”，写编号会被当作另一个文件。',
    en: 'A document calls itself “本文件”; its number looks like another document.',
  },
  basis: [{ document: 'GB/T 1.1—2020', clause: '9.5.2', confidence: 'V' }],
  modality: 'shall',
  appliesTo: {},
  falsePositiveRisk: 'low',
  fix: 'automatic',
  state: 'on',
  messages: {
    self: {
      zh: '“{found}”是本文件自己的编号，应写“{expected}”',
      en: '“{found}” is the number of this document: write “{expected}”',
    },
    listed: { zh: '清单列入了本文件自己的编号“{found}”', en: 'The list holds the number of this document, “{found}”' },
  },
  check: (text) => {
    const { facts, document, profile } = text
    if (facts.ownNumber === null)
      return document.cover.isPresent ? notApplicable('nothing-to-check') : unknown('reader-gap')
    const expected = profile.edition === '2009' ? '本标准' : '本文件'
    return found(
      ownIn(text, facts.ownNumber).map(({ passage, from, to, text: words }) => {
        const at = passage.place(from, to)
        const isListed = LISTS.has(passage.block.element)
        if (isListed) return { at, message: 'listed', data: { found: words } }
        return { at, message: 'self', data: { found: words, expected }, edits: [{ at, replacement: expected }] }
      }),
    )
  },
}

const LISTS: ReadonlySet<string> = new Set(['normative-references', 'bibliography'])
const ELEMENTS: ReadonlySet<Block['element']> = new Set<Block['element']>([
  'scope',
  'normative-references',
  'terms',
  'symbols',
  'core',
  'annex',
  'bibliography',
])
const NO_WORDS: ReadonlySet<string> = new Set(['figure', 'example', 'document-title'])

/** What is to be marked on a product or written in a form is the number itself. */
const WRITTEN_OUT = /标记|标注|标明|标识|标志|铭牌|编号|代号|字样|声明|示例|代替|历次/u

function ownIn({ facts }: CheckedText, number: string) {
  const own = documentOf(number)
  return facts.identifiers.filter((identifier) => {
    const { passage, from, to } = identifier
    if (!ELEMENTS.has(passage.block.element) || NO_WORDS.has(passage.block.kind)) return false
    const [document, ...others] = documentsOf(identifier)
    if (!own || !document || others.length > 0 || document.key !== own.key) return false
    // Another year is an edition before this one.
    if (document.year !== null && document.year !== own.year) return false
    return !WRITTEN_OUT.test(passage.text.slice(Math.max(0, from - 30), to + 12))
  })
}
