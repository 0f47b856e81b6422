import type { Counted } from '../count-pieces.ts'
import type { Item, Plain } from '../draft.ts'
import { type BodyContext, GAP } from './numbered-paragraphs.ts'
import { ABSTRACT } from './numbering.ts'
import type { RoleName } from './roles.ts'
import { runsOf } from './runs.ts'

/** An item of a list: by a list of its own in the file, or with its marker typed. */
export function itemXml(context: BodyContext, piece: Item, counted: Counted): string {
  const role: RoleName = `item-${piece.marker}${piece.level}`
  const isDash = counted.number === '——'
  if (context.mode === 'typed' || piece.label !== undefined) {
    const shown = `${piece.label ?? counted.number}${isDash ? '' : GAP}${piece.text}`
    return context.paragraphs.write(role, runsOf(context, role, shown))
  }
  const num = counted.list ? { id: instanceOf(context, counted.list), level: counted.list.level } : undefined
  return context.paragraphs.write(role, runsOf(context, role, piece.text), num ? { num } : {})
}

function instanceOf(context: BodyContext, list: NonNullable<Counted['list']>): number {
  const known = context.instanceOfList.get(list.key)
  if (known !== undefined) return known
  const instance = context.instances.add(ABSTRACT[list.kind])
  context.instanceOfList.set(list.key, instance)
  return instance
}

/** A note or example: its label is a number of the template's list, and typed elsewhere. */
export function labelXml(context: BodyContext, role: 'note' | 'example', piece: Plain, counted: Counted): string {
  const extra = piece.boxed ? { extra: FRAME } : {}
  if (context.mode === 'template' && counted.list) {
    const num = { id: instanceOf(context, counted.list), level: 0 }
    return context.paragraphs.write(role, runsOf(context, role, piece.text), { num, ...extra })
  }
  return context.paragraphs.write(role, runsOf(context, role, (counted.number ?? '') + piece.text), extra)
}

const FRAME = `<w:pBdr>${['top', 'left', 'bottom', 'right']
  .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="1" w:color="auto"/>`)
  .join('')}</w:pBdr>`
