import type { StandardNumber } from '@zhunsheng/core'
import type { StandardDocument } from '../../document/document.ts'
import type { Profile } from '../check.ts'
import { coverFields, placeOfField } from './cover-fields.ts'
import type { Decision, Sign } from './decision.ts'
import { numberOnCover } from './number-level.ts'
import { titleOf } from './title.ts'

type Special = NonNullable<Profile['special']>

const AMENDMENT = /第\s*\d+\s*号\s*修改单/u
const FOOD_SAFETY = /食品安全(?:国家|地方)标准/u

/** Sequence numbers of national standards of construction: GB 50001 to GB 51999, and GB/T likewise. */
const CONSTRUCTION_SEQUENCE = /^5[01]\d{3}$/u

/** Documents that other rules of drafting govern; null means that none of them was recognised. */
export function decideSpecial(document: StandardDocument): Decision<Special> {
  const title = titleOf(document)
  const signs: Sign<Special>[] = []
  if (title && AMENDMENT.test(title.words)) signs.push({ kind: 'title', says: 'amendment', ...title })
  for (const field of coverFields(document, 'number')) {
    const number = numberOnCover(field.value)
    const says = number ? specialOf(number) : null
    if (says) signs.push({ kind: 'number', says, words: field.value, at: placeOfField(field) })
  }
  const foodSafety = [...coverFields(document, 'level'), ...coverFields(document, 'title')].find(({ value }) =>
    FOOD_SAFETY.test(value),
  )
  if (foodSafety)
    signs.push({ kind: 'cover-wording', says: 'food-safety', words: foodSafety.value, at: placeOfField(foodSafety) })
  return { value: signs[0]?.says ?? null, signs }
}

function specialOf({ kind, sequence }: StandardNumber): Special | null {
  if (kind === 'metrology') return 'metrology'
  if (kind === 'sector.engineering') return 'construction'
  if (kind === 'local.foodSafety') return 'food-safety'
  return kind.startsWith('national.') && CONSTRUCTION_SEQUENCE.test(sequence) ? 'construction' : null
}
