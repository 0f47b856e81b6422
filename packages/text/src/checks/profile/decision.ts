import type { DraftStage, Edition, FunctionalType, Profile, StandardLevel, TextPlace } from '../check.ts'

/** What speaks for a value of the profile, and where it stands. */
export type Sign<T> = {
  readonly kind: SignKind
  readonly says: T | null
  readonly words: string
  readonly at: TextPlace | null
}

export type SignKind =
  | 'drafting-basis'
  | 'lead-in'
  | 'annex-nature'
  | 'self-name'
  | 'number'
  | 'cover-wording'
  | 'issuer'
  | 'stage-wording'
  | 'file-name'
  | 'dates'
  | 'title'
  | 'headings'
  | 'given'

/** `value` is null where the signs are missing, too few or against each other. */
export type Decision<T> = { readonly value: T | null; readonly signs: readonly Sign<T>[] }

export type ProfileDecisions = {
  readonly paper: Decision<Profile['paper']>
  readonly edition: Decision<Edition>
  readonly level: Decision<StandardLevel>
  readonly stage: Decision<DraftStage>
  readonly type: Decision<FunctionalType>
  readonly special: Decision<NonNullable<Profile['special']>>
}

export const given = <T>(value: T | null): Decision<T> => ({
  value,
  signs: [{ kind: 'given', says: value, words: '', at: null }],
})

/** The value that at least `least` signs name and none contradicts more often than `against` times. */
export function agreed<T>(signs: readonly Sign<T>[], least: number, against: number): T | null {
  const speaking = signs.filter(({ says }) => says !== null)
  for (const { says } of speaking) {
    const votes = speaking.filter((each) => each.says === says).length
    if (votes >= least && speaking.length - votes <= against) return says
  }
  return null
}
