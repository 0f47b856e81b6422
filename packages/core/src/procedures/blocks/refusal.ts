import type { Basis } from '../../law/basis.ts'
import type { Doer } from '../cases/case-procedure.ts'
import { notInFuture } from '../cases/guards/index.ts'
import { longText } from '../field.ts'
import { act, derived, official, on } from './shared.ts'

/** Refusal in writing where the law page knows of no appeal. */
export const plainRefusal = ({
  from,
  by,
  basis,
}: {
  readonly from: readonly string[]
  readonly by: readonly Doer[]
  readonly basis: readonly Basis[]
}) => ({
  refuse: act({
    title: { zh: '不予立项', en: 'Refuse the project' },
    button: { zh: '不予立项并书面说明', en: 'Refuse it, with reasons in writing' },
    from,
    to: 'refused',
    by,
    guards: [notInFuture('on', [derived])],
    fields: { ...on, reason: longText('理由', 'Reason'), ...official },
    basis,
  }),
})

export const refusedForGood = {
  title: { zh: '不予立项', en: 'Refused' },
  code: '10',
  iso: '10.98',
  wto: null,
  onLine: false,
  end: true,
} as const

export const withdrawnStage = {
  title: { zh: '已废止', en: 'Withdrawn' },
  code: '95',
  iso: '95.99',
  wto: null,
  onLine: false,
  end: true,
} as const
