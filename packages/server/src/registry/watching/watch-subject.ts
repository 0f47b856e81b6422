/** What is followed; each kind has its own subject, the others are null. */
export const watchKinds = ['standard', 'references', 'query', 'department'] as const
export type WatchKind = (typeof watchKinds)[number]

export type WatchSubject = {
  readonly kind: WatchKind
  /** A standard with all its editions: its number without a year. */
  readonly family: string | null
  /** Whatever the last text of a project cites. */
  readonly projectId: string | null
  /** A search, as the parameters of its address. */
  readonly query: string | null
  /** Whatever a department is in charge of, by its whole name. */
  readonly department: string | null
}

/** A subject with the account that follows it. */
export type Followed = WatchSubject & { readonly accountId: string }

const NOTHING = { family: null, projectId: null, query: null, department: null } as const

export const standardSubject = (family: string): WatchSubject => ({ ...NOTHING, kind: 'standard', family })
export const referencesSubject = (projectId: string): WatchSubject => ({ ...NOTHING, kind: 'references', projectId })
export const querySubject = (query: string): WatchSubject => ({ ...NOTHING, kind: 'query', query })
export const departmentSubject = (department: string): WatchSubject => ({ ...NOTHING, kind: 'department', department })
