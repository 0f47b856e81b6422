import type { Picture } from '../document/flow.ts'
import { numberOf } from './element.ts'
import type { Attributes } from './markup.ts'

/** A drawing, VML picture or embedded object that is open. `isFigure`: it draws more than one shape or a chart. */
export type OpenDrawing = {
  relation: string | null
  width: number | null
  height: number | null
  object: string | null
  isFigure: boolean
}

export const newDrawing = (): OpenDrawing => ({
  relation: null,
  width: null,
  height: null,
  object: null,
  isFigure: false,
})

const EMU_PER_POINT = 12_700
const POINTS_PER_UNIT: Readonly<Record<string, number>> = { pt: 1, in: 72, cm: 72 / 2.54, mm: 72 / 25.4, px: 0.75 }

/** What an element inside says of the drawing. */
export function noteDrawing(drawing: OpenDrawing, name: string, attributes: Attributes): void {
  switch (name) {
    case 'wp:extent':
      drawing.width ??= numberOf(attributes['cx'])
      drawing.height ??= numberOf(attributes['cy'])
      return
    case 'a:blip':
      drawing.relation ??= attributes['r:embed'] ?? null
      drawing.isFigure = true
      return
    case 'v:imagedata':
      drawing.relation ??= attributes['r:id'] ?? null
      drawing.isFigure = true
      return
    case 'v:shape':
      noteShapeSize(drawing, attributes['style'] ?? '')
      return
    case 'o:OLEObject':
      drawing.object = attributes['ProgID'] ?? ''
      return
    case 'wpg:wgp':
    case 'wpc:wpc':
    case 'v:group':
    case 'c:chart':
    case 'dgm:relIds':
      drawing.isFigure = true
      return
    default:
  }
}

function noteShapeSize(drawing: OpenDrawing, style: string): void {
  for (const declaration of style.split(';')) {
    const [name, value] = declaration.split(':')
    if (name?.trim() === 'width') drawing.width ??= lengthInEmu(value)
    if (name?.trim() === 'height') drawing.height ??= lengthInEmu(value)
  }
}

function lengthInEmu(value: string | undefined): number | null {
  const text = value?.trim() ?? ''
  const length = Number.parseFloat(text)
  const points = POINTS_PER_UNIT[text.slice(-2)]
  return Number.isFinite(length) && points !== undefined ? Math.round(length * points * EMU_PER_POINT) : null
}

/** Lines and boxes for text alone are no picture: null. */
export function pictureOf(
  drawing: OpenDrawing,
  partOf: (relation: string) => string | null,
  sizeOf: (part: string) => number | null,
): Picture | null {
  if (!drawing.isFigure && drawing.object === null) return null
  const part = drawing.relation === null ? null : partOf(drawing.relation)
  const { width, height, object } = drawing
  return { part, sizeBytes: part === null ? null : sizeOf(part), width, height, object }
}
