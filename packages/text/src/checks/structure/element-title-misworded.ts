import type { Block, ElementName } from '../../document/document.ts'
import type { Check, FoundFault } from '../check.ts'
import { SPECIAL_DOCUMENTS } from '../facts/special-documents.ts'
import { found, notApplicable } from '../outcome.ts'
import { certaintyOf, placeOfTitle, titleOf } from './heading-words.ts'

/**
 * The fixed titles, and what is written instead. A title that joins terms with symbols or abbreviations is not among the
 * misses: the one element may be joined to the other (8.8).
 */
const FIXED: Readonly<Partial<Record<ElementName, { readonly title: string; readonly misses: readonly string[] }>>> = {
  contents: { title: '目次', misses: ['目录'] },
  foreword: { title: '前言', misses: ['序言', '序', '前序'] },
  introduction: { title: '引言', misses: ['导言', '引论', '绪论'] },
  scope: { title: '范围', misses: ['适用范围', '主题内容与适用范围', '范围与目的', '范围和目的', '标准适用范围'] },
  'normative-references': {
    title: '规范性引用文件',
    misses: ['引用标准', '引用文件', '规范性引用标准', '规范性引用', '引用规范', '引用文件和标准', '规范引用文件'],
  },
  terms: {
    title: '术语和定义',
    misses: [
      '术语',
      '定义',
      '术语与定义',
      '术语及定义',
      '术语、定义',
      '术语定义',
      '名词术语',
      '名词解释',
      '定义和术语',
    ],
  },
  bibliography: { title: '参考文献', misses: ['参考资料', '参考书目', '主要参考文献'] },
}

/** Headings of elements that do not bear the fixed title. */
export const elementTitleMisworded: Check = {
  id: 'S03',
  name: 'element-title-misworded',
  group: 'structure',
  title: { zh: '要素的固定标题', en: 'fixed titles' },
  why: {
    zh: '要素的标题是固定的，换一种说法会让人怀疑内容也不同。',
    en: 'Elements bear fixed titles; another wording makes readers suspect another content.',
  },
  basis: [{ document: 'GB/T 1.1—2020', clause: '6.2.2.3', confidence: 'V' }],
  modality: 'shall',
  appliesTo: { notSpecial: SPECIAL_DOCUMENTS },
  falsePositiveRisk: 'low',
  fix: 'automatic',
  state: 'on',
  precision: { on: '2026-11-22', hits: 1, reviewed: 1, right: 1 },
  messages: {
    misworded: {
      zh: '标题“{written}”应为“{title}”',
      en: 'the title “{written}” is to read “{title}”',
    },
  },
  check: ({ facts }) => {
    const headings = facts.headings.filter(({ level, element }) => level === 1 && FIXED[element])
    if (headings.length === 0) return notApplicable('no-such-element')
    return found(headings.flatMap(faultOf))
  },
}

function faultOf(heading: Block): readonly FoundFault[] {
  const fixed = FIXED[heading.element]
  const written = titleOf(heading)
  if (!fixed?.misses.includes(written)) return []
  const at = placeOfTitle(heading)
  const { title } = fixed
  const edits = [{ at, replacement: title }]
  return [{ at, message: 'misworded', data: { written, title }, edits, certainty: certaintyOf(heading) }]
}
