import type { Basis } from '../../law/basis.ts'
import type { CaseGuard, Doer } from '../cases/case-procedure.ts'
import { done, said, where } from '../cases/guards/index.ts'
import { choice, longText, text } from '../field.ts'
import { draftedGuards } from './drafting.ts'
import { act } from './shared.ts'

/** Whether a working group drafts, or a text that exists is taken over: decided when the plan is issued. */
export const draftingField = {
  drafting: choice('起草阶段', 'Drafting', {
    full: { zh: '正常起草', en: 'by a working group' },
    leftOut: { zh: '省略，以已有文本形成征求意见稿', en: 'left out: a text that exists becomes the draft' },
  }),
} as const

/** 省略起草: where the plan says so, the draft is made of a text that exists, and how it differs is written down. */
export const takenOverText = ({ by, basis }: { readonly by: readonly Doer[]; readonly basis: readonly Basis[] }) => ({
  'take-over-text': act({
    title: { zh: '以已有文本形成征求意见稿', en: 'Take over a text as the draft' },
    button: { zh: '登记文本来源和差异', en: 'Enter its source and the differences' },
    from: ['drafting'],
    to: null,
    by,
    guards: [
      said('issue-plan', 'drafting', ['leftOut'], {
        title: { zh: '下达计划时已决定省略起草', en: 'The plan says that drafting is left out' },
        basis,
      }),
    ],
    fields: {
      source: text('文本来源（标准编号）', 'Source of the text (number)'),
      differences: longText('与来源文本的差异和原因', 'Differences from the source, and why'),
    },
    basis,
    main: ['drafting'],
  }),
})

/** The working group is asked for only where one drafts; all else that a draft needs is asked for either way. */
export function draftedOrTakenOver(drafting: readonly Basis[], leavingOut: readonly Basis[]): readonly CaseGuard[] {
  const fromGroup = draftedGuards(drafting).map((guard) =>
    guard.name === 'done:form-working-group' ? where('issue-plan', 'drafting', ['full'], guard) : guard,
  )
  const fromText = done('take-over-text', {
    title: {
      zh: '省略起草的，已登记文本来源和差异',
      en: 'Where drafting is left out, source and differences are on record',
    },
    basis: leavingOut,
  })
  return [...fromGroup, where('issue-plan', 'drafting', ['leftOut'], fromText)]
}
