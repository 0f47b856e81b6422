import type { Deed, Story } from '../story.ts'

const begun: readonly Deed[] = [
  { act: 'apply-code', on: '2026-01-05', values: { code: 'ZZ' } },
  { act: 'review-code', on: '2026-02-05' },
]
const approved: Deed = { act: 'approve-code', on: '2026-03-05' }

/** A code that was approved; one that was cleared later, and one refused. */
export const sectorCodeStory: Story = {
  whole: [...begun, approved],
  others: {
    cleared: [
      ...begun,
      approved,
      { act: 'propose-clearing', on: '2030-01-05' },
      { act: 'clear-code', on: '2030-03-05' },
    ],
    refused: [...begun, { act: 'refuse-code', on: '2026-02-10' }],
  },
  setting: {},
}
