import type { Deed, Story } from '../story.ts'

const of = (level: string, closesOn: string): readonly Deed[] => [
  { act: 'propose-withdrawal', on: '2026-01-05', values: { level } },
  { act: 'ask-department', on: '2026-01-06', values: { on: '2026-01-06', replyBy: '2026-02-06' } },
  { act: 'open-enquiry', on: '2026-01-07', values: { opensOn: '2026-01-07', closesOn } },
  { act: 'submit-comment', on: '2026-01-20' },
]
const settled: readonly Deed[] = [
  { act: 'dispose-comment', on: '2026-03-09' },
  { act: 'record-department-reply', on: '2026-03-09' },
]
const withdrawn: Deed = { act: 'withdraw', on: '2026-03-10', values: { withdrawnOn: '2026-06-01' } }

/** A mandatory standard withdrawn after it was asked publicly and in writing; a voluntary and a sector one beside it. */
export const withdrawalStory: Story = {
  whole: [...of('mandatory', '2026-02-06'), ...settled, withdrawn],
  others: {
    voluntary: [...of('national', '2026-03-08'), ...settled, withdrawn],
    kept: [...of('sector', '2026-01-31'), { act: 'keep', on: '2026-02-01' }],
    unasked: [
      { act: 'propose-withdrawal', on: '2026-01-05', values: { level: 'mandatory' } },
      { act: 'open-enquiry', on: '2026-01-07', values: { opensOn: '2026-01-07', closesOn: '2026-02-06' } },
    ],
  },
  setting: {},
}
