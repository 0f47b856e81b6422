import type { ElementName } from './document.ts'
import { elementOfTitle, isUnnumberedElement } from './element-title.ts'
import { headingNumberOf } from './heading-number.ts'
import type { Working } from './working.ts'

const DEEPEST = 9

/** Gives every heading its level: by the parts of its number, else as its style or outline level is used elsewhere. */
export function markLevels(works: readonly Working[]): void {
  const headings = works.filter((work) => work.kind === 'heading' && work.level === null)
  const learned = new Map<string, Map<number, number>>()
  for (const work of headings) {
    work.level = levelOfNumber(work)
    if (work.level !== null) for (const key of keysOf(work)) count(learned, key, work.level)
  }
  for (const work of headings) work.level ??= levelWithoutNumber(work, learned)
}

function levelOfNumber(work: Working): number | null {
  if (!work.number) return null
  const number = headingNumberOf(work.number.value)
  if (!number || number.to < work.number.value.length) return number?.shape === 'chinese' ? 1 : bareChinese(work)
  const declared = declaredLevel(work)
  const isRestarted =
    number.parts.length === 1 && (work.numbering?.level ?? 0) > 0 && work.number.origin === 'automatic'
  if (number.shape === 'clause' && isRestarted && declared !== null) return Math.max(1, declared)
  return number.parts.length
}

function bareChinese(work: Working): number | null {
  return /^[一二三四五六七八九十]+$/u.test(work.number?.value ?? '') ? 1 : null
}

function declaredLevel(work: Working): number | null {
  if (work.role?.is === 'heading') return work.role.level
  if (work.role?.is === 'annex' || work.role?.is === 'element-title') return 1
  return work.outlineLevel === null ? null : work.outlineLevel + 1
}

function keysOf(work: Working): string[] {
  const keys: string[] = []
  if (work.role?.is === 'heading') keys.push(`style ${work.styles[0] ?? ''}`)
  if (work.outlineLevel !== null) keys.push(`outline ${work.outlineLevel}`)
  return keys
}

function count(learned: Map<string, Map<number, number>>, key: string, level: number): void {
  const counts = learned.get(key) ?? new Map<number, number>()
  counts.set(level, (counts.get(level) ?? 0) + 1)
  learned.set(key, counts)
}

function levelWithoutNumber(work: Working, learned: ReadonlyMap<string, ReadonlyMap<number, number>>): number {
  if (work.number === null && isUnnumberedElement(elementOfTitle(work.text))) return 1
  if (work.role?.is === 'element-title' || work.role?.is === 'annex') return 1
  for (const key of keysOf(work)) {
    const counts = learned.get(key)
    if (counts) return [...counts].reduce((best, each) => (each[1] > best[1] ? each : best))[0]
  }
  return Math.min(declaredLevel(work) ?? 1, DEEPEST)
}

/** Gives every block the element it stands in. Cover and contents are settled before. */
export function markElements(works: readonly Working[]): void {
  let current: ElementName = 'unknown'
  for (const work of works) {
    if (work.element !== 'unknown') continue
    if (work.kind === 'document-title') current = 'unknown'
    if (work.kind === 'heading' && work.level === 1) current = elementOfHeading(work, current)
    work.element = current
  }
}

const BEFORE_CORE: ReadonlySet<ElementName> = new Set(['scope', 'normative-references', 'terms', 'symbols', 'core'])

function elementOfHeading(work: Working, current: ElementName): ElementName {
  if (work.annex) return 'annex'
  const named = elementOfTitle(work.text.slice(work.contentFrom))
  if (named && isUnnumberedElement(named)) return named
  if (current === 'annex') return 'annex'
  if (named) return named
  if (work.number === null) return BEFORE_CORE.has(current) ? 'core' : 'unknown'
  return /^\d+$/u.test(work.number.value) ? 'core' : 'unknown'
}

/** Gives every block the heading it stands under and the number of its clause. */
export function markClauses(works: readonly Working[]): void {
  const open: Working[] = []
  let termNumber: string | null = null
  for (const work of works) {
    if (work.kind === 'document-title' || work.element === 'cover') open.length = 0
    if (work.kind === 'heading') {
      const level = work.level ?? 1
      while (open.length > 0 && (open.at(-1)?.level ?? 1) >= level) open.pop()
      placeUnder(work, open.at(-1))
      work.clause = work.number?.value ?? work.clause
      open.push(work)
      termNumber = null
      continue
    }
    if (work.kind === 'term' && work.number) termNumber = work.number.value
    placeUnder(work, open.at(-1))
    if (termNumber !== null && work.element === 'terms') work.clause = termNumber
  }
}

function placeUnder(work: Working, heading: Working | undefined): void {
  work.parent = heading?.index ?? null
  work.clause = heading?.clause ?? null
}
