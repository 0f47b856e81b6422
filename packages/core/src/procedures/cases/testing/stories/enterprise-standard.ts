import type { Deed, Story } from '../story.ts'

const made: readonly Deed[] = [
  { act: 'propose', on: '2026-01-05' },
  { act: 'approve-project', on: '2026-01-06' },
  { act: 'upload-draft', on: '2026-02-05' },
  { act: 'ask-opinion', on: '2026-02-06' },
  { act: 'record-opinion', on: '2026-02-20' },
  { act: 'submit-for-examination', on: '2026-02-21' },
]
const stated: Deed = {
  act: 'state-not-below',
  on: '2026-02-22',
  values: { result: 'notBelow', compared: ['GB 4706.1—2005'] },
}
const whole: readonly Deed[] = [
  ...made,
  stated,
  { act: 'examine', on: '2026-03-01' },
  {
    act: 'publish',
    on: '2026-03-05',
    values: { number: 'Q/SL 001—2026', publishedOn: '2026-03-05', implementsOn: '2026-04-01' },
  },
]

/** An enterprise standard until it is published; one sent back, one reviewed and withdrawn, one made jointly and ended. */
export const enterpriseStandardStory: Story = {
  whole,
  others: {
    later: [...whole, { act: 'review', on: '2029-03-01' }, { act: 'withdraw', on: '2029-04-01' }],
    sentBack: [...made, { act: 'examine', on: '2026-03-01', values: { result: 'back' } }],
    joint: [
      { act: 'propose', on: '2026-01-05', values: { manner: 'joint', partners: ['示例公司'] } },
      { act: 'terminate', on: '2026-02-05' },
    ],
  },
  setting: {},
}
