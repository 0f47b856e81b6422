import type { Worded } from '@zhunsheng/core'
import type { BasisDocument, Check, CheckBasis, Profile } from './check.ts'
import { isOfLaterEdition } from './severity.ts'

const english: Readonly<Partial<Record<BasisDocument, string>>> = {
  law: 'law',
  own: 'own rule of Zhunsheng',
}
const chinese: Readonly<Partial<Record<BasisDocument, string>>> = {
  law: '法律法规',
  own: '准绳自有规则',
}

/** `GB/T 1.1—2020，7.3.1（待核）`: the document, its clause, and that nobody has compared it with the source yet. */
export function wordCheckBasis({ document, clause, confidence }: CheckBasis): Worded {
  const isUnverified = confidence === 'R'
  return {
    zh: `${chinese[document] ?? document}${clause === '' ? '' : `，${clause}`}${isUnverified ? '（待核）' : ''}`,
    en: `${english[document] ?? document}${clause === '' ? '' : `, ${clause}`}${isUnverified ? ' (to be verified)' : ''}`,
  }
}

export const isToBeVerified = ({ basis }: Pick<Check, 'basis'>): boolean =>
  basis.some(({ confidence }) => confidence === 'R')

/**
 * What a finding says of the text in relation to its basis. GB/T 1.1 is voluntary: group and enterprise standards are
 * held to it as a reference only, and no text breaks a rule of law by its form.
 */
export function wordConformity(check: Check, profile: Profile): Worded {
  if (check.basis.every(({ confidence }) => confidence === 'own'))
    return { zh: '准绳自有规则，不是标准的规定', en: 'an own rule of Zhunsheng, not one of a standard' }
  const isReference = profile.level === 'group' || profile.level === 'enterprise'
  const bases = check.basis.filter(({ confidence }) => confidence !== 'own').map(wordCheckBasis)
  const [zh, en] = [bases.map((each) => each.zh).join('；'), bases.map((each) => each.en).join('; ')]
  const relation = relationOf(check)
  const later = isOfLaterEdition(check, profile)
  return {
    zh: `${relation.zh} ${zh}${isReference ? '（参照）' : ''}${later ? '；本文按 2009 版起草，仅供参考' : ''}`,
    en: `${relation.en} ${en}${isReference ? ' (as a reference)' : ''}${later ? '; the text follows the edition of 2009, so this is for information' : ''}`,
  }
}

function relationOf({ modality }: Check): Worded {
  if (modality === 'shall') return { zh: '不符合', en: 'does not conform to' }
  if (modality === 'should') return { zh: '与推荐不一致：', en: 'departs from the recommendation of' }
  return { zh: '可参考', en: 'see' }
}
