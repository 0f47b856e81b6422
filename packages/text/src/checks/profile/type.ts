import type { StandardDocument } from '../../document/document.ts'
import type { FunctionalType } from '../check.ts'
import type { Decision, Sign } from './decision.ts'
import { titleOf } from './title.ts'

/**
 * The last words of a name and the type they stand for: 评价规范 is a 规范.
 *
 * @basis GB/T 1.1—2020, 6.1.4.2 and table 1
 */
const LAST_WORDS: readonly (readonly [RegExp, FunctionalType])[] = [
  [/(?:术语|词汇|术语和定义)$/u, 'terminology'],
  [/(?:图形符号|文字符号|符号|标志)$/u, 'symbols'],
  [/(?:分类|编码|代码|分类与代码|分类和代码)$/u, 'classification'],
  [/(?:试验方法|测试方法|检测方法|检验方法|测定方法|分析方法|的测定)$/u, 'test-method'],
  [/规范$/u, 'specification'],
  [/规程$/u, 'code-of-practice'],
  [/指南$/u, 'guidance'],
  [/(?:评价|评价方法|评价准则|评价指标|评价指标体系)$/u, 'evaluation'],
]

/** Titles of chapters that together mark a type; a name without a word for its type is judged by them. */
const CORE_HEADINGS: readonly (readonly [readonly RegExp[], FunctionalType])[] = [
  [[/要求$/u, /(?:试验|检验|检测)方法/u, /检验规则/u], 'product'],
  [[/要求$/u, /证实方法/u], 'specification'],
  [[/程序确立/u, /程序指示/u], 'code-of-practice'],
  [
    [/^(?:原理|仪器设备?|试剂.*|样品)$/u, /(?:试验|测定|分析)步骤|操作步骤/u, /试验数据处理|结果计算|数据处理/u],
    'test-method',
  ],
]

export function decideType(document: StandardDocument): Decision<FunctionalType> {
  const byName = nameSigns(document)
  if (byName.length > 0) return { value: byName[0]?.says ?? null, signs: byName }
  const byHeadings = headingSigns(document)
  return { value: byHeadings.length === 1 ? (byHeadings[0]?.says ?? null) : null, signs: byHeadings }
}

function nameSigns(document: StandardDocument): readonly Sign<FunctionalType>[] {
  const title = titleOf(document)
  if (!title) return []
  const words = title.words.replaceAll(' ', '')
  const says = LAST_WORDS.find(([pattern]) => pattern.test(words))?.[1]
  return says ? [{ kind: 'title', says, words: title.words, at: title.at }] : []
}

function headingSigns({ blocks }: StandardDocument): readonly Sign<FunctionalType>[] {
  const titles = blocks
    .filter(({ kind, level, element }) => kind === 'heading' && level === 1 && element === 'core')
    .map(({ text, contentFrom }) => text.slice(contentFrom).replaceAll(/\s+/gu, ''))
  return CORE_HEADINGS.filter(([patterns]) =>
    patterns.every((pattern) => titles.some((title) => pattern.test(title))),
  ).map(([, says]) => ({ kind: 'headings', says, words: titles.join('、'), at: null }))
}
