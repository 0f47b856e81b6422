import type { Block } from '../../document/document.ts'
import type { Check, FoundFault } from '../check.ts'
import { found, notApplicable } from '../outcome.ts'
import { coverFields } from '../profile/cover-fields.ts'
import { forewordBlocks, placeOfForeword } from './foreword-items.ts'

export const adoptionStatement: Check = {
  id: 'F12',
  name: 'adoption-statement',
  group: 'foreword',
  title: { zh: '采用国际文件的说明', en: 'statement on adoption' },
  why: {
    zh: '读者据此知道采用了哪件国际文件、到什么程度、有哪些改动。',
    en: 'It tells readers which international document was adopted, to what degree and with what changes.',
  },
  basis: [{ document: 'GB/T 1.1—2020', clause: '8.3 d)', confidence: 'V' }],
  modality: 'shall',
  appliesTo: { notSpecial: ['construction', 'amendment'] },
  falsePositiveRisk: 'low',
  fix: 'none',
  state: 'on',
  messages: {
    'no-document': {
      zh: '封面标明采用了{number}，前言没有说明',
      en: 'The cover says that {number} was adopted; the foreword does not',
    },
    'other-year': {
      zh: '封面标明采用{number}，前言写的是{said}，请核对年份并改为一致',
      en: 'The cover says that {number} was adopted, the foreword {said}; check the year and make them agree',
    },
    'no-degree': {
      zh: '前言没有写明与{number}的一致性程度（封面标为{degree}）',
      en: 'The foreword does not give the degree of adoption of {number} ({degree})',
    },
    'no-changes': {
      zh: '前言没有说明与{number}的差异',
      en: 'The foreword does not tell the differences from {number}',
    },
  },
  check: (text) => {
    const place = placeOfForeword(text)
    const adopted = coverFields(text.document, 'adoption').map(({ value }) => ADOPTED.exec(value)?.groups)
    const [groups] = adopted
    if (place === null || !groups) return notApplicable('nothing-to-check')
    const blocks = forewordBlocks(text)
    const words = blocks.map((block) => block.text)
    return found([...faultsOf(words, groups, place), ...otherYear(blocks, groups['number']?.trim() ?? '')])
  },
}

const ADOPTED =
  /(?<number>(?:ISO|IEC|ITU|CAC|OIML|CISPR)[\p{Script=Latin}\d /.\-—–]{1,30}(?:[:：]\s?\d{4})?)[^，,]*[，,]\s?(?<degree>IDT|MOD|NEQ)/u

const DEGREES: Readonly<Record<string, RegExp>> = {
  IDT: /等同/u,
  MOD: /修改/u,
  NEQ: /非等效/u,
}

function faultsOf(
  blocks: readonly string[],
  groups: Readonly<Record<string, string | undefined>>,
  at: FoundFault['at'],
): readonly FoundFault[] {
  const number = groups['number']?.trim() ?? ''
  const degree = groups['degree'] ?? ''
  const bare = plain(number).replace(/:\d{4}$/u, '')
  const telling = blocks.filter((words) => plain(words).includes(bare))
  const data = { number, degree }
  if (telling.length === 0) return [{ at, message: 'no-document', data }]
  const faults: FoundFault[] = []
  if (!telling.some((words) => DEGREES[degree]?.test(words))) faults.push({ at, message: 'no-degree', data })
  if (degree === 'MOD' && !blocks.some((words) => CHANGES.test(words))) faults.push({ at, message: 'no-changes', data })
  return faults
}

/** The adopted document of the cover, which the foreword names with other years only. */
function otherYear(blocks: readonly Block[], number: string): readonly FoundFault[] {
  const [, bare, year] = /^(.{4,40}?)[:：]\s?((?:19|20)\d{2})$/u.exec(number) ?? []
  if (bare === undefined || year === undefined) return []
  const named = blocks.flatMap(({ index, text }) => mentionsOf(bare, text).map((each) => ({ index, ...each })))
  const [first] = named
  if (!first || named.some((each) => each.year === null || each.year === year)) return []
  const at = { block: first.index, from: first.from, to: first.from + first.words.length }
  return [{ at, message: 'other-year', data: { number, said: first.words } }]
}

/** Where a document is named, with the year behind its colon; `ISO 998` is not named by `ISO 9981`. */
function mentionsOf(bare: string, text: string) {
  const mentions: { readonly words: string; readonly from: number; readonly year: string | null }[] = []
  for (let from = text.indexOf(bare); from !== -1; from = text.indexOf(bare, from + bare.length)) {
    const behind = text.slice(from + bare.length)
    if (/^[\d-]/u.test(behind)) continue
    const [dated = '', year = null] = /^\s?[:：]\s?((?:19|20)\d{2})/u.exec(behind) ?? []
    mentions.push({ words: bare + dated, from, year })
  }
  return mentions
}

const CHANGES = /技术差异|结构(?:差异|变化|调整|改变)|做了(?:下列|以下)|差异及其原因/u

const plain = (words: string): string =>
  words
    .replaceAll(/\s/gu, '')
    .replaceAll('：', ':')
    .replaceAll(/[—–－]/gu, '-')
