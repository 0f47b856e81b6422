import type { Basis } from '../../law/basis.ts'
import type { CaseGuard, Doer } from '../cases/case-procedure.ts'
import { done, notInFuture } from '../cases/guards/index.ts'
import { longText } from '../field.ts'
import { type Faults, faultFields, noFaults } from './judgements.ts'
import { act, derived, on } from './shared.ts'

type Checking = { readonly by: readonly Doer[]; readonly basis: readonly Basis[]; readonly faults: Faults }

/** 合法性审核: what a standard of this level must not lay down, judged on the draft that was handed in. */
export const contentCheck = ({ by, basis, faults }: Checking) => ({
  'check-contents': act({
    title: { zh: '审核内容的合法性', en: 'Check what the draft lays down' },
    button: { zh: '逐项登记审核结论', en: 'Enter the answers one by one' },
    from: ['checking'],
    to: null,
    by,
    guards: [notInFuture('on', [derived])],
    fields: { ...on, ...faultFields(faults) },
    basis,
    main: ['checking'],
  }),
  'return-dossier': act({
    title: { zh: '退回报批材料', en: 'Send the dossier back' },
    button: { zh: '退回并说明', en: 'Send it back with the reason' },
    from: ['checking'],
    to: 'approval',
    by,
    guards: [],
    fields: { reason: longText('理由', 'Reason') },
    basis,
  }),
})

/** The check was made on the dossier that is before the authority now, and found none of the faults. */
export const contentsChecked = (basis: readonly Basis[], faults: Faults): readonly CaseGuard[] => [
  done('check-contents', {
    title: { zh: '对最近一次报批的文本作过审核', en: 'The text handed in last has been checked' },
    basis,
    after: 'submit-dossier',
  }),
  ...noFaults('check-contents', faults),
]
