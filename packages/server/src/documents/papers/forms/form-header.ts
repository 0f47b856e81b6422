/** Who filled in a form, as far as the form says. */
export type FormHeader = { organization?: string; person?: string; phone?: string; email?: string }

/** Words before a value; `null` marks a label whose value is not ours, and which ends the value before it. */
const labels: [words: string, field: keyof FormHeader | null][] = [
  ['(?:意见)?(?:提出|反馈|填写|填报|回复|填表|所在|工作)?单位(?:全称|名称)?', 'organization'],
  ['填写人|填表人|填报人|联系人|提出人|反馈人|专家姓名|姓名', 'person'],
  ['(?:联系|办公|移动|手机)?电话(?:号码)?|手机号?|联系方式', 'phone'],
  ['电子邮箱|电子邮件|邮箱|[Ee]-?[Mm]ail', 'email'],
  [
    '标准名称|标准编号|计划编号|项目名称|填写日期|截止日期|日期|通信地址|通讯地址|地址|邮政编码|邮编|传真|职务|职称|职务或职称|反馈至|填写说明',
    null,
  ],
]

/** Nobody spaces a label out further; a bound also keeps a file of spaces from keeping the search busy. */
const SPACED = '[\\s　]{0,4}'
/** What is longer is no header line. */
const LINE_CHARACTERS_MAX = 2_000

/** Lets people space a label out (姓 名) and add a word in brackets (单位（盖章）). */
const alternatives = labels.map(([words]) => words.replaceAll(/(?<=[\u4e00-\u9fff)?])(?=[\u4e00-\u9fff(])/g, SPACED))
const BRACKETS = '(?:[（(][^（()）]{0,12}[）)])?'
const whole = alternatives.map((words) => new RegExp(`^(?:${words})${BRACKETS}[\\s　]{0,4}[:：]?$`))
const inline = new RegExp(
  `(?:^|[\\s　；;，,|。])(?:${alternatives.map((words) => `(${words})`).join('|')})${BRACKETS}[\\s　]{0,4}[:：]`,
  'g',
)

/** The labelled values of a row of cells: label and value in neighbouring cells, or both in one. */
export function readHeaderCells(cells: readonly string[]): FormHeader {
  const header: FormHeader = {}
  cells.forEach((text, index) => {
    const label = labelOf(text)
    if (label === undefined) return fillIn(header, readHeaderText(text))
    const value = cells[index + 1]
    const field = label[1]
    if (field && value !== undefined && labelOf(value) === undefined) fillIn(header, { [field]: clean(value) })
  })
  return header
}

function labelOf(text: string): (typeof labels)[number] | undefined {
  const words = text.trim()
  const index = words.length > LINE_CHARACTERS_MAX ? -1 : whole.findIndex((pattern) => pattern.test(words))
  return labels[index]
}

/** The labelled values of running text: 单位：… 联系人：…. */
export function readHeaderText(text: string): FormHeader {
  const header: FormHeader = {}
  if (text.length > LINE_CHARACTERS_MAX) return header
  const found = [...text.matchAll(inline)]
  found.forEach((match, index) => {
    const field = labels[match.slice(1).findIndex((group) => group !== undefined)]?.[1]
    const end = found[index + 1]?.index ?? text.length
    const value = clean(text.slice(match.index + match[0].length, end).split('\n')[0] ?? '')
    if (field) fillIn(header, { [field]: value })
  })
  return header
}

/** Adds what is new: the first mention of a value stands. */
export function fillIn(header: FormHeader, more: FormHeader): void {
  for (const field of ['organization', 'person', 'phone', 'email'] as const) {
    const value = more[field]
    if (value && !header[field]) header[field] = value
  }
}

/** Without the line to write on, and without the blank that our own templates print. */
function clean(value: string): string {
  const text = value.replaceAll(/[_＿]+/g, ' ').trim()
  return text.startsWith('（待填') ? '' : text
}
