/** `template` is the standards template, `headings` Word's own styles, `typed` everything in Normal with numbers by hand. */
export type StyleMode = 'template' | 'headings' | 'typed'

export type Role = {
  /** The style's name in the template of standards. */
  readonly template: string
  /** The style's name in a document made with Word's own. */
  readonly headings: string
  readonly font: 'han' | 'hei'
  readonly size: number
  readonly align?: 'center' | 'end' | 'distribute'
  readonly outline?: number
  /** Twentieths of a point. */
  readonly firstLine?: number
  readonly left?: number
  readonly spaced?: boolean
  readonly pageBreak?: boolean
}

const FIVE = 21
const SMALL_FIVE = 18
const THREE = 32
const heading = (template: string, headings: string, outline: number): Role => ({
  template,
  headings,
  font: 'hei',
  size: FIVE,
  outline,
  spaced: true,
})
const untitled = (template: string): Role => ({ template, headings: 'Body Text', font: 'han', size: FIVE })
const cover = (template: string, size: number, align: Role['align'] = 'center'): Role => ({
  template,
  headings: template,
  font: 'hei',
  size,
  ...(align ? { align } : {}),
})

/**
 * Kinds of paragraphs, their styles, and the fonts and sizes of annex F of GB/T 1.1—2020.
 *
 * @basis GB/T 1.1—2020, 附录 F
 */
