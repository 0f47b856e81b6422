import type { Side } from '../document/flow.ts'
import type { Alignment } from '../document/text-run.ts'
import { child, type Element, numberOf, switchOf } from './element.ts'

/** What one `w:pPr` says of layout; null is silence. Measures in twentieths of a point, `…Chars` in hundredths of a character. */
export type ParagraphProperties = {
  readonly style: string | null
  readonly numbering: { readonly number: string | null; readonly level: number | null } | null
  /** 0–8, or 9 for text. */
  readonly outlineLevel: number | null
  readonly alignment: Alignment | null
  readonly left: number | null
  readonly leftChars: number | null
  readonly firstLine: number | null
  readonly firstLineChars: number | null
  readonly pageBreakBefore: boolean | null
  readonly borders: readonly Side[] | null
}

export const NO_PARAGRAPH_PROPERTIES: ParagraphProperties = {
  style: null,
  numbering: null,
  outlineLevel: null,
  alignment: null,
  left: null,
  leftChars: null,
  firstLine: null,
  firstLineChars: null,
  pageBreakBefore: null,
  borders: null,
}

const ALIGNMENTS: Readonly<Record<string, Alignment>> = {
  left: 'start',
  start: 'start',
  center: 'center',
  right: 'end',
  end: 'end',
  both: 'both',
  distribute: 'distribute',
  thaiDistribute: 'distribute',
}

export function readParagraphProperties(element: Element | undefined): ParagraphProperties {
  if (!element || element.children.length === 0) return NO_PARAGRAPH_PROPERTIES
  const said: { -readonly [Key in keyof ParagraphProperties]: ParagraphProperties[Key] } = {
    ...NO_PARAGRAPH_PROPERTIES,
  }
  for (const property of element.children) {
    const value = property.attributes['w:val']
    switch (property.name) {
      case 'w:pStyle':
        said.style = value ?? null
        break
      case 'w:numPr':
        said.numbering = readNumberProperties(property)
        break
      case 'w:outlineLvl':
        said.outlineLevel = numberOf(value)
        break
      case 'w:jc':
        said.alignment = ALIGNMENTS[value ?? ''] ?? 'both'
        break
      case 'w:ind':
        Object.assign(said, readIndent(property))
        break
      case 'w:pageBreakBefore':
        said.pageBreakBefore = switchOf(property)
        break
      case 'w:pBdr':
        said.borders = readBorders(property)
        break
      default:
    }
  }
  return said
}

function readNumberProperties(element: Element): { number: string | null; level: number | null } {
  return {
    number: child(element, 'w:numId')?.attributes['w:val'] ?? null,
    level: numberOf(child(element, 'w:ilvl')?.attributes['w:val']),
  }
}

/** `w:hanging` beats `w:firstLine` where both stand (ECMA-376-1, 17.3.1.12). */
export function readIndent(
  element: Element | undefined,
): Pick<ParagraphProperties, 'left' | 'leftChars' | 'firstLine' | 'firstLineChars'> {
  const say = (name: string): number | null => numberOf(element?.attributes[name])
  const hanging = say('w:hanging')
  const hangingChars = say('w:hangingChars')
  return {
    left: say('w:left') ?? say('w:start'),
    leftChars: say('w:leftChars') ?? say('w:startChars'),
    firstLine: hanging === null ? say('w:firstLine') : -hanging,
    firstLineChars: hangingChars === null ? say('w:firstLineChars') : -hangingChars,
  }
}

const SIDES: readonly Side[] = ['top', 'bottom', 'left', 'right']
const SIDE_NAMES: Readonly<Record<string, Side>> = {
  'w:top': 'top',
  'w:bottom': 'bottom',
  'w:left': 'left',
  'w:start': 'left',
  'w:right': 'right',
  'w:end': 'right',
}

function readBorders(element: Element): Side[] {
  const drawn = element.children.filter((border) => isDrawn(border)).map((border) => SIDE_NAMES[border.name])
  return SIDES.filter((side) => drawn.includes(side))
}

export function isDrawn(border: Element): boolean {
  const value = border.attributes['w:val']
  return value !== undefined && value !== 'nil' && value !== 'none'
}

export function overlayParagraph(under: ParagraphProperties, over: ParagraphProperties): ParagraphProperties {
  if (over === NO_PARAGRAPH_PROPERTIES) return under
  return {
    style: over.style ?? under.style,
    numbering: over.numbering ?? under.numbering,
    outlineLevel: over.outlineLevel ?? under.outlineLevel,
    alignment: over.alignment ?? under.alignment,
    // Points and characters say the same thing: the nearer word silences the farther one of either kind.
    left: over.left ?? (over.leftChars === null ? under.left : null),
    leftChars: over.leftChars ?? (over.left === null ? under.leftChars : null),
    firstLine: over.firstLine ?? (over.firstLineChars === null ? under.firstLine : null),
    firstLineChars: over.firstLineChars ?? (over.firstLine === null ? under.firstLineChars : null),
    pageBreakBefore: over.pageBreakBefore ?? under.pageBreakBefore,
    borders: over.borders ?? under.borders,
  }
}
