import type { ModalKind, Token } from './tokens.ts'

/** The kinds of provision of GB/T 1.1—2020 and what lies beside them. */
export type ProvisionKind =
  | 'requirement'
  | 'instruction'
  | 'recommendation'
  | 'permission'
  | 'capability'
  | 'possibility'
  | 'external-constraint'
  | 'statement'

/**
 * A sentence of a passage, end mark included. `modals` are the deciding words in order; `kind` is that of the strongest.
 * `certainty` is `guessed` where only the form of the verb speaks.
 */
export type Sentence = {
  readonly from: number
  readonly to: number
  readonly text: string
  readonly kind: ProvisionKind
  readonly modals: readonly {
    readonly from: number
    readonly to: number
    readonly text: string
    readonly modal: ModalKind
  }[]
  readonly certainty: 'certain' | 'likely' | 'guessed'
}

const ENDS = new Set('。！？；!?;\n')
const CLOSING = new Set('”’）)」』')

/**
 * The sentences of a passage. A clause that ends with a semicolon stands as one of its own, for it carries its own
 * provision; so does what a line break ends. Marks inside quotations and brackets of numbers end nothing.
 */
export function sentencesOf(text: string, tokens: readonly Token[]): readonly Sentence[] {
  const sentences: Sentence[] = []
  let first = 0
  let isOver = false
  for (const [index, token] of tokens.entries()) {
    const next = tokens[index + 1]
    isOver = isEnd(token) || (isOver && isClosing(token))
    if (next && !(isOver && !isEnd(next) && !isClosing(next))) continue
    const sentence = sentenceOf(text, tokens.slice(first, index + 1))
    if (sentence) sentences.push(sentence)
    first = index + 1
  }
  return sentences
}

const isEnd = ({ kind, text }: Token) =>
  kind === 'space' ? text.includes('\n') : kind === 'punctuation' && ENDS.has(text)

/** The bracket or quotation mark that closes behind an end belongs to the sentence. */
const isClosing = ({ kind, text }: Token) => kind === 'punctuation' && CLOSING.has(text)

function sentenceOf(text: string, tokens: readonly Token[]): Sentence | null {
  const words = tokens.filter(({ kind }) => kind !== 'space')
  const [first, last] = [words[0], words.at(-1)]
  if (!first || !last || words.every(({ kind }) => kind === 'punctuation')) return null
  const { from } = first
  const { to } = last
  const modals: Sentence['modals'][number][] = []
  for (const token of words)
    if (token.kind === 'modal' && token.modal)
      modals.push({ from: token.from, to: token.to, text: token.text, modal: token.modal })
  const own = text.slice(from, to)
  const { kind, certainty } = provisionOf(
    own,
    modals.map(({ modal }) => modal),
  )
  return { from, to, text: own, modals, kind, certainty }
}

// The strongest decides.
const STRENGTH: readonly { readonly kind: ProvisionKind; readonly modals: readonly ModalKind[] }[] = [
  { kind: 'requirement', modals: ['shall', 'shall-not', 'ought', 'must', 'must-not'] },
  { kind: 'recommendation', modals: ['should', 'should-not'] },
  { kind: 'permission', modals: ['may', 'need-not'] },
  { kind: 'capability', modals: ['can', 'cannot'] },
  { kind: 'possibility', modals: ['possible', 'impossible'] },
]

const UNMISTAKABLE = new Set<ModalKind>([
  'shall',
  'shall-not',
  'should',
  'should-not',
  'must',
  'must-not',
  'ought',
  'need-not',
])

/** Law, authority or nature obliges here and not the document (GB/T 1.1—2020, 9.5.4.2.2). */
const OUTSIDE =
  /法律|法规|《[^》]{1,40}(?:法|条例|规定|办法|公约)》|依法|法定|主管部门|监管部门|行政部门|国务院|政府|海关|税务|国家有关规定|自然规律|物理规律|热力学|守恒/u

// Verbs that open a step of a procedure or test.
const IMPERATIVE =
  /^(?:[a-z\d][)）]|——|[（(]\d{1,2}[)）])?\s*(?:请|打开|关闭|取出|取下|称取|量取|吸取|加入|倒入|注入|滴加|按下|启动|停止|测量|测定|记录|检查|确认|选择|点击|输入|连接|断开|放入|放置|置于|调节|调整|重复|计算|加热|冷却|搅拌|摇匀|过滤|洗涤|烘干|清洗|擦拭|拆下|安装|拧紧|松开|移开|移取|观察|读取|施加|保持|按照|按式|将)/u

function provisionOf(text: string, modals: readonly ModalKind[]): Pick<Sentence, 'kind' | 'certainty'> {
  const strongest = STRENGTH.find((row) => row.modals.some((modal) => modals.includes(modal)))
  if (!strongest)
    return IMPERATIVE.test(text)
      ? { kind: 'instruction', certainty: 'guessed' }
      : { kind: 'statement', certainty: 'likely' }
  const isOutside = modals.includes('must') && !modals.includes('shall') && OUTSIDE.test(text)
  if (strongest.kind === 'requirement' && isOutside) return { kind: 'external-constraint', certainty: 'likely' }
  const isSure = strongest.modals.some((modal) => modals.includes(modal) && UNMISTAKABLE.has(modal))
  return { kind: strongest.kind, certainty: isSure ? 'certain' : 'likely' }
}
