import type { Draft } from '../draft.ts'
import { NUMBERING_OF_STYLE } from './numbering.ts'
import { ROLE_NAMES, type Role, type RoleName, roleOf, type StyleMode } from './roles.ts'
import { escapeXml, NAMESPACES, XML_HEAD } from './xml.ts'

const FONTS = { han: '宋体', hei: '黑体' } as const

/** The id of the style of a role; Word's own ids for its own styles, counted ids for the template's as Word makes them. */
export function styleIdOf(name: RoleName, mode: StyleMode): string | null {
  if (mode === 'typed' && !/^(?:toc|header|footer|footnote)/u.test(name)) return null
  const style = roleOf(name)[mode === 'typed' ? 'headings' : mode]
  return /^[A-Za-z0-9 ]+$/u.test(style) ? style.replaceAll(' ', '') : `Z${ROLE_NAMES.indexOf(name)}`
}

/** Word's own styles serve several roles; these roles say what they look like, the others write their difference out. */
const MODELS: readonly RoleName[] = ['chapter', 'paragraph', 'item-letter1', 'table-caption']
const MODELS_FIRST: readonly RoleName[] = [...MODELS, ...ROLE_NAMES.filter((name) => !MODELS.includes(name))]

/** Whether the style of a role says all of its look, so that nothing need be written in the paragraph. */
export function isStyled(name: RoleName, mode: StyleMode): boolean {
  const id = styleIdOf(name, mode)
  return id !== null && MODELS_FIRST.find((other) => styleIdOf(other, mode) === id) === name
}

/** The part word/styles.xml. Every style stands on Normal, which brings the fonts. */
export function stylesPart(draft: Draft, mode: StyleMode): string {
  const seen = new Set<string>()
  const styles = MODELS_FIRST.flatMap((name) => {
    const id = styleIdOf(name, mode)
    if (id === null || seen.has(id)) return []
    seen.add(id)
    return [paragraphStyle(draft, name, id, mode)]
  })
  return `${XML_HEAD}<w:styles ${NAMESPACES}>${DEFAULTS}${styles.join('')}${TABLE_STYLE}</w:styles>`
}

function paragraphStyle(draft: Draft, name: RoleName, id: string, mode: StyleMode): string {
  const role = roleOf(name)
  const styleName = role[mode === 'typed' ? 'headings' : mode]
  const numbering = mode === 'typed' ? undefined : NUMBERING_OF_STYLE[mode][name]
  const numPr = numbering
    ? `<w:numPr><w:ilvl w:val="${numbering.level}"/><w:numId w:val="${numbering.num}"/></w:numPr>`
    : ''
  const outline = role.outline === undefined ? '' : `<w:outlineLvl w:val="${role.outline}"/>`
  return (
    `<w:style w:type="paragraph" w:customStyle="1" w:styleId="${id}"><w:name w:val="${escapeXml(styleName)}"/>` +
    `<w:basedOn w:val="Normal"/><w:qFormat/>` +
    `<w:pPr>${numPr}${layoutOf(role)}${outline}</w:pPr>${runPropertiesOf(draft, name)}</w:style>`
  )
}

/** Everything of `w:pPr` between the numbering and the outline level, in the order of the schema. */
export function layoutOf(role: Role): string {
  const spacing = role.spaced ? '<w:spacing w:before="156" w:after="156"/>' : ''
  const indent = `<w:ind w:left="${role.left ?? 0}" w:firstLine="${role.firstLine ?? 0}"/>`
  return `${role.pageBreak ? '<w:pageBreakBefore/>' : ''}${spacing}${indent}<w:jc w:val="${role.align ?? 'both'}"/>`
}

/** `w:rPr` of a role, the draft's changes to its format included. */
export function runPropertiesOf(draft: Draft, name: RoleName, more = ''): string {
  const role = roleOf(name)
  const changed = draft.layout.formats[name]
  const font = changed?.font ?? FONTS[role.font]
  const size = changed?.size ?? role.size
  return (
    `<w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="${escapeXml(font)}"/>` +
    `${changed?.bold ? '<w:b/>' : ''}${more}<w:sz w:val="${size}"/><w:szCs w:val="${size}"/></w:rPr>`
  )
}

const DEFAULTS =
  '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="宋体" w:cs="Times New Roman"/>' +
  '<w:lang w:val="en-US" w:eastAsia="zh-CN"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>' +
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/><w:pPr><w:jc w:val="both"/></w:pPr>' +
  '<w:rPr><w:sz w:val="21"/><w:szCs w:val="21"/></w:rPr></w:style>'

const TABLE_STYLE =
  '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/></w:tblPr></w:style>'
