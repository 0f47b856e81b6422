import type { Block } from '../../document/document.ts'
import { matchesOf } from '../../document/matches.ts'
import type { Check, FoundFault } from '../check.ts'
import type { CheckedText } from '../checked-text.ts'
import { found, notApplicable } from '../outcome.ts'
import { forewordItems, itemsOf, placeOfForeword } from './foreword-items.ts'

export const draftingParties: Check = {
  id: 'F09',
  name: 'drafting-parties',
  group: 'foreword',
  title: { zh: '起草单位和起草人', en: 'drafting organizations and persons' },
  why: {
    zh: '谁起草的，决定了读者向谁询问。',
    en: 'Who drafted the document tells readers whom to ask.',
  },
  basis: [{ document: 'GB/T 1.1—2020', clause: '8.3 g)', confidence: 'V' }],
  modality: 'shall',
  appliesTo: { notSpecial: ['construction', 'amendment'] },
  severityAt: { enquiry: 'warning' },
  falsePositiveRisk: 'low',
  fix: 'none',
  state: 'on',
  precision: { on: '2026-11-22', hits: 1, reviewed: 1, right: 1 },
  messages: {
    'no-organizations': { zh: '前言没有列出起草单位', en: 'The foreword names no drafting organizations' },
    'no-persons': { zh: '前言没有列出主要起草人', en: 'The foreword names no drafting persons' },
    empty: { zh: '“{words}”之后没有名称', en: 'No name stands behind “{words}”' },
    twice: { zh: '“{name}”列了两次', en: '“{name}” is listed twice' },
  },
  check: (text) => {
    const place = placeOfForeword(text)
    if (place === null || forewordItems(text).length === 0) return notApplicable('no-such-element')
    const organizations = itemsOf(text, 'organizations')
    const persons = forewordItems(text).filter(({ blocks }) => blocks.some((block) => block.text.includes('起草人')))
    const missing: FoundFault[] = []
    if (organizations.length === 0) missing.push({ at: place, message: 'no-organizations' })
    if (persons.length === 0) missing.push({ at: place, message: 'no-persons' })
    return found([...missing, ...listsOf(text).flatMap(faultsIn)])
  },
}

type NameList = {
  readonly block: Block
  readonly words: string
  readonly from: number
  readonly isLast: boolean
  readonly ofPersons: boolean
}

const LIST = /(?<words>(?:主要|负责|参加|牵头|参与)?起草(?:单位|人(?:员)?))\s*[：:]/gu

/** Each label with a colon begins a list of names. */
function listsOf(text: CheckedText): readonly NameList[] {
  const blocks = forewordItems(text).flatMap((item) => item.blocks)
  return blocks.flatMap((block) =>
    matchesOf(block.text, LIST).map(({ index, 0: label, groups }) => ({
      block,
      words: groups?.['words'] ?? label,
      from: index + label.length,
      isLast: isFollowedByAnother(blocks, block),
      ofPersons: label.includes('人'),
    })),
  )
}

/** A list may go on in the next paragraph, or be set as a list. */
const isFollowedByAnother = (blocks: readonly Block[], block: Block): boolean => {
  const next = blocks[blocks.indexOf(block) + 1]
  return next === undefined || /起草|历次版本|归口|代替|专利/u.test(next.text)
}

const NAME = /[^、，,；;。\n]+/gu

function faultsIn({ block, words, from, isLast, ofPersons }: NameList): readonly FoundFault[] {
  const end = endOfList(block.text, from)
  const names = matchesOf(block.text.slice(from, end), NAME)
    .map(({ 0: name, index }) => {
      const lead = name.length - name.trimStart().length
      return { name: name.trim(), from: from + index + lead }
    })
    .filter(({ name }) => name !== '')
  if (names.length === 0)
    return isLast ? [{ at: { block: block.index, from, to: end }, message: 'empty', data: { words } }] : []
  const seen = new Set<string>()
  return names.flatMap(({ name, from: start }): FoundFault[] => {
    const plain = name.replaceAll(/\s/gu, '')
    if (!seen.has(plain)) {
      seen.add(plain)
      return []
    }
    const at = { block: block.index, from: start, to: start + name.length }
    // Two persons may bear one name.
    return [{ at, message: 'twice', data: { name }, ...(ofPersons ? { certainty: 'guessed' as const } : {}) }]
  })
}

const endOfList = (text: string, from: number): number => {
  const stop = text.slice(from).search(/[。\n]|(?:本文件|本标准|本规范|本部分)?(?:主要|参加)?起草(?:单位|人)\s?[：:]/u)
  return stop === -1 ? text.length : from + stop
}
