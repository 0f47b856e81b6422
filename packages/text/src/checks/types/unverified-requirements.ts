import type { Block } from '../../document/document.ts'
import type { CheckedText } from '../checked-text.ts'
import type { RequirementParts } from './requirement-parts.ts'

/** Clauses of requirements for which neither a title, a pointer, a table nor a cited document gives a method. */
export function unverifiedRequirements(text: CheckedText, parts: RequirementParts): readonly Block[] {
  const pointed = pointedFrom(text, parts.methods)
  return parts.clauses
    .filter(({ clause, method }) => {
      if (method !== null || pointed.has(clause.number?.value ?? '')) return false
      const blocks = [clause, ...text.facts.under(clause)]
      return holdsRequirement(text, blocks) && !namesMethod(text, blocks, parts.methods)
    })
    .map(({ clause }) => clause)
}

/** Numbers of clauses that the methods point at, and of those above them: 按5.2.1检查 tells of 5.2 too. */
function pointedFrom({ facts }: CheckedText, methods: readonly Block[]): ReadonlySet<string> {
  const blocks = new Set(methods.flatMap((chapter) => [chapter, ...facts.under(chapter)]))
  const numbers = new Set<string>()
  for (const { passage, foreign, targets } of facts.locators) {
    if (foreign !== null || !blocks.has(passage.block)) continue
    for (const target of targets)
      for (let at = target; at !== ''; at = at.includes('.') ? at.slice(0, at.lastIndexOf('.')) : '') numbers.add(at)
  }
  return numbers
}

function holdsRequirement({ facts }: CheckedText, blocks: readonly Block[]): boolean {
  const those = new Set(blocks)
  return facts.sentences.some(
    ({ passage, kind, certainty }) => kind === 'requirement' && certainty === 'certain' && those.has(passage.block),
  )
}

const METHOD_WORDS = /(?:方法|试验|检验|测定|检测|测试|测量|检查|验证)/u

/** A pointer to the methods or an annex, a cited document, or a table with a column for methods. */
function namesMethod({ facts }: CheckedText, blocks: readonly Block[], methods: readonly Block[]): boolean {
  const those = new Set(blocks)
  const chapters = methods.flatMap(({ number }) => (number ? [number.value] : []))
  const isPointed = facts.locators.some(
    ({ passage, targets }) =>
      those.has(passage.block) && targets.some((target) => isWithin(target, chapters) || /^[A-Z]/u.test(target)),
  )
  const isCited = facts.identifiers.some(({ passage }) => those.has(passage.block))
  const hasMethods = blocks.some(({ table, text }) => METHOD_WORDS.test(table ? headOf(table) : text))
  return isPointed || isCited || hasMethods
}

const isWithin = (target: string, chapters: readonly string[]): boolean =>
  chapters.some((chapter) => target === chapter || target.startsWith(`${chapter}.`))

const headOf = ({ rows }: NonNullable<Block['table']>): string => rows[0]?.cells.map(({ text }) => text).join(' ') ?? ''
