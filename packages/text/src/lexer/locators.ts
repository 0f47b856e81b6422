import { type Stretch, withoutStretches } from './hidden.ts'
import type { Identifier } from './identifiers.ts'
import { isCounted, nextInList } from './locator-list.ts'
import { type Owner, ownerOf } from './locator-owner.ts'
import { locatorPattern, locatorStart, rangeEndPattern } from './locator-pattern.ts'
import { itemOf, type Reading, readingOf } from './locator-reading.ts'
import { plainOf } from './plain.ts'

/**
 * A pointer to a place in a document: 第4章, 5.2, 5.2 a), 附录C, C.3, 图1, 表A.2, 公式（3）, 注2, and malformed ones such as
 * 第5.2条, 5.2节, 式3. `documentIdentifier` is the identifier it belongs to (`GB/T 1.1—2020 中 7.2`), else it points inside.
 */
export type Locator = {
  readonly from: number
  readonly to: number
  readonly text: string
  readonly kind:
    | 'chapter'
    | 'clause'
    | 'list-item'
    | 'annex'
    | 'figure'
    | 'table'
    | 'formula'
    | 'note'
    | 'example'
    | 'page'
    | 'vague'
  /** `5.2`, `C`, `C.3`, `1`, `A.2`; empty for vague pointers. For ranges and lists the first; `targets` has all. */
  readonly value: string
  readonly targets: readonly string[]
  readonly item: string | null
  readonly isWellFormed: boolean
  /** The full form prescribed; equal to `text` when well formed. */
  readonly written: string
  /** Offsets of the foreign document's number, or of its title in 《》, in the same passage; null when it points inside. */
  readonly foreign: { readonly from: number; readonly to: number } | null
  /** A name without marks stands before it (密码设备管理技术规范 9.1): whether it points inside cannot be told. */
  readonly isUnsure?: true
  /** The citing word before or around it: 见, 参见, 按, 按照, 应符合, 符合, 根据, … */
  readonly citedBy: string | null
}

const CITING =
  /(?<word>应符合|不符合|符合|参见|详见|见|按照|按|依据|依照|根据|遵照|遵守|遵循|满足|执行|参照|参考|引用|采用|如|在)[^，。；、,;]{0,3}$/u
const CITED_AFTER = /^ ?(?:\)|中|的规定|的要求|规定|要求|所述|给出|所示|描述|的方法|的?试验|进行|执行|条|确定|～|~)/u
const JOINED = /^ ?[、,，和与及或~至到]\s?(?:第|附录|图|表)? ?$/u

/**
 * The pointers of a text, in order. A bare 5.2 counts only where something cites it (见, 按, 符合, 的规定, an identifier before it);
 * the number or label a passage begins with is not a pointer.
 */
export function locatorsIn(
  text: string,
  identifiers: readonly Identifier[],
  hidden: readonly Stretch[] = [],
): readonly Locator[] {
  if (!/[\d０-９附图表公式注上下前第]/u.test(text)) return []
  const plain = withoutStretches(plainOf(text), [...identifiers, ...hidden])
  const found: Locator[] = []
  let nearest = -1
  const starts = locatorStart()
  for (let start = starts.exec(plain); start; start = starts.exec(plain)) {
    locatorPattern.lastIndex = start.index
    const match = locatorPattern.exec(plain)
    if (!match) continue
    while ((identifiers[nearest + 1]?.to ?? Infinity) <= match.index) nearest += 1
    const reading = readingOf(match.groups ?? {}, match[0])
    const locator =
      reading && placed({ text, plain, match, reading, nearest: identifiers[nearest], last: found.at(-1) })
    if (locator) addWithList(found, text, plain, locator)
    starts.lastIndex = locator ? (found.at(-1)?.to ?? locator.to) : start.index + match[0].length
  }
  return found
}

/** Each number of a list is a pointer of its own: 图 2 和 3, 表 C.3 和 C.4. */
function addWithList(found: Locator[], text: string, plain: string, first: Locator): void {
  found.push(first)
  let last = first
  for (let next = nextInList(plain, last); next; next = nextInList(plain, last)) {
    const { targets, to } = rangeFrom(plain, next.to, { kind: first.kind, value: next.value })
    if (to > next.to && isCounted(plain, to)) return
    const written = text.slice(next.from, to)
    last = { ...first, ...next, to, targets, text: written, written, isWellFormed: true }
    found.push(last)
  }
}

type Candidate = {
  readonly text: string
  readonly plain: string
  readonly match: RegExpExecArray
  readonly reading: Reading
  readonly nearest: Identifier | undefined
  readonly last: Locator | undefined
}

