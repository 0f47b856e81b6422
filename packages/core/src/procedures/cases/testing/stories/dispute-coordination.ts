import type { Deed, Story } from '../story.ts'

const begun: readonly Deed[] = [
  { act: 'raise-dispute', on: '2026-01-05' },
  { act: 'add-side', on: '2026-01-06' },
  { act: 'record-position', on: '2026-01-10' },
]
const consulted = (result: string): Deed => ({ act: 'consult', on: '2026-02-01', values: { result } })

/** A dispute that was settled; one that the coordination mechanism decided, and one that was taken back. */
export const disputeCoordinationStory: Story = {
  whole: [...begun, consulted('agreed'), { act: 'settle', on: '2026-02-10' }],
  others: {
    decided: [
      ...begun,
      consulted('goesOn'),
      consulted('failed'),
      { act: 'escalate', on: '2026-02-10' },
      { act: 'deliberate', on: '2026-03-01' },
      { act: 'decide', on: '2026-03-20' },
    ],
    takenBack: [...begun, { act: 'take-back', on: '2026-01-20' }],
  },
  setting: {},
}
