import type { Identifier } from './identifiers.ts'
import type { Locator } from './locators.ts'

/** Whose part a pointer names: that of the document at `foreign`, or, if unsure, perhaps that of one named in words. */
export type Owner = Pick<Locator, 'foreign' | 'isUnsure'>

/** How far before a pointer the name of its document may begin. */
const NAME_DISTANCE_MAX = 70

const BEHIND_NUMBER = /^ ?\)? ?(?:\([^()]{0,12}\))? ?(?:《[^》]{1,60}》)? ?(?:中的?|的|之|,|，)? ?(?:规定的?|第)? ?$/u
const BEHIND_TITLE = /《(?<title>[^《》]{1,60})》 ?(?:\([^()]{0,20}\))? ?(?:中的?|的|之)? ?(?:规定的?|第)? ?$/u

// A name without marks may be that of another document or what this one calls itself; 本规范 is this one for sure.
const BEHIND_WORDS =
  /(?<name>[\p{Script=Han}A-Za-z\d]{1,30}(?:规范|规程|导则|指南|准则|细则|条例|手册|办法|标准)) ?(?:中的?|的|之)? ?第? ?$/u
const ENDS_A_NAME = /[范程则南册法准例] ?(?:中的?|的|之)? ?第? ?$/u
const OWN_NAME = /本(?:技术|检测|测试|国家|行业|地方|团体|企业)?\p{Script=Han}{2}$/u

const POINTS_NOWHERE: ReadonlySet<Locator['kind']> = new Set(['vague', 'page', 'note', 'example'])

/** `before` is the plain text up to the pointer, `nearest` the last number of a standard in it. */
export function ownerOf(before: string, kind: Locator['kind'], nearest: Identifier | undefined): Owner {
  const from = before.length
  if (nearest && from - nearest.to <= NAME_DISTANCE_MAX && BEHIND_NUMBER.test(before.slice(nearest.to))) {
    return { foreign: { from: nearest.from, to: nearest.to } }
  }
  if (POINTS_NOWHERE.has(kind)) return { foreign: null }
  const start = Math.max(0, from - NAME_DISTANCE_MAX)
  const window = before.slice(start)
  const title = window.includes('》') ? BEHIND_TITLE.exec(window) : null
  if (title?.groups) {
    const opened = start + title.index
    return { foreign: { from: opened, to: opened + (title.groups['title'] ?? '').length + 2 } }
  }
  const name = ENDS_A_NAME.test(window) ? BEHIND_WORDS.exec(window)?.groups?.['name'] : undefined
  return name === undefined || OWN_NAME.test(name) ? { foreign: null } : { foreign: null, isUnsure: true }
}
