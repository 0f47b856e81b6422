import { matchesOf } from '../../document/matches.ts'
import type { Check, FoundFault } from '../check.ts'
import type { CheckedText } from '../checked-text.ts'
import { found, notApplicable, unknown } from '../outcome.ts'
import { forewordBlocks, forewordItems, placeOfForeword } from './foreword-items.ts'

/** Whether the number is that of the named committee needs a list of committees, which the engine does not have. */
export const responsibleCommittee: Check = {
  id: 'F08',
  name: 'responsible-committee',
  group: 'foreword',
  title: { zh: '归口的技术委员会', en: 'responsible committee' },
  why: {
    zh: '归口信息说明由谁负责解释和维护。',
    en: 'The responsible body answers for the interpretation and upkeep of the document.',
  },
  basis: [{ document: 'GB/T 1.1—2020', clause: '8.3 f)', confidence: 'V' }],
  modality: 'shall',
  appliesTo: { notSpecial: ['construction', 'amendment'] },
  falsePositiveRisk: 'medium',
  fix: 'none',
  state: 'trial',
  messages: {
    absent: { zh: '前言没有写明归口单位', en: 'The foreword does not name the responsible body' },
    'no-number': {
      zh: '“{name}”没有写出编号（SAC/TC ×××）',
      en: '“{name}” bears no number (SAC/TC ×××)',
    },
    'no-subcommittee': {
      zh: '“{name}”是分技术委员会，没有写出 SC 的编号',
      en: '“{name}” is a subcommittee and bears no SC number',
    },
    'two-names': {
      zh: '{number} 在前言中对应两个名称：“{name}”和“{other}”',
      en: '{number} has two names in the foreword: “{name}” and “{other}”',
    },
  },
  check: (text) => {
    const place = placeOfForeword(text)
    if (place === null || forewordItems(text).length === 0) return notApplicable('no-such-element')
    const committees = committeesIn(text)
    const faults = [...committees.flatMap(faultsOf), ...twoNames(committees)]
    const isNamed = forewordBlocks(text).some((block) => /归口/u.test(block.text))
    if (isNamed) return found(faults)
    // An enterprise answers for its own standards; where the level is unknown it may be one.
    if (text.profile.level === null) return faults.length > 0 ? found(faults) : unknown('level-unknown')
    return found(text.profile.level === 'enterprise' ? faults : [{ at: place, message: 'absent' }, ...faults])
  },
}

type Committee = {
  readonly name: string
  readonly number: string | null
  readonly isPlanned: boolean
  readonly at: FoundFault['at']
}

const COMMITTEE =
  /(?<name>全国[\p{Script=Han}、（）]{2,40}?标准化(?:[\p{Script=Han}]{2,24}?分)?技术委员会(?:[\p{Script=Han}]{2,24}?分技术委员会)?)\s?(?:[（(]\s?(?<number>SAC\s?\/\s?(?:TC|SWG)\s?\d{1,4}(?:\s?\/\s?(?:SC|SWG)\s?\d{1,3})?)\s?[)）])?/gu

const committeesIn = (text: CheckedText): readonly Committee[] =>
  forewordBlocks(text)
    .filter((block) => /归口|提出/u.test(block.text))
    .flatMap((block) =>
      matchesOf(block.text, COMMITTEE).map(({ index, groups }) => {
        const name = groups?.['name'] ?? ''
        const number = groups?.['number']?.replaceAll(/\s/gu, '') ?? null
        const isPlanned = /^\s?[（(]\s?筹/u.test(block.text.slice(index + name.length))
        return { name, number, isPlanned, at: { block: block.index, from: index, to: index + name.length } }
      }),
    )

function faultsOf({ name, number, at, isPlanned }: Committee): readonly FoundFault[] {
  // One that is being set up has no number yet.
  if (isPlanned) return []
  if (number === null) return [{ at, message: 'no-number', data: { name } }]
  const lacksSub = name.includes('分技术委员会') && !/\/(?:SC|SWG)/u.test(number)
  return lacksSub ? [{ at, message: 'no-subcommittee', data: { name } }] : []
}

function twoNames(committees: readonly Committee[]): readonly FoundFault[] {
  const names = new Map<string, string>()
  return committees.flatMap(({ name, number, at }): FoundFault[] => {
    if (number === null) return []
    const other = names.get(number)
    names.set(number, other ?? name)
    return other === undefined || other === name ? [] : [{ at, message: 'two-names', data: { number, name, other } }]
  })
}
