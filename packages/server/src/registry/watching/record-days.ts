import type { Worded } from '@zhunsheng/core'

export type DayKind = 'published' | 'implements' | 'replaced' | 'withdrawn' | 'reviewDue'

/** A day in the life of a standard on record. */
export type RecordDay = {
  readonly number: string
  readonly title: string | null
  readonly issuer: string | null
  readonly kind: DayKind
  readonly on: string
  /** The day up to which the source was read. */
  readonly asOf: string
}

export const dayKinds: Readonly<Record<DayKind, Worded>> = {
  published: { zh: '发布', en: 'Published' },
  implements: { zh: '实施', en: 'In force' },
  replaced: { zh: '被代替', en: 'Replaced' },
  withdrawn: { zh: '废止', en: 'Withdrawn' },
  reviewDue: { zh: '应复审（组织规则）', en: 'Review due (own rule)' },
}
