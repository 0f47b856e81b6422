import type { Worded } from '@zhunsheng/core'
import type { Block } from '../../document/document.ts'

/** Size in half points. A font of null is not looked at. */
export type Look = {
  readonly role: Worded
  readonly font: RegExp | null
  readonly fontName: string
  readonly size: number
}

export const SIZE_NAMES: Readonly<Record<number, string>> = {
  52: '一号',
  48: '小一',
  44: '二号',
  36: '小二',
  32: '三号',
  30: '小三',
  28: '四号',
  24: '小四',
  21: '五号',
  18: '小五',
  15: '六号',
}

const HEI = /黑|hei/iu
const SONG = /^(?!仿|Fang|STFang).*(?:宋|song|sun)/iu

const hei = (zh: string, en: string, size: number): Look => ({ role: { zh, en }, font: HEI, fontName: '黑体', size })

/**
 * What annex F says of the parts that every document has.
 *
 * @basis GB/T 1.1—2020, 附录 F
 */
const LOOKS = {
  coverTitle: hei('封面的文件名称', 'Name on the cover', 52),
  elementTitle: hei('目次、前言、引言的标题', 'Titles of contents, foreword and introduction', 32),
  documentTitle: hei('正文首页的文件名称', 'Name on the first page of the text', 32),
  heading: hei('章、条的编号和标题', 'Headings', 21),
  caption: hei('图题、表题', 'Captions', 21),
  paragraph: {
    role: { zh: '正文', en: 'Text' },
    font: SONG,
    fontName: '宋体',
    size: 21,
  },
  table: { role: { zh: '表中的文字', en: 'Text in tables' }, font: null, fontName: '', size: 18 },
} as const satisfies Record<string, Look>

const TEXT: ReadonlySet<Block['element']> = new Set([
  'scope',
  'normative-references',
  'terms',
  'symbols',
  'core',
  'annex',
])
const LARGE_TITLES: ReadonlySet<Block['element']> = new Set(['contents', 'foreword', 'introduction'])

/** The look that a block should have; null where annex F or the reader does not say. */
export function lookOf(
  { kind, element, index, isTitled, table, number }: Block,
  titles: ReadonlySet<number>,
): Look | null {
  if (titles.has(index)) return LOOKS.coverTitle
  if (kind === 'document-title') return LOOKS.documentTitle
  if (kind === 'heading' && LARGE_TITLES.has(element)) return number === null ? LOOKS.elementTitle : null
  if (!TEXT.has(element)) return null
  if (kind === 'heading') return isTitled ? LOOKS.heading : null
  if (kind === 'caption') return LOOKS.caption
  if (kind === 'table') return table?.isLayout ? null : LOOKS.table
  return kind === 'paragraph' || kind === 'list-item' ? LOOKS.paragraph : null
}
