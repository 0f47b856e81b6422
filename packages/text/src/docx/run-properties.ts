import type { TextRun } from '../document/text-run.ts'
import { detached } from './detached.ts'
import { type Element, numberOf, switchOf } from './element.ts'
import type { ThemeFonts } from './theme.ts'

/** What one `w:rPr` says; null is silence. Fonts of the theme are resolved already. */
export type RunProperties = {
  readonly bold: boolean | null
  readonly italic: boolean | null
  readonly hidden: boolean | null
  readonly position: TextRun['position'] | null
  readonly sizeHalfPoints: number | null
  readonly fontEastAsia: string | null
  readonly fontLatin: string | null
  readonly style: string | null
}

export const NO_RUN_PROPERTIES: RunProperties = {
  bold: null,
  italic: null,
  hidden: null,
  position: null,
  sizeHalfPoints: null,
  fontEastAsia: null,
  fontLatin: null,
  style: null,
}

const POSITIONS: Readonly<Record<string, TextRun['position']>> = {
  superscript: 'superscript',
  subscript: 'subscript',
  baseline: 'baseline',
}

export function readRunProperties(element: Element | undefined, theme: ThemeFonts): RunProperties {
  if (!element || element.children.length === 0) return NO_RUN_PROPERTIES
  const said: { -readonly [Key in keyof RunProperties]: RunProperties[Key] } = { ...NO_RUN_PROPERTIES }
  for (const property of element.children) {
    switch (property.name) {
      case 'w:b':
        said.bold = switchOf(property)
        break
      case 'w:i':
        said.italic = switchOf(property)
        break
      case 'w:vanish':
        said.hidden = switchOf(property)
        break
      case 'w:vertAlign':
        said.position = POSITIONS[property.attributes['w:val'] ?? ''] ?? null
        break
      case 'w:sz':
        said.sizeHalfPoints = numberOf(property.attributes['w:val'])
        break
      case 'w:rFonts':
        said.fontEastAsia =
          theme.fontOf(property.attributes['w:eastAsiaTheme']) ?? property.attributes['w:eastAsia'] ?? null
        said.fontLatin = theme.fontOf(property.attributes['w:asciiTheme']) ?? property.attributes['w:ascii'] ?? null
        break
      case 'w:rStyle':
        said.style = property.attributes['w:val'] ?? null
        break
      default:
    }
  }
  if (said.fontEastAsia !== null) said.fontEastAsia = detached(said.fontEastAsia)
  if (said.fontLatin !== null) said.fontLatin = detached(said.fontLatin)
  return said
}

/** The later word wins: `over` is nearer to the text than `under`. */
export function overlay(under: RunProperties, over: RunProperties): RunProperties {
  if (over === NO_RUN_PROPERTIES) return under
  if (under === NO_RUN_PROPERTIES) return over
  return {
    bold: over.bold ?? under.bold,
    italic: over.italic ?? under.italic,
    hidden: over.hidden ?? under.hidden,
    position: over.position ?? under.position,
    sizeHalfPoints: over.sizeHalfPoints ?? under.sizeHalfPoints,
    fontEastAsia: over.fontEastAsia ?? under.fontEastAsia,
    fontLatin: over.fontLatin ?? under.fontLatin,
    style: over.style ?? under.style,
  }
}

/**
 * Bold, italic and hidden are toggles: set in two kinds of style they cancel out, unless the defaults set them or the run
 * says so itself (ECMA-376-1, 17.7.3). Everything else is as the nearest says.
 */
export function effective(
  defaults: RunProperties,
  table: RunProperties = NO_RUN_PROPERTIES,
  paragraph: RunProperties = NO_RUN_PROPERTIES,
  character: RunProperties = NO_RUN_PROPERTIES,
  direct: RunProperties = NO_RUN_PROPERTIES,
): Omit<TextRun, 'from' | 'to' | 'revision'> {
  return {
    bold: direct.bold ?? toggled(defaults.bold, table.bold, paragraph.bold, character.bold),
    italic: direct.italic ?? toggled(defaults.italic, table.italic, paragraph.italic, character.italic),
    hidden: direct.hidden ?? toggled(defaults.hidden, table.hidden, paragraph.hidden, character.hidden),
    position:
      direct.position ?? character.position ?? paragraph.position ?? table.position ?? defaults.position ?? 'baseline',
    sizeHalfPoints:
      direct.sizeHalfPoints ??
      character.sizeHalfPoints ??
      paragraph.sizeHalfPoints ??
      table.sizeHalfPoints ??
      defaults.sizeHalfPoints,
    fontEastAsia:
      direct.fontEastAsia ??
      character.fontEastAsia ??
      paragraph.fontEastAsia ??
      table.fontEastAsia ??
      defaults.fontEastAsia,
    fontLatin: direct.fontLatin ?? character.fontLatin ?? paragraph.fontLatin ?? table.fontLatin ?? defaults.fontLatin,
  }
}

type Switch = boolean | null

const toggled = (defaults: Switch, table: Switch, paragraph: Switch, character: Switch): boolean =>
  defaults === true || ((table === true) !== (paragraph === true)) !== (character === true)
