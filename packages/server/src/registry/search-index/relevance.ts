import { findPhrase, found, goesOn, type Phrase } from './find-phrase.ts'
import { BETWEEN_TITLES, LENGTH_MAX, type Segment } from './segment.ts'
import { signs } from './signs.ts'
import { isLatin, yearIn } from './understand.ts'

/** What a title may gain, in steps of a whole rank. */
const WEIGHTS = { inTitle: 8, covered: 14, heads: 6, inOrder: 1, whole: 8, year: 24 } as const

/**
 * What a title turns to after it has named its object: 试验方法, 技术要求, 第1部分 and the like. A word before one of these,
 * or before a gap, is what the standard is about; before 用 it only says what that serves.
 * @basis GB/T 1.1—2020 on the parts of a title
 */
const TURNS: ReadonlySet<string> = new Set(
  '技术 试验 检测 检验 测定 测试 测量 安全 术语 符号 图形 分类 代码 编码 设计 施工 验收 安装 运行 运维 维护 检修 应急 管理 采购 追溯 标志 包装 服务 职业 评价 评估 评定 能效 能耗 碳足 可靠 耐久 质量 通用 通则 总则 要求 规范 规程 导则 指南 指标 方法 数据 接口 通信 第一 第二 第三 环境 防火 规格 型式 参数 尺寸 系列 产品 生产 栽培 养殖 等级 限量 限值 用语 词汇 建设 监测 校准 编制 评审 风险'.split(
    ' ',
  ),
)
const CONTENT = '含'.charCodeAt(0)
const USED_FOR = '用'.charCodeAt(0)
const NTH = '第'.charCodeAt(0)
const CONTENT_REACH = 3

/** How well titles answer phrases, from 0 to the sum of the weights; together with the best that a title of a length can reach. */
export type Relevance = { readonly of: (ordinal: number) => number; readonly mostOf: (ordinal: number) => number }

export function relevanceOf(segment: Segment, phrases: readonly Phrase[]): Relevance {
  const { titles, titleStarts, lengths, years } = segment
  const asked = phrases.reduce((sum, { signs: { length } }) => sum + length, 0)
  const hasLatin = phrases.some(isLatin)
  const year = phrases.map(yearIn).find((each) => each !== null) ?? null
  const most = Uint8Array.from({ length: LENGTH_MAX + 1 }, (_, length) => {
    const isWhole = hasLatin || length <= asked * 2
    const covered = hasLatin ? 1 : Math.min(1, asked / Math.max(length, 1))
    return Math.ceil(
      WEIGHTS.inTitle +
        WEIGHTS.covered * covered +
        WEIGHTS.heads +
        WEIGHTS.inOrder +
        (isWhole ? WEIGHTS.whole : 0) +
        (year === null ? 0 : WEIGHTS.year),
    )
  })
  return {
    mostOf: (ordinal) => most[lengths[ordinal] ?? 0] ?? 0,
    of: (ordinal) => {
      const start = titleStarts[ordinal] ?? 0
      const isYear = year !== null && years[ordinal] === year
      return Math.round(weighTitle(titles, start, titleStarts[ordinal + 1] ?? 0, phrases, isYear))
    },
  }
}

function weighTitle(
  units: Uint16Array,
  start: number,
  end: number,
  phrases: readonly Phrase[],
  isYear: boolean,
): number {
  const middle = endOfChinese(units, start, end)
  const chinese = Math.max(contentLength(units, start, middle), 1)
  const english = middle < end ? Math.max(contentLength(units, middle + 1, end), 1) : 1
  let [foundCount, covered, heads, at, wanted] = [0, 0, 0, start, 0]
  let isInOrder = true
  for (const phrase of phrases) {
    if (isYear && yearIn(phrase) !== null) continue
    wanted += 1
    if (!findAsHead(units, start, end, phrase)) continue
    foundCount += 1
    covered += phrase.signs.length / (found.start < middle ? chinese : english)
    heads += headWeight(units, found.end, end)
    if (found.start < at) isInOrder = false
    at = found.end
  }
  if (wanted === 0) return WEIGHTS.year
  if (foundCount === 0) return isYear ? WEIGHTS.year : 0
  const share = foundCount / wanted
  const isWhole = share === 1 && covered > 0.99
  return (
    WEIGHTS.inTitle * share +
    WEIGHTS.covered * Math.min(1, covered) +
    (WEIGHTS.heads * Math.max(0, heads)) / wanted +
    (isInOrder && share === 1 ? WEIGHTS.inOrder : 0) +
    (isWhole ? WEIGHTS.whole : 0) +
    (isYear ? WEIGHTS.year : 0)
  )
}

/** The occurrence that is what the title is about, or else the first. */
function findAsHead(units: Uint16Array, start: number, end: number, phrase: Phrase): boolean {
  if (!findPhrase(units, start, end, phrase)) return false
  const { start: firstStart, end: firstEnd } = found
  while (headWeight(units, found.end, end) <= 0)
    if (!findPhrase(units, found.end, end, phrase)) {
      found.start = firstStart
      found.end = firstEnd
      return true
    }
  return true
}

/** 1 where the title turns after this place, less where the word there only serves another. */
function headWeight(units: Uint16Array, at: number, end: number): number {
  if (at >= end) return 1
  const unit = units[at] ?? 0
  if ((signs()[unit] ?? 0) === 0 || unit === NTH) return 1
  if (unit === USED_FOR) return -1
  for (let reach = 0; reach < CONTENT_REACH && at + reach < end; reach += 1) if (units[at + reach] === CONTENT) return 1
  if (TURNS.has(String.fromCharCode(unit, units[at + 1] ?? 0))) return 1
  return goesOn(units, at, end) ? -1 : 0
}

function endOfChinese(units: Uint16Array, start: number, end: number): number {
  for (let at = start; at < end; at += 1) if (units[at] === BETWEEN_TITLES) return at
  return end
}

function contentLength(units: Uint16Array, start: number, end: number): number {
  const table = signs()
  let length = 0
  for (let at = start; at < end; at += 1) if ((table[units[at] ?? 0] ?? 0) !== 0) length += 1
  return length
}
