import type { Counted } from '../count-pieces.ts'
import type { Piece } from '../draft.ts'
import { formulaXml } from './formulas.ts'
import { annexXml, captionXml, termXml } from './heading-paragraphs.ts'
import { itemXml, labelXml } from './list-paragraphs.ts'
import { type BodyContext, GAP, numbered, pointedAt, unnumbered } from './numbered-paragraphs.ts'
import { NUM } from './numbering.ts'
import type { ParagraphOptions } from './paragraphs.ts'
import type { RoleName } from './roles.ts'
import { runsOf, words } from './runs.ts'
import { tableXml } from './tables.ts'

/** The paragraphs of one piece of the draft. */
export function pieceXml(context: BodyContext, piece: Piece, index: number, counted: Counted): string {
  const bookmarks = context.bookmarksOf(index)
  const plain = (role: RoleName, text: string, options: ParagraphOptions = {}): string =>
    context.paragraphs.write(role, runsOf(context, role, text), options)
  switch (piece.kind) {
    case 'element-title': {
      const isFront = piece.element === 'foreword' || piece.element === 'introduction'
      const role = isFront ? 'element-title' : 'back-title'
      const label = piece.label === undefined ? '' : piece.label + GAP
      return plain(role, label + piece.text, { bookmarks, ...unnumbered(context, role) })
    }
    case 'chapter':
      return numbered(context, 'chapter', piece.text, counted, piece.label, bookmarks)
    case 'clause': {
      const kind = counted.isInAnnex ? 'annex' : 'clause'
      const role = `${piece.titled ? kind : 'untitled'}${piece.level}` as RoleName // levels 2 to 7 are roles of each
      const level = { id: counted.isInAnnex ? NUM.annexes : NUM.clauses, level: piece.level - 1 }
      return numbered(context, role, piece.text, counted, piece.label, bookmarks, level)
    }
    case 'annex':
      return annexXml(context, piece, counted, bookmarks)
    case 'item':
      return itemXml(context, piece, counted)
    case 'note':
    case 'example':
      return labelXml(context, piece.kind, piece, counted)
    case 'table': {
      const table = tableXml(piece, (line) => plain('table-text', line))
      if (piece.text === null) return table
      const caption = captionXml(context, 'table', piece.text, counted, piece.label, bookmarks)
      return piece.captionBelow ? table + caption : caption + table
    }
    case 'figure': {
      const figure = context.paragraphs.write('figure', `<w:r>${PICTURE}</w:r>`)
      if (piece.text === null) return figure
      const caption = captionXml(context, 'figure', piece.text, counted, piece.label, bookmarks)
      return piece.captionAbove ? caption + figure : figure + caption
    }
    case 'formula': {
      const number = counted.number === null ? '' : `<w:r>${words(counted.number)}</w:r>`
      const tab = '<w:r><w:tab/></w:r>'
      const inner = `${tab}${formulaXml(piece.expression)}${number && tab + pointedAt(context, number, bookmarks)}`
      return context.paragraphs.write('formula', inner, { extra: FORMULA_TABS })
    }
    case 'term':
      return termXml(context, piece, counted, bookmarks)
    case 'bibliography-entry':
      return numbered(context, 'bibliography-entry', piece.text, counted, piece.label, bookmarks, {
        id: NUM.bibliography,
        level: 0,
      })
    case 'end-line':
      return context.paragraphs.write('end-line', '', { extra: END_LINE })
    default:
      return context.paragraphs.write(
        piece.kind,
        runsOf(context, piece.kind, (piece.label ?? '') + piece.text, piece.footnote, piece.hidden),
        { bookmarks },
      )
  }
}

export const isHeading = (piece: Piece): boolean => ['chapter', 'clause', 'annex', 'element-title'].includes(piece.kind)

const FORMULA_TABS = '<w:tabs><w:tab w:val="center" w:pos="4500"/><w:tab w:val="right" w:pos="9000"/></w:tabs>'

const END_LINE =
  '<w:pBdr><w:bottom w:val="single" w:sz="8" w:space="1" w:color="auto"/></w:pBdr><w:ind w:left="3400" w:right="3400"/>'

const EXTENT = 'cx="1440000" cy="1080000"'

const PICTURE =
  `<w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent ${EXTENT}/><wp:docPr id="900" name="图片"/>` +
  '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic>' +
  '<pic:nvPicPr><pic:cNvPr id="0" name="image1.png"/><pic:cNvPicPr/></pic:nvPicPr>' +
  '<pic:blipFill><a:blip r:embed="rIdImage"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>' +
  `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${EXTENT}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>` +
  '</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>'
