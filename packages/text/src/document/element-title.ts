import type { ElementName } from './document.ts'
import { comparable } from './words.ts'

const FIXED: readonly (readonly [ElementName, RegExp])[] = [
  ['contents', /^(?:目次|目录)$/u],
  ['foreword', /^(?:前言|序言|foreword)$/u],
  ['introduction', /^(?:引言|导言|introduction)$/u],
  ['scope', /^(?:适用)?范围$|^主题内容与适用范围$|^范围与目的$/u],
  ['normative-references', /^(?:规范性)?引用(?:文件|标准|规范)$|^规范性引用$|^引用文件和标准$/u],
  ['terms', /^术语(?:$|[、和与及，](?:定义|缩略语|符号|缩写|代号|略语))|^定义(?:$|[、和与及])|^名词(?:术语|解释)/u],
  ['symbols', /^(?:数学)?符号(?:$|[、和与及，])|^(?:缩略语|缩写词?|代号)(?:$|[、和与及，])/u],
  ['bibliography', /^参考(?:文献|资料|书目)$/u],
  ['index', /^(?:[汉英]语?(?:拼音|文|语)?对?应?词?)?索引$/u],
]

/**
 * The element that a title names, gaps and near misses allowed (适用范围, 引用标准, 术语与缩略语); null where it names none.
 *
 * @basis GB/T 1.1—2020, 6.2, table 3
 */
export function elementOfTitle(title: string): ElementName | null {
  const words = comparable(title)
  if (words.length === 0 || words.length > LONGEST) return null
  return FIXED.find(([, pattern]) => pattern.test(words))?.[0] ?? null
}

const LONGEST = 20

/** Elements whose title carries no number and stands outside the chapters. */
const UNNUMBERED: ReadonlySet<ElementName> = new Set(['contents', 'foreword', 'introduction', 'bibliography', 'index'])

export function isUnnumberedElement(element: ElementName | null): boolean {
  return element !== null && UNNUMBERED.has(element)
}
