import type { StandardDocument } from '../document/document.ts'
import type { CheckedText } from './checked-text.ts'
import { factsOf } from './facts.ts'
import { decideProfile, type ProfileOverrides, profileFrom } from './profile/profile-of.ts'
import type { RegistryView } from './registry-view.ts'

export type TextOptions = {
  /** What is known better than the text says it. */
  readonly profile?: ProfileOverrides
  /** Its words may name the stage. */
  readonly fileName?: string
  readonly companion?: CheckedText
  readonly previous?: CheckedText
  readonly registry?: RegistryView
}

/** A document as the checks look at it: with its profile, and with facts that are found out as they are asked for. */
export function textOf(document: StandardDocument, options: TextOptions = {}): CheckedText {
  const decisions = decideProfile(document, options.profile, options.fileName ?? null)
  return {
    document,
    profile: profileFrom(decisions),
    decisions,
    facts: factsOf(document),
    companion: options.companion ?? null,
    previous: options.previous ?? null,
    registry: options.registry ?? null,
  }
}
