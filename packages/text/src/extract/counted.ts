import type { Quantity } from '../lexer/quantities.ts'
import type { IndicatorUnit } from './extract.ts'

/** What stands behind a number that counts: 至少2个RJ45网络接口 counts 网络接口. */
export type Counted = { readonly unit: IndicatorUnit; readonly noun: string | null; readonly length: number }

const COUNTING =
  /^\s?(?<unit>[个位名台条项套件只根块份组路种页把辆座处间户岁]|人(?![员工机体身力类脸口]))(?<noun>[\p{Script=Han}A-Za-z\d/]{2,16})?/u
const ENDS = /^\s?(?:$|[，,。；;、（(）)])/u

/** Of a number without a unit; null where no counting word follows it. */
export function countedBehind(quantity: Quantity, behind: string): Counted | null {
  if (quantity.unit !== null) return null
  const match = COUNTING.exec(behind)
  const { unit = '', noun } = match?.groups ?? {}
  if (!match || unit === '') return null
  const isWhole = noun !== undefined && ENDS.test(behind.slice(match[0].length))
  return {
    unit: { written: unit, dimension: {}, factor: 1 },
    noun: isWhole && !/^(?:以上|以下|以内|或|及|和|时|内|后)/u.test(noun) ? noun : null,
    length: match[0].length - (noun?.length ?? 0),
  }
}

/** Words that say that something is there: what is counted behind them is the characteristic. */
export const isExistence = (lead: string): boolean =>
  /^(?:设有?|设置|有|具有|具备|配备|配置|包含|包括|提供|含有?|安装|支持|留有|预留)$/u.test(lead.trim())
