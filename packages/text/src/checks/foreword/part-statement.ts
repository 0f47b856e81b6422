import type { Block } from '../../document/document.ts'
import { comparable } from '../../document/words.ts'
import type { Check, FoundFault } from '../check.ts'
import type { CheckedText } from '../checked-text.ts'
import { found, notApplicable, unknown } from '../outcome.ts'
import { titleOf } from '../profile/title.ts'
import { forewordBlocks, forewordItems, itemsOf, placeOfForeword } from './foreword-items.ts'

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
    'other-title': {
      zh: '前言所列的第{part}部分叫“{said}”，文件名称中是“{expected}”，请改为一致',
      en: 'The foreword lists part {part} as “{said}”; in the name of the document it is “{expected}”: make them agree',
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
  return [...faults, ...otherTitle(text, part)]
}

const LISTED = /^[\s\u3000]*第\s?(?<part>\d{1,3})\s?部分\s?[：:]\s?(?<title>[^。；;：:\n]{2,60}?)\s*[。；;]?\s*$/u
const OWN_TITLE = /第\s?\d{1,3}\s?部分\s?[：:]\s?(?<title>\S[^：:]*)$/u
/** Mark of a draft behind a name. */
const STAGE = /[（(][^（()）]{0,20}(?:稿|草案)[^（()）]{0,10}[)）]$/u

/** The document itself in the list of its parts, under another title than its own. */
function otherTitle(text: CheckedText, part: string): readonly FoundFault[] {
  const expected = OWN_TITLE.exec(titleOf(text.document)?.words.trim().replace(STAGE, '') ?? '')?.groups?.['title']
  if (expected === undefined) return []
  const listed = itemsOf(text, 'relation')
    .flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === 'list-item'))
    .flatMap(listedIn)
    .filter((each) => Number(each.part) === Number(part))
  // Listed twice it belongs to two series; a part of the words may be a line of the cover that was not read as the name.
  const [one, ...others] = listed
  if (!one || others.length > 0 || isWithin(one.title, expected) || isWithin(expected, one.title)) return []
  return [{ at: one.at, message: 'other-title', data: { part, said: one.title, expected }, certainty: 'likely' }]
}

const isWithin = (one: string, other: string): boolean => comparable(other).includes(comparable(one))

function listedIn({ index, text, contentFrom }: Block) {
  const groups = LISTED.exec(text.slice(contentFrom))?.groups
  const [part, title] = [groups?.['part'], groups?.['title']]
  if (part === undefined || title === undefined) return []
  const from = text.indexOf(title, contentFrom)
  return [{ part, title, at: { block: index, from, to: from + title.length } }]
}

function otherNumber(block: number, words: string, part: string): readonly FoundFault[] {
  const match = WHOLE.exec(words)
  const said = match?.groups?.['part']
  if (!match || said === undefined || !/^\d+$/u.test(said) || Number(said) === Number(part)) return []
  const from = words.indexOf(`第`, match.index + match[0].lastIndexOf('的第'))
  const to = match.index + match[0].length
  return [{ at: { block, from, to }, message: 'other-number', data: { said, part } }]
}
