import type { RoleName } from './roles.ts'
import { NAMESPACES, XML_HEAD } from './xml.ts'

type Level = {
  readonly format: string
  readonly text: string
  readonly role?: RoleName
  readonly restart?: number
  /** Twentieths of a point; the mark hangs two characters before it. */
  readonly left?: number
}

/** Which list a style counts in: the number instance and its level. */
type StyleNumbering = Readonly<Partial<Record<RoleName, { readonly num: number; readonly level: number }>>>

export const NUM = { clauses: 1, annexes: 2, tables: 3, figures: 4, bibliography: 5 } as const

/** The first number instance that a list of its own may take. */
export const FIRST_FREE_NUM = 20

/** Abstract definitions that every list starts anew: see `NumberInstances`. */
export const ABSTRACT = {
  letters: 10,
  numbers: 11,
  dashes: 12,
  dots: 13,
  note: 14,
  notes: 15,
  example: 16,
  examples: 17,
} as const

const GAP = '　'
const dotted = (first: string, to: number): string =>
  [first, ...Array.from({ length: to - 1 }, (_, index) => `%${index + 2}`)].join('.') + GAP

const clauseLevels: readonly Level[] = [1, 2, 3, 4, 5, 6, 7].map((level) => ({
  format: 'decimal',
  text: dotted('%1', level),
  role: level === 1 ? 'chapter' : (`clause${level}` as RoleName), // clause2 … clause7 are roles
}))

const annexLevels: readonly Level[] = [
  { format: 'upperLetter', text: '附录%1', role: 'annex' },
  ...[2, 3, 4, 5, 6, 7].map(
    (level): Level => ({ format: 'decimal', text: dotted('%1', level), role: `annex${level}` as RoleName }), // annex2 … annex7
  ),
  { format: 'decimal', text: `表%1.%8${GAP}`, role: 'annex-table-caption', restart: 1 },
  { format: 'decimal', text: `图%1.%9${GAP}`, role: 'annex-figure-caption', restart: 1 },
]

const DEFINITIONS: readonly { readonly id: number; readonly levels: readonly Level[] }[] = [
  { id: NUM.clauses, levels: clauseLevels },
  { id: NUM.annexes, levels: annexLevels },
  { id: NUM.tables, levels: [{ format: 'decimal', text: `表%1${GAP}`, role: 'table-caption' }] },
  { id: NUM.figures, levels: [{ format: 'decimal', text: `图%1${GAP}`, role: 'figure-caption' }] },
  { id: NUM.bibliography, levels: [{ format: 'decimal', text: `[%1]${GAP}`, role: 'bibliography-entry' }] },
  {
    id: ABSTRACT.letters,
    levels: [
      { format: 'lowerLetter', text: `%1)${GAP}`, left: 840 },
      { format: 'decimal', text: `%2)${GAP}`, left: 1260 },
    ],
  },
  {
    id: ABSTRACT.numbers,
    levels: [
      { format: 'decimal', text: `%1)${GAP}`, left: 840 },
      { format: 'decimal', text: `%2)${GAP}`, left: 1260 },
    ],
  },
  {
    id: ABSTRACT.dashes,
    levels: [
      { format: 'bullet', text: '——', left: 840 },
      { format: 'bullet', text: '·', left: 1260 },
    ],
  },
  {
    id: ABSTRACT.dots,
    levels: [
      { format: 'bullet', text: '·', left: 840 },
      { format: 'bullet', text: '·', left: 1260 },
    ],
  },
  { id: ABSTRACT.note, levels: [{ format: 'none', text: '注：' }] },
  { id: ABSTRACT.notes, levels: [{ format: 'decimal', text: '注%1：' }] },
  { id: ABSTRACT.example, levels: [{ format: 'none', text: '示例：' }] },
  { id: ABSTRACT.examples, levels: [{ format: 'decimal', text: '示例%1：' }] },
]

const linked = (nums: readonly number[]): StyleNumbering =>
  Object.fromEntries(
    DEFINITIONS.filter(({ id }) => nums.includes(id)).flatMap(({ id, levels }) =>
      levels.flatMap(({ role }, level) => (role ? [[role, { num: id, level }]] : [])),
    ),
  )

/** Word's own headings count by their styles; the annexes share those styles and say their list in each paragraph. */
export const NUMBERING_OF_STYLE: Readonly<Record<'template' | 'headings', StyleNumbering>> = {
  template: linked([1, 2, 3, 4, 5]),
  headings: linked([NUM.clauses]),
}

export const NUMBERING_OF_ROLE: StyleNumbering = linked([1, 2, 3, 4, 5])

/** Lists that begin anew: each is an instance of its definition with the count set back (ECMA-376-1, 17.9: startOverride). */
export class NumberInstances {
  readonly #abstracts: number[] = []

  add(abstract: number): number {
    this.#abstracts.push(abstract)
    return FIRST_FREE_NUM + this.#abstracts.length - 1
  }

  /** The part word/numbering.xml. `styleIdOf` links levels to styles (pStyle). */
  part(styleIdOf: (role: RoleName) => string | null): string {
    const abstracts = DEFINITIONS.map(({ id, levels }) => {
      const inner = levels.map((level, index) => levelXml(level, index, styleIdOf)).join('')
      return `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="multilevel"/>${inner}</w:abstractNum>`
    })
    const fixed = Object.values(NUM).map((num) => `<w:num w:numId="${num}"><w:abstractNumId w:val="${num}"/></w:num>`)
    const own = this.#abstracts.map(
      (abstract, index) =>
        `<w:num w:numId="${FIRST_FREE_NUM + index}"><w:abstractNumId w:val="${abstract}"/>` +
        '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>',
    )
    return `${XML_HEAD}<w:numbering ${NAMESPACES}>${[...abstracts, ...fixed, ...own].join('')}</w:numbering>`
  }
}

function levelXml(level: Level, index: number, styleIdOf: (role: RoleName) => string | null): string {
  const style = level.role ? styleIdOf(level.role) : null
  return (
    `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${level.format}"/>` +
    `${level.restart === undefined ? '' : `<w:lvlRestart w:val="${level.restart}"/>`}` +
    `${style === null ? '' : `<w:pStyle w:val="${style}"/>`}<w:suff w:val="nothing"/>` +
    `<w:lvlText w:val="${level.text}"/><w:lvlJc w:val="left"/>` +
    `${level.left === undefined ? '' : `<w:pPr><w:ind w:left="${level.left}" w:hanging="420"/></w:pPr>`}</w:lvl>`
  )
}
