import type { Check, FoundFault } from '../check.ts'
import type { CheckedText } from '../checked-text.ts'
import { found, notApplicable, unknown } from '../outcome.ts'
import { titleOf } from '../profile/title.ts'
import { forewordBlocks, forewordItems, placeOfForeword } from './foreword-items.ts'

export const partStatement: Check = {
  id: 'F11',
  name: 'part-statement',
  group: 'foreword',
  title: { zh: '分部分文件的说明', en: 'statement on parts' },
  why: {
    zh: '读者要知道这是哪件文件的第几部分，还有哪些部分。',
    en: 'Readers need to know of which document this is a part and which other parts there are.',
  },
  basis: [{ document: 'GB/T 1.1—2020', clause: '8.3 b)', confidence: 'V' }],
  modality: 'shall',
  appliesTo: { notSpecial: ['construction', 'amendment'] },
  falsePositiveRisk: 'low',
  fix: 'suggested',
  state: 'on',
  messages: {
    'no-whole': {
      zh: '文件是第{part}部分，前言没有说明它属于哪件文件',
      en: 'The document is part {part}; the foreword does not say of which',
    },
    'no-list': {
      zh: '前言没有列出已经发布的部分',
      en: 'The foreword does not list the parts already published',
    },
    'other-number': {
      zh: '前言说是第{said}部分，文件编号或名称是第{part}部分',
      en: 'The foreword says part {said}; by its number or name the document is part {part}',
    },
  },
  check: (text) => {
    const place = placeOfForeword(text)
    if (place === null || forewordItems(text).length === 0) return notApplicable('no-such-element')
    const part = partOf(text)
    if (part === 'unknown') return unknown('reader-gap')
    return part === null ? notApplicable('nothing-to-check') : found(faultsOf(text, part, place))
  },
}

/** By the number, else by the name: a draft may not have its number yet. */
function partOf({ document, facts }: CheckedText): string | 'unknown' | null {
  const title = titleOf(document)
  const own = /\.(?<part>\d{1,3})(?:—|$)/u.exec(facts.ownNumber ?? '')?.groups?.['part']
  const named = /第\s?(?<part>\d{1,3})\s?部分/u.exec(title?.words ?? '')?.groups?.['part']
  const part = own ?? named
  if (part !== undefined) return part
  return facts.ownNumber === null && title === null ? 'unknown' : null
}

const WHOLE =
  /是[^。]{2,80}的第\s?(?<part>\d{1,3}|[一二三四五六七八九十]{1,3})\s?部分|为[^。]{2,80}的第\s?\d{1,3}\s?部分/u
const LIST = /以下部分|下列部分|分为[^。]{0,30}部分|[由共][^。]{0,12}部分(?:组成|构成)|各部分/u

function faultsOf(text: CheckedText, part: string, place: FoundFault['at']): readonly FoundFault[] {
  const blocks = forewordBlocks(text)
  const whole = blocks.find((block) => WHOLE.test(block.text))
  const faults: FoundFault[] = []
  if (!whole) faults.push({ at: place, message: 'no-whole', data: { part } })
  else faults.push(...otherNumber(whole.index, whole.text, part))
  if (!blocks.some((block) => LIST.test(block.text))) faults.push({ at: place, message: 'no-list' })
  return faults
}

function otherNumber(block: number, words: string, part: string): readonly FoundFault[] {
  const match = WHOLE.exec(words)
  const said = match?.groups?.['part']
  if (!match || said === undefined || !/^\d+$/u.test(said) || Number(said) === Number(part)) return []
  const from = words.indexOf(`第`, match.index + match[0].lastIndexOf('的第'))
  const to = match.index + match[0].length
  return [{ at: { block, from, to }, message: 'other-number', data: { said, part } }]
}
