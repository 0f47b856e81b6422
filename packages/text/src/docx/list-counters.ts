import type { Numbering } from '../document/flow.ts'
import { formatCount } from './number-format.ts'
import { LEVELS, type Level, type NumberInstance } from './numbering.ts'
import { shownSigns } from './symbol-font.ts'

/**
 * Counts the automatic numbers of a file in reading order, as Word does: the counters belong to the abstract definition,
 * an instance that overrides a start restarts its level the first time it is used there (ECMA-376-1, 17.9.27).
 */
export class ListCounters {
  private readonly counts = new Map<string, (number | undefined)[]>()
  private readonly restarted = new Set<string>()

  next(instance: NumberInstance, level: number, fromStyle: boolean): Numbering | null {
    const definition = instance.levels[level]
    if (!definition) return null
    const counts = this.countsOf(instance.list)
    const ordinal = this.count(instance, level, definition, counts)
    counts[level] = ordinal
    restartLower(instance, level, counts)
    return {
      text: definition.isHidden ? '' : shownNumber(instance, level, definition, counts),
      format: definition.format,
      levelText: definition.text,
      list: instance.startOverrides.size > 0 ? `${instance.list}/${instance.id}` : instance.list,
      level,
      ordinal,
      suffix: definition.suffix,
      fromStyle,
    }
  }

  private countsOf(list: string): (number | undefined)[] {
    const met = this.counts.get(list)
    if (met) return met
    const fresh: (number | undefined)[] = []
    this.counts.set(list, fresh)
    return fresh
  }

  private count(
    instance: NumberInstance,
    level: number,
    definition: Level,
    counts: readonly (number | undefined)[],
  ): number {
    const override = instance.startOverrides.get(level)
    const key = `${instance.id} ${level}`
    if (override !== undefined && !this.restarted.has(key)) {
      this.restarted.add(key)
      return override
    }
    const before = counts[level]
    return before === undefined ? (override ?? definition.start) : before + 1
  }
}

/** A lower level starts again after each higher one, unless its definition says after which, or never (17.9.10). */
function restartLower(instance: NumberInstance, level: number, counts: (number | undefined)[]): void {
  for (let lower = level + 1; lower < LEVELS; lower += 1) {
    const after = instance.levels[lower]?.restartAfter ?? null
    const restarts = after === null || after > lower || level < after
    if (restarts) counts[lower] = undefined
  }
}

/** `%1` to `%9` stand for the levels; one that has not been used yet shows its start (17.9.11). */
function shownNumber(
  instance: NumberInstance,
  level: number,
  definition: Level,
  counts: readonly (number | undefined)[],
): string {
  if (definition.format === 'bullet') return shownSigns(definition.text, definition.font)
  return definition.text.replace(/%([1-9])/gu, (_, digit: string) => {
    const index = Number(digit) - 1
    if (index > level) return ''
    const of = instance.levels[index]
    if (!of) return ''
    const count = counts[index] ?? instance.startOverrides.get(index) ?? of.start
    const isArabic = definition.isLegal && of.format !== 'none'
    return formatCount(count, isArabic ? 'decimal' : of.format)
  })
}
