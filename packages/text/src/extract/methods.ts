import type { CheckedText, Passage } from '../checks/checked-text.ts'
import { lazyFor } from '../checks/facts/lazy.ts'
import type { Block } from '../document/document.ts'
import type { IndicatorMethod } from './extract.ts'

const STATED =
  /(?:按照?|依照|依据|根据|采用|使用|(?<=[，。；、]|^)用)[^，。；]{1,60}?(?:试验|测量|测定|检验|检测|测试|检查|计算|验证|(?:规定|给出|描述|所述)的?\p{Script=Han}{0,6}方法(?:进行)?(?:试验|测量|测定|检验|检测|测试|检查|计算)?)(?:方法)?(?:\s?[A-Z][a-z]?(?![A-Za-z]))?(?!方法标准)/u
/** 使用GB/T 2423.10—2008，… at the head of a sentence. */
const OPENING = /^\s*(?:使用|采用|按照?)\s?(?:GB|[A-Z]{2}[/／]T|T[/／]|ISO|IEC)[^，。；]{3,40}(?=，)/u
const METHODS_CHAPTER = /(?:试验|证实|检验|检测|测试|测量|测定)方法/u
const CLAUSE = /^(?:第(?<chapter>\d{1,2})章|(?<clause>(?:\d{1,2}|[A-Z])(?:\.\d{1,2}){1,6})|附录(?<annex>[A-Z]))$/u

/** How the characteristic of a sentence is verified: as the sentence says, else by the method under the same title. */
export function methodOf(text: CheckedText, passage: Passage, words: string): IndicatorMethod | null {
  const stated = STATED.exec(words)?.[0] ?? OPENING.exec(words)?.[0].trim()
  if (stated === undefined) return methodBeside(text, passage.block)
  const at = passage.text.indexOf(stated)
  const locator = text.facts.locators.find(
    (each) => each.passage === passage && each.foreign === null && each.from >= at && each.to <= at + stated.length,
  )
  return { words: stated, clause: locator ? clauseIn(locator.text) : null, basis: 'stated' }
}

/** The clause that a cell or a pointer names: 6.4.1, 第6章, 附录A. */
export function clauseIn(words: string): string | null {
  const groups = CLAUSE.exec(words.replaceAll(/\s+/gu, ''))?.groups
  if (!groups) return null
  return groups['chapter'] ?? groups['clause'] ?? `附录${groups['annex'] ?? ''}`
}

/** Methods stand in the order and under the titles of what they verify (GB/T 20001.5—2017, GB/T 20001.10—2014). */
export function methodBeside(text: CheckedText, block: Block): IndicatorMethod | null {
  const heading = headingAt(text, block)
  if (!heading) return null
  const title = titleOf(heading)
  const [only, other] = methodHeadings(text).get(title) ?? []
  if (!only || other || only === heading) return null
  return { words: title, clause: only.number?.value ?? null, basis: 'same-title' }
}

export const headingAt = ({ document }: CheckedText, block: Block): Block | null => {
  const heading = block.kind === 'heading' ? block : document.blocks[block.parent ?? -1]
  return heading?.isTitled ? heading : null
}

const titleOf = ({ text, contentFrom }: Block): string => text.slice(contentFrom).replaceAll(/\s+/gu, '')

const methodHeadings = lazyFor(({ facts }: CheckedText): ReadonlyMap<string, readonly Block[]> => {
  const found = new Map<string, Block[]>()
  const chapters = facts.headings.filter((each) => each.level === 1 && METHODS_CHAPTER.test(titleOf(each)))
  for (const heading of chapters.flatMap((chapter) => facts.under(chapter))) {
    if (heading.kind !== 'heading' || !heading.isTitled) continue
    const title = titleOf(heading)
    found.set(title, [...(found.get(title) ?? []), heading])
  }
  return found
})
