import type { StandardDocument } from '../../document/document.ts'
import type { Profile } from '../check.ts'
import { type Decision, given, type ProfileDecisions } from './decision.ts'
import { decideEdition } from './edition.ts'
import { decideLevel } from './level.ts'
import { decidePaper } from './paper.ts'
import { decideSpecial } from './special.ts'
import { decideStage } from './stage.ts'
import { decideType } from './type.ts'

/** What the caller knows better than the text. A null says that it is unknown, and is not asked of the text again. */
export type ProfileOverrides = { readonly [name in keyof Profile]?: Profile[name] | undefined }

/** What each value of the profile is and which signs in the text decided it. `fileName` may name the stage. */
export function decideProfile(
  document: StandardDocument,
  overrides: ProfileOverrides = {},
  fileName: string | null = null,
): ProfileDecisions {
  const or = <T>(value: T | null | undefined, decide: () => Decision<T>): Decision<T> =>
    value === undefined ? decide() : given(value)
  return {
    paper: or(overrides.paper, () => decidePaper(document)),
    edition: or(overrides.edition, () => decideEdition(document)),
    level: or(overrides.level, () => decideLevel(document)),
    stage: or(overrides.stage, () => decideStage(document, fileName)),
    type: or(overrides.type, () => decideType(document)),
    special: or(overrides.special, () => decideSpecial(document)),
  }
}

export const profileFrom = (decisions: ProfileDecisions): Profile => ({
  paper: decisions.paper.value ?? 'standard',
  edition: decisions.edition.value,
  level: decisions.level.value,
  stage: decisions.stage.value,
  type: decisions.type.value,
  special: decisions.special.value,
})

/** What the text is, so far as it says so itself; `overrides` go before that. */
export const profileOf = (
  document: StandardDocument,
  overrides: ProfileOverrides = {},
  fileName: string | null = null,
): Profile => profileFrom(decideProfile(document, overrides, fileName))
