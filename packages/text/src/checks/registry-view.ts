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
export type RegistryView = { readonly find: (canonical: string) => RegistryRecord | 'unknown' }
