import type { Locator } from './locators.ts'

const LISTED: ReadonlySet<Locator['kind']> = new Set(['table', 'figure', 'annex'])

/** 图 2 和 3, 表 C.3 和 C.4, 附录A、B: what may follow once a table, figure or annex is named. */
const NEXT = /(?: ?(?:[、和与及或]|以及) ?)(?<number>[A-Z](?:[.-]\d{1,3}){0,4}|\d{1,3}(?:[.-]\d{1,3}){0,4})/uy

/** 表1和3种方法, 图1、2个, 附录A和B类, 表1、2)…: a count, a class or a marker and no further number. */
const NO_NUMBER =
  /^(?:[\d.)]| ?(?:[A-Za-z%‰℃°Ωμ]|[个次倍元米秒年月日天位版万亿种项条款台件套类级型式行列页分号名人组步章节层只块点份批路根段片相端侧区]|以[上下]))/u

export type NextNumber = { readonly from: number; readonly to: number; readonly value: string }

/** The next number of a list that leaves out 图, 表 or 附录; null where what follows is no number of the same row. */
export function nextInList(plain: string, last: Locator): NextNumber | null {
  if (!LISTED.has(last.kind)) return null
  NEXT.lastIndex = last.to
  const value = NEXT.exec(plain)?.groups?.['number']
  if (value === undefined || isCounted(plain, NEXT.lastIndex)) return null
  if (!areOfOneRow(last.targets.at(-1) ?? last.value, value)) return null
  return { from: NEXT.lastIndex - value.length, to: NEXT.lastIndex, value }
}

/** Whether figures that end at `to` count or measure what follows. */
export const isCounted = (plain: string, to: number): boolean => NO_NUMBER.test(plain.slice(to, to + 3))

/** 3 and 4, 5.1 and 5.3, A.1 and A.2; after 表1 a 5.2 is a clause, and so may B.2 be after 表A.1. */
function areOfOneRow(one: string, other: string): boolean {
  if (/^[A-Z]$/u.test(one)) return /^[A-Z]$/u.test(other) && other > one
  const [stem, last] = apart(one)
  const [otherStem, otherLast] = apart(other)
  return stem === otherStem && Number(otherLast) > Number(last)
}

function apart(number: string): readonly [string, string] {
  const at = Math.max(number.lastIndexOf('.'), number.lastIndexOf('-')) + 1
  return [number.slice(0, at), number.slice(at)]
}
