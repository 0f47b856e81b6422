import type { Check, FoundFault } from '../check.ts'
import type { CheckedText } from '../checked-text.ts'
import { found, notApplicable } from '../outcome.ts'
import { coverFields } from '../profile/cover-fields.ts'
import { itemsOf, placeOfForeword } from './foreword-items.ts'

/** With a registry the years on record are compared too. */
export const editionHistory: Check = {
  id: 'F10',
  name: 'edition-history',
  group: 'foreword',
  title: { zh: '历次版本', en: 'history of editions' },
  why: {
    zh: '历次版本说明文件的沿革，引用旧版的人据此找到现行版本。',
    en: 'The history leads those who cite an older edition to the one in force.',
  },
  basis: [{ document: 'GB/T 1.1—2020', clause: '8.3 h)', confidence: 'V' }],
  modality: 'shall',
  appliesTo: { notSpecial: ['construction', 'amendment'] },
  falsePositiveRisk: 'medium',
  fix: 'suggested',
  state: 'trial',
  messages: {
    absent: {
      zh: '文件代替了{numbers}，前言没有写出历次版本发布情况',
      en: 'The document replaces {numbers}, and the foreword gives no history of editions',
    },
    missing: { zh: '历次版本中没有被代替的{number}', en: 'The history of editions lacks the replaced {number}' },
    year: {
      zh: '目录中有{number}的{year}年版，历次版本中没有',
      en: 'The registry has an edition of {year} of {number}, which the history lacks',
    },
  },
  check: (text) => {
    const place = placeOfForeword(text)
    if (place === null) return notApplicable('no-such-element')
    const replaced = replacedBy(text)
    if (replaced.length === 0) return notApplicable('nothing-to-check')
    const history = itemsOf(text, 'history')
    const [first] = history
    const numbers = replaced.map(({ number }) => number).join('、')
    if (!first) return found([{ at: place, message: 'absent', data: { numbers } }])
    const words = history.flatMap(({ blocks }) => blocks.map((block) => plain(block.text))).join('\n')
    const at = { block: first.head.index, from: 0, to: first.head.text.length }
    return found([
      ...replaced
        .filter(({ number }) => !words.includes(plain(number)))
        .map(({ number }): FoundFault => ({ at, message: 'missing', data: { number } })),
      ...missingYears(text, words, at),
    ])
  },
}

/** Numbers named on the cover or in the sentence on what is replaced, years and all. */
function replacedBy({ document, facts }: CheckedText): readonly { readonly number: string }[] {
  const cover = new Set(coverFields(document, 'replaces').map(({ block }) => block))
  const numbers = facts.identifiers.flatMap(({ passage, from, canonical }) => {
    const { block, text } = passage
    const isOnCover = cover.has(block.index)
    const comparison = text.search(/[，,。][^，。]{0,4}与/u)
    const isReplaced =
      block.element === 'foreword' && /^\s*本[^，。]{1,12}代替/u.test(text) && (comparison === -1 || from < comparison)
    return isOnCover || isReplaced ? canonical.filter((each) => /—\d{4}$/u.test(each)) : []
  })
  return [...new Set(numbers)].map((number) => ({ number }))
}

const plain = (words: string): string => words.replaceAll(/\s/gu, '').replaceAll(/[-–―－]/gu, '—')

function missingYears(text: CheckedText, words: string, at: FoundFault['at']): readonly FoundFault[] {
  const own = text.facts.ownNumber
  if (text.registry === null || own === null) return []
  const record = text.registry.find(own)
  if (record === 'unknown') return []
  const year = Number(/—(?<year>\d{4})$/u.exec(own)?.groups?.['year'] ?? Infinity)
  return record.editions
    .filter((each) => each < year && !words.includes(String(each)))
    .map((each) => ({ at, message: 'year', data: { number: own.replace(/—\d{4}$/u, ''), year: String(each) } }))
}
