import { child, children, type Element, newElement } from './element.ts'
import {
  NO_PARAGRAPH_PROPERTIES,
  overlayParagraph,
  type ParagraphProperties,
  readParagraphProperties,
} from './paragraph-properties.ts'
import { NO_RUN_PROPERTIES, overlay, type RunProperties, readRunProperties } from './run-properties.ts'
import type { ThemeFonts } from './theme.ts'

/** A style with its ancestors' words already under its own (ECMA-376-1, 17.7.4.3). */
export type Style = {
  readonly id: string
  /** From the style's own name to that of the root. */
  readonly names: readonly string[]
  /** From the style itself to the root: a level of a list may be linked to any of them. */
  readonly chain: readonly StyleLink[]
  readonly run: RunProperties
  readonly paragraph: ParagraphProperties
  /** The same with the defaults of the file under it. */
  readonly overDefaults: ParagraphProperties
  /** One of the styles in which word processors set a table of contents. */
  readonly isContents: boolean
}

export type StyleLink = { readonly id: string; readonly numbering: ParagraphProperties['numbering'] }

export type Styles = {
  /** The style of a paragraph: the default one where none is named or the named one is missing. */
  readonly paragraph: (id: string | null) => Style | null
  readonly character: (id: string | null) => Style | null
  readonly table: (id: string | null) => Style | null
  /** The number a list style stands for (`w:numStyleLink`). */
  readonly listNumber: (id: string) => string | null
  readonly defaultRun: RunProperties
  readonly defaultParagraph: ParagraphProperties
}

const ANCESTORS_MAX = 32
const CONTENTS_STYLE = /^(?:toc|contents|目录|目次)\s*[1-9]$/iu

export function readStyles(root: Element | null, theme: ThemeFonts): Styles {
  const stylesRoot = root ?? newElement('w:styles')
  const definitions = new Map<string, Element>()
  const defaults = new Map<string, string>()
  for (const style of children(stylesRoot, 'w:style')) {
    const id = style.attributes['w:styleId']
    if (id === undefined) continue
    const kind = style.attributes['w:type'] ?? 'paragraph'
    definitions.set(`${kind}:${id}`, style)
    if (isOn(style.attributes['w:default']) && !defaults.has(kind)) defaults.set(kind, id)
  }
  const docDefaults = child(stylesRoot, 'w:docDefaults')
  const defaultParagraph = readParagraphProperties(child(child(docDefaults, 'w:pPrDefault'), 'w:pPr'))
  const resolve = resolver(definitions, theme, defaultParagraph)
  const byDefault = (kind: string): Style | null => resolve(kind, defaults.get(kind) ?? null)
  return {
    paragraph: (id) => resolve('paragraph', id) ?? byDefault('paragraph'),
    character: (id) => resolve('character', id),
    table: (id) => resolve('table', id) ?? byDefault('table'),
    listNumber: (id) => resolve('numbering', id)?.paragraph.numbering?.number ?? null,
    defaultRun: readRunProperties(child(child(docDefaults, 'w:rPrDefault'), 'w:rPr'), theme),
    defaultParagraph,
  }
}

const isOn = (value: string | undefined): boolean => value === '1' || value === 'true' || value === 'on'

/** Resolves a style once; an ancestor met twice ends the chain. */
function resolver(definitions: ReadonlyMap<string, Element>, theme: ThemeFonts, defaultParagraph: ParagraphProperties) {
  const resolved = new Map<string, Style | null>()
  const ownOf = ownReader(theme)
  return (kind: string, id: string | null): Style | null => {
    if (id === null) return null
    const key = `${kind}:${id}`
    const met = resolved.get(key)
    if (met !== undefined) return met
    const ancestors = ancestorsOf(definitions, kind, id)
    const style = ancestors.length === 0 ? null : merge(ancestors, id, ownOf, defaultParagraph)
    resolved.set(key, style)
    return style
  }
}

function ancestorsOf(definitions: ReadonlyMap<string, Element>, kind: string, id: string): Element[] {
  const ancestors: Element[] = []
  let next: string | undefined = id
  while (next !== undefined && ancestors.length < ANCESTORS_MAX) {
    const style = definitions.get(`${kind}:${next}`)
    if (!style || ancestors.includes(style)) break
    ancestors.push(style)
    next = child(style, 'w:basedOn')?.attributes['w:val']
  }
  return ancestors
}

type Own = { readonly run: RunProperties; readonly paragraph: ParagraphProperties }

/** What a style says itself, read once, however many are based on it. */
function ownReader(theme: ThemeFonts): (style: Element) => Own {
  const read = new Map<Element, Own>()
  return (style) => {
    const met = read.get(style)
    if (met) return met
    const run = readRunProperties(child(style, 'w:rPr'), theme)
    const own = { run, paragraph: readParagraphProperties(child(style, 'w:pPr')) }
    read.set(style, own)
    return own
  }
}

function merge(
  ancestors: readonly Element[],
  id: string,
  ownOf: (style: Element) => Own,
  defaultParagraph: ParagraphProperties,
): Style {
  let run = NO_RUN_PROPERTIES
  let paragraph = NO_PARAGRAPH_PROPERTIES
  const chain: StyleLink[] = []
  const names: string[] = []
  for (const style of ancestors.toReversed()) {
    const { run: ownRun, paragraph: own } = ownOf(style)
    run = overlay(run, ownRun)
    paragraph = { ...overlayParagraph(paragraph, own), numbering: mergeNumbering(paragraph.numbering, own.numbering) }
    const styleId = style.attributes['w:styleId'] ?? ''
    chain.unshift({ id: styleId, numbering: own.numbering })
    names.unshift(child(style, 'w:name')?.attributes['w:val'] ?? styleId)
  }
  const isContents = names.some((name) => CONTENTS_STYLE.test(name))
  return { id, names, chain, run, paragraph, overDefaults: overlayParagraph(defaultParagraph, paragraph), isContents }
}

/** Number and level are inherited one by one: template styles often give the level only. */
function mergeNumbering(
  under: ParagraphProperties['numbering'],
  over: ParagraphProperties['numbering'],
): ParagraphProperties['numbering'] {
  if (!over || !under) return over ?? under
  return { number: over.number ?? under.number, level: over.level ?? under.level }
}
