import type { Block } from '../../document/document.ts'
import type { Check } from '../check.ts'
import { found, notApplicable } from '../outcome.ts'

export const warningPlace: Check = {
  id: 'Z07',
  name: 'warning-place',
  group: 'notes-examples',
  title: { zh: '重要提示和警示', en: 'warnings' },
  why: {
    zh: '涉及整个文件的提示放在范围之前，使用者才不会错过。',
    en: 'What concerns the whole document stands before the scope, where nobody misses it.',
  },
  basis: [{ document: 'GB/T 1.1—2020', clause: '9.13.3', confidence: 'V' }],
  modality: 'should',
  appliesTo: { editions: ['2020'] },
  falsePositiveRisk: 'medium',
  fix: 'none',
  state: 'trial',
  messages: {
    found: {
      zh: '“重要提示”在{element}中。涉及整个文件的，放在正文首页的文件名称之后、范围之前',
      en: 'The “重要提示” stands in the {elementEnglish}. What concerns the whole document stands between its name and the scope',
    },
  },
  check: ({ document }) => {
    const warnings = document.blocks.filter(isWarning)
    if (warnings.length === 0) return notApplicable('no-such-element')
    return found(
      warnings.flatMap(({ index, text, element }) => {
        const names = MISPLACED[element]
        if (!names) return []
        const from = text.indexOf('重要提示')
        const at = { block: index, from, to: from + 4 }
        return [{ at, message: 'found', data: { element: names[0], elementEnglish: names[1] } }]
      }),
    )
  },
}

const KINDS: readonly Block['kind'][] = ['paragraph', 'heading', 'note', 'list-item']

const isWarning = ({ kind, text }: Block): boolean =>
  KINDS.includes(kind) && /^\s*(?:\d[\d.]*\s*)?重要提示\s*(?:[：:—]|$)/u.test(text)

const MISPLACED: Readonly<Partial<Record<Block['element'], readonly [string, string]>>> = {
  foreword: ['前言', 'foreword'],
  introduction: ['引言', 'introduction'],
  scope: ['范围', 'scope'],
  'normative-references': ['规范性引用文件', 'normative references'],
  terms: ['术语和定义', 'terms and definitions'],
  core: ['核心技术要素', 'technical elements'],
  annex: ['附录', 'annexes'],
}
