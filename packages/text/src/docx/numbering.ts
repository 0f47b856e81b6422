import { child, children, type Element, newElement, numberOf, switchOf, valueOf } from './element.ts'
import { readIndent } from './paragraph-properties.ts'
import type { Styles } from './styles.ts'

/** One level of a list (ECMA-376-1, 17.9.6). */
export type Level = {
  readonly start: number
  readonly format: string
  readonly text: string
  readonly suffix: 'tab' | 'space' | 'nothing'
  /** Levels up to this one (counted from 1) start the level again; 0 never, null every higher one. */
  readonly restartAfter: number | null
  /** All numerals are Arabic, whatever the higher levels use. */
  readonly isLegal: boolean
  readonly isHidden: boolean
  /** Of the number itself; tells which sign a bullet of the private area is. */
  readonly font: string | null
  /** The paragraph style that has this level. */
  readonly style: string | null
  readonly left: number | null
  readonly firstLine: number | null
}

/** A `w:num`: which definition counts, and what this instance changes in it. */
export type NumberInstance = {
  readonly id: string
  /** The abstract definition: all its instances count together. */
  readonly list: string
  readonly levels: readonly (Level | undefined)[]
  readonly startOverrides: ReadonlyMap<number, number>
}

export type Numberings = { readonly instance: (id: string) => NumberInstance | null }

export const LEVELS = 9
/** Word allows 255; the text is repeated at every paragraph of the level. */
const LEVEL_TEXT_MAX = 255
/** Chains of list styles are one step long; a cycle of them must end all the same. */
const LINKS_MAX = 8

export function readNumbering(root: Element | null, styles: Styles): Numberings {
  const numberingRoot = root ?? newElement('w:numbering')
  const abstracts = byId(numberingRoot, 'w:abstractNum', 'w:abstractNumId')
  const numbers = byId(numberingRoot, 'w:num', 'w:numId')
  const definitions = byStyleLink(abstracts.values())
  const levelsOf = levelReader()
  const read = new Map<string, NumberInstance | null>()

  /** The definition that counts: a linked one stands for that of the list style (17.9.21, 17.9.27). */
  const abstractOf = (number: Element | undefined): Element | null => {
    let abstract = abstracts.get(valueOf(number, 'w:abstractNumId') ?? '')
    for (let step = 0; step < LINKS_MAX && abstract; step += 1) {
      const link = valueOf(abstract, 'w:numStyleLink')
      if (link === null) return abstract
      const target = numbers.get(styles.listNumber(link) ?? '')
      const linked = abstracts.get(valueOf(target, 'w:abstractNumId') ?? '') ?? definitions.get(link)
      if (!linked || linked === abstract) return abstract
      abstract = linked
    }
    return abstract ?? null
  }

  return {
    instance: (id) => {
      const met = read.get(id)
      if (met !== undefined) return met
      const number = numbers.get(id)
      const abstract = abstractOf(number)
      const list = abstract?.attributes['w:abstractNumId'] ?? ''
      const instance = number && abstract ? readInstance(id, number, list, levelsOf(abstract)) : null
      read.set(id, instance)
      return instance
    },
  }
}

function byId(root: Element, name: string, key: string): Map<string, Element> {
  const result = new Map<string, Element>()
  for (const element of children(root, name)) result.set(element.attributes[key] ?? '', element)
  return result
}

/** The definitions by the list style that they make. */
function byStyleLink(abstracts: Iterable<Element>): Map<string, Element> {
  const result = new Map<string, Element>()
  for (const abstract of abstracts) {
    const link = valueOf(abstract, 'w:styleLink')
    if (link !== null && !result.has(link)) result.set(link, abstract)
  }
  return result
}

type Levels = readonly (Level | undefined)[]

/** Read once a definition, however many instances it has. */
function levelReader(): (abstract: Element) => Levels {
  const read = new Map<Element, Levels>()
  return (abstract) => {
    const met = read.get(abstract)
    if (met) return met
    const levels: (Level | undefined)[] = []
    for (const level of children(abstract, 'w:lvl')) putLevel(levels, level.attributes['w:ilvl'], level)
    read.set(abstract, levels)
    return levels
  }
}

function readInstance(id: string, number: Element, list: string, ofDefinition: Levels): NumberInstance {
  const levels = [...ofDefinition]
  const startOverrides = new Map<number, number>()
  for (const override of children(number, 'w:lvlOverride')) {
    const index = levelIndex(override.attributes['w:ilvl'])
    if (index === null) continue
    const level = child(override, 'w:lvl')
    if (level) putLevel(levels, override.attributes['w:ilvl'], level)
    const start = numberOf(valueOf(override, 'w:startOverride'))
    if (start !== null) startOverrides.set(index, start)
  }
  return { id, list, levels, startOverrides }
}

function levelIndex(value: string | undefined): number | null {
  const index = numberOf(value)
  return index !== null && index >= 0 && index < LEVELS ? index : null
}

function putLevel(levels: (Level | undefined)[], index: string | undefined, element: Element): void {
  const at = levelIndex(index)
  if (at !== null) levels[at] = readLevel(element)
}

function readLevel(element: Element): Level {
  const { left, firstLine } = readIndent(child(child(element, 'w:pPr'), 'w:ind'))
  const suffix = valueOf(element, 'w:suff')
  return {
    start: Math.max(0, numberOf(valueOf(element, 'w:start')) ?? 0),
    format: formatOf(element),
    text: (valueOf(element, 'w:lvlText') ?? '').slice(0, LEVEL_TEXT_MAX),
    suffix: suffix === 'space' || suffix === 'nothing' ? suffix : 'tab',
    restartAfter: numberOf(valueOf(element, 'w:lvlRestart')),
    isLegal: switchOf(child(element, 'w:isLgl')) === true,
    isHidden: switchOf(child(child(element, 'w:rPr'), 'w:vanish')) === true,
    font: child(child(element, 'w:rPr'), 'w:rFonts')?.attributes['w:ascii'] ?? null,
    style: valueOf(element, 'w:pStyle'),
    left,
    firstLine,
  }
}

/** Word writes newer formats as a choice with a fallback; the reader knows the fallback. */
function formatOf(element: Element): string {
  const fallback = child(child(element, 'mc:AlternateContent'), 'mc:Fallback')
  return valueOf(element, 'w:numFmt') ?? valueOf(fallback, 'w:numFmt') ?? 'decimal'
}