export const ROLES = {
  'cover-class': cover('文献分类号', FIVE, undefined),
  'cover-level': cover('标准称谓', 52, 'distribute'),
  'cover-number': cover('封面标准号2', 28, 'end'),
  'cover-replaces': cover('封面标准代替信息', FIVE, 'end'),
  'cover-title': cover('封面标准名称', 52),
  'cover-english': cover('封面标准英文名称', 28),
  'cover-adoption': cover('封面一致性程度标识', 28),
  'cover-stage': cover('封面标准文稿类别', 24),
  'cover-note': cover('封面标准文稿编辑信息', FIVE),
  'cover-issued': cover('发布日期', 28, undefined),
  'cover-in-force': cover('实施日期', 28, 'end'),
  'cover-issuer': cover('发布部门', 36),
  'contents-title': {
    template: '目次、标准名称标题',
    headings: 'TOC Heading',
    font: 'hei',
    size: THREE,
    align: 'center',
  },
  'element-title': {
    template: '前言、引言标题',
    headings: 'Heading 1',
    font: 'hei',
    size: THREE,
    align: 'center',
    outline: 0,
    pageBreak: true,
  },
  'back-title': {
    template: '参考文献、索引标题',
    headings: 'Heading 1',
    font: 'hei',
    size: FIVE,
    align: 'center',
    outline: 0,
    pageBreak: true,
  },
  'document-title': { template: '标准名称', headings: 'Title', font: 'hei', size: THREE, align: 'center' },
  chapter: heading('章标题', 'Heading 1', 0),
  clause2: heading('一级条标题', 'Heading 2', 1),
  clause3: heading('二级条标题', 'Heading 3', 2),
  clause4: heading('三级条标题', 'Heading 4', 3),
  clause5: heading('四级条标题', 'Heading 5', 4),
  clause6: heading('五级条标题', 'Heading 6', 5),
  clause7: heading('六级条标题', 'Heading 7', 6),
  untitled2: untitled('一级无'),
  untitled3: untitled('二级无'),
  untitled4: untitled('三级无'),
  untitled5: untitled('四级无'),
  untitled6: untitled('五级无'),
  untitled7: untitled('六级无'),
  annex: {
    template: '附录标识',
    headings: 'Heading 1',
    font: 'hei',
    size: FIVE,
    align: 'center',
    outline: 0,
    pageBreak: true,
  },
  annex2: heading('附录章标题', 'Heading 2', 1),
  annex3: heading('附录一级条标题', 'Heading 3', 2),
  annex4: heading('附录二级条标题', 'Heading 4', 3),
  annex5: heading('附录三级条标题', 'Heading 5', 4),
  annex6: heading('附录四级条标题', 'Heading 6', 5),
  annex7: heading('附录五级条标题', 'Heading 7', 6),
  paragraph: { template: '段', headings: 'Body Text', font: 'han', size: FIVE, firstLine: 420 },
  'item-letter1': { template: '字母编号列项（一级）', headings: 'List Paragraph', font: 'han', size: FIVE, left: 840 },
  'item-number1': { template: '数字编号列项（一级）', headings: 'List Paragraph', font: 'han', size: FIVE, left: 840 },
  'item-dash1': { template: '列项——（一级）', headings: 'List Paragraph', font: 'han', size: FIVE, left: 840 },
  'item-dot1': { template: '列项●（一级）', headings: 'List Paragraph', font: 'han', size: FIVE, left: 840 },
  'item-letter2': { template: '字母编号列项（二级）', headings: 'List Paragraph', font: 'han', size: FIVE, left: 1260 },
  'item-number2': { template: '数字编号列项（二级）', headings: 'List Paragraph', font: 'han', size: FIVE, left: 1260 },
  'item-dash2': { template: '列项——（二级）', headings: 'List Paragraph', font: 'han', size: FIVE, left: 1260 },
  'item-dot2': { template: '列项●（二级）', headings: 'List Paragraph', font: 'han', size: FIVE, left: 1260 },
  note: { template: '注：', headings: 'Body Text', font: 'han', size: SMALL_FIVE, left: 420 },
  example: { template: '示例：', headings: 'Body Text', font: 'han', size: SMALL_FIVE, left: 420 },
  'term-number': { template: '术语条编号', headings: 'Body Text', font: 'hei', size: FIVE },
  term: { template: '术语', headings: 'Body Text', font: 'hei', size: FIVE, firstLine: 420 },
  reference: { template: '规范性引用文件正文', headings: 'Body Text', font: 'han', size: FIVE, firstLine: 420 },
  'bibliography-entry': { template: '参考文献正文', headings: 'Body Text', font: 'han', size: FIVE, firstLine: 420 },
  'index-letter': { template: '索引字母', headings: 'Body Text', font: 'hei', size: FIVE, align: 'center' },
  'index-entry': { template: '目次、索引正文', headings: 'Body Text', font: 'han', size: FIVE },
  formula: { template: '正文公式编号制表符', headings: 'Body Text', font: 'han', size: FIVE },
  where: { template: '公式说明', headings: 'Body Text', font: 'han', size: FIVE, firstLine: 420 },
  'table-caption': { template: '正文表标题', headings: 'Caption', font: 'hei', size: FIVE, align: 'center' },
  'figure-caption': { template: '正文图标题', headings: 'Caption', font: 'hei', size: FIVE, align: 'center' },
  'annex-table-caption': { template: '附录表标题', headings: 'Caption', font: 'hei', size: FIVE, align: 'center' },
  'annex-figure-caption': { template: '附录图标题', headings: 'Caption', font: 'hei', size: FIVE, align: 'center' },
  'table-text': { template: '表文', headings: 'Table Text', font: 'han', size: SMALL_FIVE, align: 'center' },
  figure: { template: '图', headings: 'Body Text', font: 'han', size: FIVE, align: 'center' },
  footnote: { template: '条文脚注', headings: 'footnote text', font: 'han', size: SMALL_FIVE },
  'end-line': { template: '终结线', headings: 'Body Text', font: 'han', size: FIVE },
  header: { template: '标准书眉', headings: 'header', font: 'hei', size: FIVE, align: 'end' },
  footer: { template: '标准书脚', headings: 'footer', font: 'han', size: SMALL_FIVE, align: 'end' },
  toc1: { template: 'toc 1', headings: 'toc 1', font: 'han', size: FIVE },
  toc2: { template: 'toc 2', headings: 'toc 2', font: 'han', size: FIVE, left: 210 },
  toc3: { template: 'toc 3', headings: 'toc 3', font: 'han', size: FIVE, left: 420 },
} as const satisfies Record<string, Role>

export type RoleName = keyof typeof ROLES

export const roleOf = (name: RoleName): Role => ROLES[name]

export const ROLE_NAMES = Object.keys(ROLES) as readonly RoleName[] // keys of the object just above
