import { type Quantity, quantitiesIn } from '../lexer/quantities.ts'

type Said = { readonly quantity: Quantity; readonly relativeTo: string | null; readonly isPlain: boolean }

const COPULA =
  /^不?(?:均|都)?(?:为|是|达到|控制在|控制为|保持在|保证在|维持在|稳定在|限制在|介于|处于|在|大约为|取|选|设为|设定为|至少为|满足)?\s*[（(]?\s*$/u
const WORDS_OF_RELATION =
  '不[小大低高少多]于|不超过|大于或?等于|小于或?等于|大于|小于|高于|低于|超过|多于|少于|[≥≤＞＜><]'
const SHARE = new RegExp(`^(?:为|达到|控制在|保持在)?(?<relation>${WORDS_OF_RELATION})?(?<base>[^，。]{1,20})的$`, 'u')

/**
 * What stands between the word of modality and the number: nothing or a copula, or what a share is of. Of 不应 the 不 belongs
 * to `lead`, so that 不应小于…的95% reads like 应不小于…的95%.
 */
export function saidBefore(lead: string, quantity: Quantity, behind: string): Said {
  if (COPULA.test(lead)) return withinTime(quantity, behind) ?? { quantity, relativeTo: null, isPlain: true }
  const groups = SHARE.exec(lead)?.groups
  if (!groups) return { quantity, relativeTo: null, isPlain: false }
  const { relation = '', base = null } = groups
  const [related] = relation === '' ? [] : quantitiesIn(`${relation}${quantity.text}`)
  return { quantity: related ?? quantity, relativeTo: base, isPlain: true }
}

/** 在30 min内: an upper bound, of what the verb behind it says. */
function withinTime(quantity: Quantity, behind: string): Said | null {
  if (quantity.relation !== 'equal' || !/^\s?内/u.test(behind)) return null
  const within: Quantity = { ...quantity, relation: 'at-most', least: null, most: quantity.value }
  return { quantity: within, relativeTo: null, isPlain: false }
}

const DENYING = /^(?:无|没有|避免|防止|禁止|不(?![小大低高少多超]))/u
const BOUNDS: ReadonlySet<Quantity['relation']> = new Set(['at-least', 'more-than', 'at-most', 'less-than'])

/** 不应超过±10 bounds on both sides. */
const isBound = ({ relation, text }: Quantity): boolean =>
  BOUNDS.has(relation) || (relation === 'tolerance' && /^[超大高多]/u.test(text.trim()))

/**
 * Whether the quantity bounds what must not be: 应无大于2 mm的毛刺, 不应有大于2 mm的毛刺, 不应使用5 V的电源. Nothing is required to
 * have such a value, and it would read as the contrary. 不应小于2 mm is a bound itself: the lexer has read the 不 with it.
 */
export function isDenied(lead: string, quantity: Quantity, isNegated: boolean): boolean {
  if (DENYING.test(lead.trim())) return true
  if (!isNegated) return false
  return !(isBound(quantity) && lead.trim() === '') && !SHARE.test(`不${lead}`)
}
