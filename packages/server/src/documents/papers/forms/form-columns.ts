/** What a column of a comment form holds. */
export type FormField = 'clause' | 'opinion' | 'proposedText' | 'reason'

/** A cell of a form, from Word or Excel alike. */
export type FormCell = { text: string; start: number; span: number; inherited: boolean }

/** Which grid columns hold which field; a header over two columns covers both. */
export type FormColumns = { field: FormField; from: number; until: number }[]

const HEADER_CHARACTERS_MAX = 20

/** The first pattern that fits decides; `null` is a column that is known and not read. */
const columnWords: [pattern: RegExp, field: FormField | null][] = [
  [/处理|采纳|答复|回复/, null],
  [/^(标准)?原(文|条文|条款|内容)|原文/, null],
  [/提出单位|提出人|单位|姓名|专家|电话|邮箱/, null],
  [/^(建议)?(修改|改)后|^建议.{0,4}(改|为)/, 'proposedText'],
  [/意见|评论|comment|opinion/i, 'opinion'],
  [/理由|依据|备注|说明|reason|rationale|remark/i, 'reason'],
  [/修改为|建议|拟改|propos/i, 'proposedText'],
  [/修改内容|存在问题|问题/, 'opinion'],
  [/章|条款|条文|条号|条目|节号|位置|clause|section/i, 'clause'],
]

/** The columns that a row names, when it is the header of a comment table: opinions, and clauses or reasons beside. */
export function readFormColumns(cells: readonly FormCell[]): FormColumns | null {
  if (cells.some((cell) => isData(cell.text))) return null
  const named = cells.flatMap((cell) => {
    const field = cell.inherited ? null : classify(cell.text)
    return field ? [{ field, from: cell.start, until: cell.start + cell.span }] : []
  })
  const columns = withOpinion(named)
  const has = (field: FormField) => columns.some((column) => column.field === field)
  return has('opinion') && (has('clause') || has('reason') || has('proposedText')) ? columns : null
}

/** A comment may well say 建议 or 理由; but a header has no running number, no clause number and no sentence. */
function isData(text: string): boolean {
  return /^\s*第?[\d.]+[章条]?\s*$/.test(text) || /[。；;]/.test(text)
}

/** Whether two rows say the same: a header that is repeated on the next page. */
export function saySame(one: readonly FormCell[], other: readonly FormCell[]): boolean {
  const words = (cells: readonly FormCell[]) => cells.map((cell) => cell.text.replaceAll(/\s/g, '')).join('|')
  return words(one) === words(other)
}

function classify(text: string): FormField | null {
  const words = text.replaceAll(/[\s（）()/／、：:*＊\d]/g, '')
  if (words === '' || words.length > HEADER_CHARACTERS_MAX) return null
  return columnWords.find(([pattern]) => pattern.test(words))?.[1] ?? null
}

/** Where the only column to write in is called 修改建议, that is the opinion. */
function withOpinion(columns: FormColumns): FormColumns {
  if (columns.some((column) => column.field === 'opinion')) return columns
  return columns.map((column) => (column.field === 'proposedText' ? { ...column, field: 'opinion' as const } : column))
}
