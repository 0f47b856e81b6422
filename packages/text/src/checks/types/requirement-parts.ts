import type { Block } from '../../document/document.ts'
import type { TextPlace } from '../check.ts'
import type { CheckedText } from '../checked-text.ts'
import { lazyFor } from '../facts/lazy.ts'

/** A titled clause of requirements and the clause of methods with the same subject, null where there is none. */
export type RequirementClause = { readonly clause: Block; readonly method: Block | null }

export type RequirementParts = {
  readonly requirements: Block
  readonly methods: Block
  /** Titled clauses right under the chapter of requirements, in their order. */
  readonly clauses: readonly RequirementClause[]
  /** Titled clauses right under the chapter of methods, in their order. */
  readonly methodClauses: readonly Block[]
}

/** The title of a heading without gaps. */
export const titleWords = ({ text, contentFrom }: Block): string => text.slice(contentFrom).replaceAll(/\s/gu, '')

export const placeOfTitle = ({ index, text, contentFrom }: Block): TextPlace => ({
  block: index,
  from: contentFrom,
  to: text.length,
})

export const coreChapters: (text: CheckedText) => readonly Block[] = lazyFor(({ facts }: CheckedText) =>
  facts.headings.filter(({ level, element, annex }) => level === 1 && element === 'core' && annex === null),
)

const REQUIREMENTS = /^(?:性能|技术|安全|功能|质量|通用|基本|一般)?(?:技术)?要求$/u
const METHODS = /^(?:证实|试验|检验|检测|测试|测定|验证|评定)方法$/u

export const requirementsChapter = (text: CheckedText): Block | null =>
  coreChapters(text).find((chapter) => REQUIREMENTS.test(titleWords(chapter))) ?? null

export const methodsChapter = (text: CheckedText): Block | null =>
  coreChapters(text).find((chapter) => METHODS.test(titleWords(chapter))) ?? null

/**
 * The requirements of a text with the methods that verify them, matched by the titles of their clauses. Null where a text
 * has no such two chapters; a chapter that is not divided has no clauses.
 */
export const requirementParts: (text: CheckedText) => RequirementParts | null = lazyFor((text: CheckedText) => {
  const requirements = requirementsChapter(text)
  const methods = methodsChapter(text)
  if (!requirements || !methods) return null
  const titled = (chapter: Block) => text.facts.children(chapter).filter(({ isTitled }) => isTitled)
  const methodClauses = titled(methods)
  const clauses = titled(requirements).map((clause) => ({ clause, method: counterpartOf(clause, methodClauses) }))
  return { requirements, methods, clauses, methodClauses }
})

/** The subject alone: 外观要求 and 外观的检验方法 speak of one thing. */
const subjectOf = (heading: Block): string => titleWords(heading).replace(SUBJECT_TAIL, '')

const SUBJECT_TAIL =
  /的?(?:技术)?(?:(?:要求|试验|检验|检测|测试|测定|测量|检查|验证|证实|评定)(?:方法)?|方法|性能|指标)$/u

function counterpartOf(clause: Block, methods: readonly Block[]): Block | null {
  const subject = subjectOf(clause)
  if (subject === '') return null
  return (
    methods.find((method) => subjectOf(method) === subject) ??
    methods.find((method) => {
      const other = subjectOf(method)
      return other.length > 1 && (other.includes(subject) || subject.includes(other))
    }) ??
    null
  )
}
