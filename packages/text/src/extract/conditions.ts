import type { Quantity } from '../lexer/quantities.ts'

const BEHIND_CONDITION =
  /^\s?(?:的?\p{Script=Han}{0,6}?)(?:条件下|情况下|状态下|环境中|下|时|中|后|前|处)(?!间|限|效|量|序|端)/u
const OF_A_RANGE = /^\s?的\p{Script=Han}{1,6}范围[内下]/u
const CONDITION_AHEAD = /^[^，。；]{0,40}?(?:条件下|情况下|状态下|环境下|环境中)/u

/** 在 500 V 电压下, 运行 30 min 后, 距样品 300 mm 处 say when and where, not how much. */
export function isConditional(text: string, { to }: Quantity): boolean {
  const behind = text.slice(to, to + 60)
  if (OF_A_RANGE.test(behind)) return true
  return BEHIND_CONDITION.test(/^[^，。；、]{0,12}/u.exec(behind)?.[0] ?? '') || CONDITION_AHEAD.test(behind)
}

/** 0.9 g/cm³（20 ℃）, 10 mm（0.4 in）: what stands in brackets behind a value says when, or the same again. */
export const isInBrackets = (text: string, { from }: Quantity, inside: readonly Quantity[]): boolean =>
  inside.some(({ to }) => to <= from && /^\s?[（(]\s?(?:约|即|或)?$/u.test(text.slice(to, from)))

const BRACKET_MAX = 44
const IN_BRACKETS_BEHIND = /^\s?[（(](?<words>[^（）()]{2,40})[)）]/u
const IN_BRACKETS_BEFORE = /[（(](?<words>[^（）()]{2,40})[)）]\s?$/u
const IS_CONDITION = /^(?:在|当).*(?:时|下|中|后)$|条件下$|状态下$|^-?\d[\d.]*(?:\s?[±～~]\s?-?\d[\d.]*)?\s?(?:℃|°C)$/u

/** 不大于5 mA（在额定电压下）, 0.9 g/cm³（20 ℃）; 密度（20 ℃）应… */
function conditionIn(brackets: RegExp, words: string): string | null {
  const inside = brackets.exec(words)?.groups?.['words']
  return inside !== undefined && IS_CONDITION.test(inside) ? inside : null
}

export const joinedWith = (one: string | null, other: string | null): string | null =>
  one === null ? other : other === null ? one : `${one}，${other}`

export const conditionBefore = (text: string, at: number): string | null =>
  conditionIn(IN_BRACKETS_BEFORE, text.slice(Math.max(0, at - BRACKET_MAX), at))

export const conditionBehind = (text: string, at: number): string | null =>
  conditionIn(IN_BRACKETS_BEHIND, text.slice(at, at + BRACKET_MAX))
