import type { CheckedText } from './checked-text.ts'

/** What is known of a cited document on the day of the check. */
export type RegistryRecord = {
  readonly canonical: string
  readonly title: string
  readonly status: 'inForce' | 'notYetInForce' | 'replaced' | 'withdrawn' | 'plan'
  readonly replacedBy: readonly string[]
  /** The years of the editions on record, newest first. */
  readonly editions: readonly number[]
  /** ISO date up to which the source of this record was read. */
  readonly asOf: string
}

/** Answers from a snapshot taken before the check: the engine itself asks nobody. `unknown` means not on record. */
export type RegistryView = {
  readonly find: (canonical: string) => RegistryRecord | 'unknown'
  /** The full name of the social organization that bears a code; absent where the registry knows no organizations. */
  readonly societyOf?: (code: string) => string | 'unknown'
  /** Texts of other standards that are at hand, to be compared with; absent where there are none. */
  readonly texts?: readonly CheckedText[]
}