function placed({ text, plain, match, reading, nearest, last }: Candidate): Locator | null {
  const from = match.index
  if (
    isBeginning(plain, from) &&
    reading.kind !== 'vague' &&
    reading.kind !== 'chapter' &&
    isLabel(plain.slice(from), reading, match[0])
  )
    return null
  const end = from + match[0].length
  const joined = last && from - last.to < 6 && JOINED.test(plain.slice(last.to, from)) ? last : undefined
  const { foreign, isUnsure } = ownerAt(text, from, reading, nearest, joined)
  const before = plain.slice(Math.max(0, (foreign?.from ?? from) - 8), foreign?.from ?? from)
  const citedBy = CITING.exec(before)?.groups?.['word'] ?? joined?.citedBy ?? null
  if (reading.needsCiting && !isCited(citedBy) && !foreign && !CITED_AFTER.test(plain.slice(end, end + 4))) return null
  if (reading.needsCiting && isMeasure(plain, end)) return null
  const { targets, to } = rangeFrom(plain, end, reading)
  const asWritten = text.slice(from, to)
  const { kind, value, isWellFormed } = reading
  const written = isWellFormed ? asWritten : reading.written + text.slice(end, to)
  return {
    from,
    to,
    text: asWritten,
    kind,
    value,
    targets,
    item: itemOf(match.groups ?? {}),
    isWellFormed,
    written,
    foreign,
    ...(isUnsure ? { isUnsure } : {}),
    citedBy,
  }
}

/** What a pointer is joined to says whose it is, unless a name of its own stands before it. */
function ownerAt(
  text: string,
  from: number,
  { kind }: Reading,
  nearest: Identifier | undefined,
  joined: Locator | undefined,
): Owner {
  const own = ownerOf(plainOf(text).slice(0, from), kind, nearest)
  return own.foreign || own.isUnsure || !joined ? own : joined
}

/** Nothing but gaps and a drawing stands before it. */
const isBeginning = (plain: string, from: number): boolean => from === 0 || /^[\s\uFFFC]*$/u.test(plain.slice(0, from))

// 如 1.3 and 在 2.1 are as often versions and values.
const isCited = (citedBy: string | null) => citedBy !== null && !/^[如在]$|采用/u.test(citedBy)

/** 表1 and 注1 at the beginning are captions and labels, 5.2 is a typed number, unless the sentence runs on with a verb. */
function isLabel(plain: string, { kind }: Reading, whole: string): boolean {
  if (kind === 'table' || kind === 'figure')
    return !/^ ?(?:给出|规定|列出|中|所示|和|为|描述|～|~|、)/u.test(plain.slice(whole.length, whole.length + 4))
  if (kind === 'formula' || kind === 'page') return false
  if (kind === 'annex')
    return !/^ ?(?:给出|规定|列出|中|描述|提供|的)/u.test(plain.slice(whole.length, whole.length + 4))
  return kind !== 'clause' || !/^ ?(?:规定|中|给出|的规定|所述)/u.test(plain.slice(whole.length, whole.length + 4))
}

const isMeasure = (plain: string, end: number) =>
  /^ ?(?:[%‰℃°Ωμ]|[a-zA-Z]{1,3}(?![a-zA-Z)])|[个次倍元米秒年天位版万亿])/u.test(plain.slice(end, end + 5))

const RANGE_MAX = 60

function rangeFrom(
  plain: string,
  end: number,
  { kind, value }: Pick<Reading, 'kind' | 'value'>,
): { readonly targets: readonly string[]; readonly to: number } {
  const single = { targets: value === '' ? [] : [value], to: end }
  if (kind === 'vague' || kind === 'page' || kind === 'list-item') return single
  const pattern = rangeEndPattern()
  pattern.lastIndex = end
  const last = pattern.exec(plain)?.groups?.['end']
  if (last === undefined) return single
  const targets = between(value, last)
  return targets ? { targets, to: pattern.lastIndex } : single
}

/** 5.2 to 5.4, A.1 to A.3, A to C; null where the second is not later in the same row. */
function between(first: string, last: string): readonly string[] | null {
  if (/^[A-Z]$/u.test(first) && /^[A-Z]$/u.test(last)) {
    const [from, to] = [first.charCodeAt(0), last.charCodeAt(0)]
    return to > from ? Array.from({ length: to - from + 1 }, (_, index) => String.fromCharCode(from + index)) : null
  }
  const stem = first.slice(0, first.lastIndexOf('.') + 1)
  if (!last.startsWith(stem)) return null
  const [from, to] = [Number(first.slice(stem.length)), Number(last.slice(stem.length))]
  if (!Number.isInteger(from) || !Number.isInteger(to) || to <= from || to - from > RANGE_MAX) return null
  return Array.from({ length: to - from + 1 }, (_, index) => `${stem}${from + index}`)
}
