import type { Check, FoundFault } from '../check.ts'
import type { CheckedText } from '../checked-text.ts'
import { found, notApplicable } from '../outcome.ts'
import { type ForewordItem, forewordBlocks, itemsOf, wholeOf } from './foreword-items.ts'

export const replacedDocuments: Check = {
  id: 'F05',
  name: 'replaced-documents',
  group: 'foreword',
  title: { zh: '代替说明齐全', en: 'replaced documents and changes complete' },
  why: {
    zh: '用旧版的人要知道旧版是哪一件、改了什么。',
    en: 'Users of the former edition need to know which one it was and what has changed.',
  },
  basis: [{ document: 'GB/T 1.1—2020', clause: '8.3 c)', confidence: 'V' }],
  modality: 'shall',
  appliesTo: { notSpecial: ['construction', 'amendment'] },
  falsePositiveRisk: 'low',
  fix: 'suggested',
  state: 'on',
  messages: {
    'no-number': {
      zh: '“代替”之后没有写出被代替文件的编号，请补上编号和名称',
      en: 'The number of the replaced document is not given; add it with the name',
    },
    'no-title': {
      zh: '没有写出{number}的名称，请在编号后写《名称》',
      en: 'The name of {number} is not given; write it behind the number',
    },
    'no-changes': {
      zh: '没有列出与前一版本相比的主要技术变化',
      en: 'The main technical changes from the former edition are not listed',
    },
  },
  check: (text) => {
    const items = itemsOf(text, 'replaced').filter(({ head }) => REPLACES.test(head.text))
    const [first] = items
    if (!first) return notApplicable('nothing-to-check')
    return found([...items.flatMap((item) => faultsOf(text, item)), ...missingChanges(text, first)])
  },
}

const REPLACES = /^\s*本[^，。]{1,12}(?:部分)?代替|^\s*代替|自实施之日起代替/u
const CHANGES = /(?:主要(?:技术)?|技术)(?:变化|修改|差异|改动|内容变化)|没有技术变化|无技术变化|仅(?:作|进行)了?编辑性/u

/** Only up to the comparison: what follows it names the same documents again. */
const COMPARISON = /[，,。][^，。]{0,4}与/u

function faultsOf({ facts }: CheckedText, { head }: ForewordItem): readonly FoundFault[] {
  const start = head.text.indexOf('代替')
  const comparison = head.text.slice(start).search(COMPARISON)
  const end = comparison === -1 ? head.text.length : start + comparison
  const numbers = facts.identifiers.filter(
    ({ passage, from, label }) => passage.block === head && from >= start && from < end && label !== 'not-a-number',
  )
  if (numbers.length === 0) return [{ at: { block: head.index, from: start, to: start + 2 }, message: 'no-number' }]
  return numbers.flatMap(({ from, to, text: number }): FoundFault[] => {
    const isTitled = /^[^，。；、和]{0,12}《[^》]+》/u.test(head.text.slice(to))
    return isTitled ? [] : [{ at: { block: head.index, from, to }, message: 'no-title', data: { number } }]
  })
}

const missingChanges = (text: CheckedText, { head }: ForewordItem): readonly FoundFault[] =>
  forewordBlocks(text).some((block) => CHANGES.test(block.text)) ? [] : [{ at: wholeOf(head), message: 'no-changes' }]
