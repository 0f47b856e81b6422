import type { Applicability, Check, CheckGroup, Outcome, Profile, ReasonCode } from './check.ts'
import { notApplicable, unknown } from './outcome.ts'

/**
 * Whether a check applies to a text of this profile: null where it does. A definite no goes before what is not known: a
 * rule for group standards does not apply to a national standard of whatever edition.
 */
export function inapplicability(check: Pick<Check, 'group' | 'appliesTo'>, profile: Profile): Outcome | null {
  const { paper = paperOf(check.group), notSpecial } = check.appliesTo
  if (paper !== null && paper !== profile.paper) return notApplicable('other-paper')
  if (profile.special !== null && notSpecial?.includes(profile.special)) return notApplicable('special-document')
  const misfits = dimensions(check.appliesTo, profile)
  const other = misfits.find(({ isKnown }) => isKnown)
  if (other) return notApplicable(other.reason)
  const [open] = misfits
  return open ? unknown(open.reason) : null
}

type Misfit = { readonly isKnown: boolean; readonly reason: ReasonCode }

function dimensions({ editions, levels, stages, types }: Applicability, profile: Profile): readonly Misfit[] {
  return [
    misfit(editions, profile.edition, 'other-edition', 'edition-unknown'),
    misfit(levels, profile.level, 'other-level', 'level-unknown'),
    misfit(stages, profile.stage, 'other-stage', 'stage-unknown'),
    misfit(types, profile.type, 'other-type', 'type-unknown'),
  ].filter((each) => each !== null)
}

function misfit<T>(wanted: readonly T[] | undefined, is: T | null, other: ReasonCode, open: ReasonCode): Misfit | null {
  if (wanted === undefined) return null
  if (is === null) return { isKnown: false, reason: open }
  return wanted.includes(is) ? null : { isKnown: true, reason: other }
}

/**
 * The paper that a group of checks is for where the check does not say: an explanatory statement is no standard, and its
 * text is not accused of lacking a scope. Null: any paper.
 */
function paperOf(group: CheckGroup): Profile['paper'] | null {
  if (group === 'document' || group === 'across-documents') return null
  return group === 'explanatory-statement' ? 'explanatory-statement' : 'standard'
}
