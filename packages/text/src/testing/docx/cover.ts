import type { Draft, DraftCover } from '../draft.ts'
import type { ParagraphWriter } from './paragraphs.ts'
import type { RoleName } from './roles.ts'
import { type RunContext, runsOf } from './runs.ts'

type Line = { readonly field: keyof DraftCover; readonly role: RoleName }

/** A text box of the cover: its place in millimetres from the corner of the page, its size, and what stands in it. */
type Box = {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
  readonly lines: readonly Line[]
}

const BOXES: readonly Box[] = [
  {
    left: 25,
    top: 20,
    width: 80,
    height: 24,
    lines: [
      { field: 'ics', role: 'cover-class' },
      { field: 'ccs', role: 'cover-class' },
      { field: 'filingNumber', role: 'cover-class' },
    ],
  },
  { left: 25, top: 50, width: 160, height: 22, lines: [{ field: 'level', role: 'cover-level' }] },
  {
    left: 95,
    top: 76,
    width: 90,
    height: 20,
    lines: [
      { field: 'number', role: 'cover-number' },
      { field: 'replaces', role: 'cover-replaces' },
    ],
  },
  {
    left: 25,
    top: 105,
    width: 160,
    height: 110,
    lines: [
      { field: 'title', role: 'cover-title' },
      { field: 'titleEnglish', role: 'cover-english' },
      { field: 'adoption', role: 'cover-adoption' },
      { field: 'stage', role: 'cover-stage' },
      { field: 'completedOn', role: 'cover-note' },
      { field: 'patentCall', role: 'cover-note' },
    ],
  },
  { left: 25, top: 235, width: 75, height: 10, lines: [{ field: 'issuedOn', role: 'cover-issued' }] },
  { left: 110, top: 235, width: 75, height: 10, lines: [{ field: 'inForceOn', role: 'cover-in-force' }] },
  { left: 25, top: 250, width: 160, height: 26, lines: [{ field: 'issuer', role: 'cover-issuer' }] },
]

const EMU_PER_MM = 36_000
const POINTS_PER_MM = 2.83465

/** One paragraph that all the boxes are anchored in; every box as DrawingML with VML for older readers, same words in both. */
export function coverXml(context: RunContext, paragraphs: ParagraphWriter, draft: Draft): string {
  const boxes = BOXES.flatMap((box, index) => {
    const content = box.lines.flatMap(({ field, role }) => lineXml(context, paragraphs, role, draft.cover[field]))
    return content.length === 0 ? [] : [boxXml(box, index + 1, content.join(''))]
  })
  return boxes.length === 0 ? '' : `<w:p>${boxes.map((box) => `<w:r>${box}</w:r>`).join('')}</w:p>`
}

function lineXml(context: RunContext, paragraphs: ParagraphWriter, role: RoleName, text?: string): readonly string[] {
  if (text === undefined) return []
  return text.split('\n').map((line) => paragraphs.write(role, runsOf({ ...context, fields: false }, role, line)))
}

function boxXml(box: Box, id: number, content: string): string {
  const emu = (mm: number): number => mm * EMU_PER_MM
  const points = (mm: number): string => `${Math.round(mm * POINTS_PER_MM)}pt`
  const inside = `<w:txbxContent>${content}</w:txbxContent>`
  const position = (axis: 'H' | 'V', mm: number): string =>
    `<wp:position${axis} relativeFrom="page"><wp:posOffset>${emu(mm)}</wp:posOffset></wp:position${axis}>`
  return (
    '<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>' +
    `<wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="${id}" behindDoc="0" locked="1" layoutInCell="1" allowOverlap="1">` +
    `<wp:simplePos x="0" y="0"/>${position('H', box.left)}${position('V', box.top)}` +
    `<wp:extent cx="${emu(box.width)}" cy="${emu(box.height)}"/><wp:wrapNone/><wp:docPr id="${id}" name="文本框 ${id}"/><wp:cNvGraphicFramePr/>` +
    '<a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr txBox="1"/>' +
    `<wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${emu(box.width)}" cy="${emu(box.height)}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/><a:ln><a:noFill/></a:ln></wps:spPr>` +
    `<wps:txbx>${inside}</wps:txbx><wps:bodyPr lIns="0" tIns="0" rIns="0" bIns="0"/></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice>` +
    `<mc:Fallback><w:pict><v:shape id="box${id}" type="#_x0000_t202" stroked="f" style="position:absolute;margin-left:${points(box.left)};margin-top:${points(box.top)};width:${points(box.width)};height:${points(box.height)};mso-position-horizontal-relative:page;mso-position-vertical-relative:page">` +
    `<v:textbox inset="0,0,0,0">${inside}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent>`
  )
}
