import type { Block } from '../../document/document.ts'
import type { TextPlace } from '../check.ts'
import type { CheckedText } from '../checked-text.ts'
import { lazyFor } from '../facts/lazy.ts'

/** A titled clause of requirements and the clause of methods with the same subject, null where there is none. */
export type RequirementClause = { readonly clause: Block; readonly method: Block | null }

export type RequirementParts = {
  /** The chapters of methods. */
  readonly methods: readonly Block[]
  /** Titled clauses right under the chapters of requirements, in their order. */
  readonly clauses: readonly RequirementClause[]
  /** Titled clauses right under the chapters of methods, in their order. */
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

/** What chapters of requirements and of methods are about where a text has several: those whose subject can be tested. */
const SUBJECT =
  '(?:性能|技术|安全|功能|质量|通用|基本|一般|外观|结构|尺寸|机械|力学|物理|化学|理化|卫生|电气|电性能|接口|可靠性|环境适应性|电磁兼容性?)'
const SUBJECTS = `${SUBJECT}(?:[、和及与]${SUBJECT})*`
/** Beside chapters on definite subjects such a chapter holds what is seldom tested. */
const GENERAL = /^(?:基本|一般|通用)(?:技术)?要求$/u
const REQUIREMENTS = new RegExp(`^(?:${SUBJECTS})?(?:技术)?要求$`, 'u')
const METHODS = new RegExp(
  `^(?:${SUBJECTS})?的?(?:证实|试验|检验|检测|测试|测定|验证|评定)方法$|^${SUBJECTS}(?:试验|测试)$`,
  'u',
)

/** Texts with several kinds of requirements have a chapter for each. */
export const requirementsChapters = (text: CheckedText): readonly Block[] =>
  coreChapters(text).filter((chapter) => REQUIREMENTS.test(titleWords(chapter)))

export const methodsChapters = (text: CheckedText): readonly Block[] =>
  coreChapters(text).filter((chapter) => METHODS.test(titleWords(chapter)))

/**
 * The requirements of a text with the methods that verify them, matched by the titles of their clauses. Null where a text
 * has no such chapters; a chapter that is not divided has no clauses.
 */
export const requirementParts: (text: CheckedText) => RequirementParts | null = lazyFor((text: CheckedText) => {
  const requirements = requirementsChapters(text)
  const methods = methodsChapters(text)
  if (requirements.length === 0 || methods.length === 0) return null
  const titled = (chapter: Block) => text.facts.children(chapter).filter(({ isTitled }) => isTitled)
  const methodClauses = methods.flatMap(titled)
  const isDivided = (heading: Block): boolean => headingsUnder(text, heading).length > 0
  const candidates = [
    ...methodClauses,
    ...methodClauses.flatMap((method) => headingsUnder(text, method)),
    ...methods.filter((chapter) => !isDivided(chapter)),
  ]
  const isOfChapter = (method: Block): boolean =>
    isDivided(method) && requirements.some((chapter) => isOfOneSubject(method, chapter))
  const definite = requirements.filter((chapter) => !GENERAL.test(titleWords(chapter)))
  const clauses = (definite.length > 0 ? definite : requirements).flatMap((chapter) => {
    const whole = candidates.find((method) => !isDivided(method) && isOfOneSubject(method, chapter)) ?? null
    return titled(chapter).map((clause) => ({
      clause,
      method: counterpartOf(clause, candidates, isOfChapter) ?? whole,
    }))
  })
  return { methods, clauses, methodClauses }
})

const headingsUnder = ({ facts }: CheckedText, heading: Block): readonly Block[] =>
  facts.under(heading).filter(({ kind, isTitled }) => kind === 'heading' && isTitled)

/** The subject alone: 外观要求 and 外观的检验方法 speak of one thing. */
const subjectOf = (heading: Block): string => titleWords(heading).replace(SUBJECT_TAIL, '')

const SUBJECT_TAIL =
  /的?(?:技术)?(?:(?:要求|试验|检验|检测|测试|测定|测量|检查|验证|证实|评定)(?:方法)?|方法|性能|指标)$/u

const isOfOneSubject = (one: Block, other: Block): boolean =>
  subjectOf(one) !== '' && subjectOf(one) === subjectOf(other)

/**
 * The method under the same title, else under one that holds the other. Of a clause of methods named after a whole
 * chapter of requirements (安全) and divided, its own clauses tell what they verify.
 */
function counterpartOf(
  clause: Block,
  methods: readonly Block[],
  isOfChapter: (method: Block) => boolean,
): Block | null {
  const subject = subjectOf(clause)
  if (subject === '') return null
  return (
    methods.find((method) => isOfOneSubject(method, clause)) ??
    methods.find((method) => {
      const other = subjectOf(method)
      return other.length > 1 && !isOfChapter(method) && (other.includes(subject) || subject.includes(other))
    }) ??
    null
  )
}
