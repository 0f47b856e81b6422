import { type Deed, type Story, seats } from '../story.ts'

const members = seats(8)
const opened = (level: string, hasCommittee: string): Deed => ({
  act: 'open-review',
  on: '2026-01-05',
  values: { level, hasCommittee },
})
const material: Deed = { act: 'add-material', on: '2026-01-06' }
const assessed: Deed = { act: 'assess-standard', on: '2026-02-20' }
const voted: readonly Deed[] = [
  { act: 'declare-conflict', on: '2026-02-21', by: 'member', member: 'm8', values: {} },
  { act: 'open-ballot', on: '2026-02-21', values: { opensOn: '2026-02-21', closesOn: '2026-03-10' } },
  ...members
    .slice(0, 5)
    .map(
      ({ id }): Deed => ({ act: 'cast-vote', on: '2026-02-22', by: 'member', member: id, values: { choice: 'agree' } }),
    ),
  { act: 'cast-vote', on: '2026-02-22', by: 'member', member: 'm6', values: { choice: 'abstain', reason: '示例' } },
]
const onPaper: Deed = { act: 'enter-vote', on: '2026-02-23', values: { member: 'm7', choice: 'agree' } }
const concluding = (conclusion: string): Deed => ({
  act: 'conclude-review',
  on: '2026-03-11',
  values: { conclusion },
})

/** A voluntary standard confirmed by vote; a mandatory one revised, a local one that goes on to its withdrawal. */
export const reviewStory: Story = {
  whole: [
    opened('national', 'committee'),
    material,
    assessed,
    ...voted,
    onPaper,
    concluding('confirmed'),
    { act: 'confirm', on: '2026-04-01' },
  ],
  others: {
    marked: [
      opened('local', 'experts'),
      material,
      assessed,
      concluding('confirmed'),
      { act: 'confirm', on: '2026-04-01' },
      { act: 'mark-cover', on: '2026-04-02' },
    ],
    revised: [
      opened('mandatory', 'experts'),
      material,
      { act: 'ask-department', on: '2026-01-10', values: { on: '2026-01-10', replyBy: '2026-02-10' } },
      { act: 'record-department-reply', on: '2026-02-01' },
      assessed,
      concluding('revise'),
      { act: 'open-revision', on: '2026-04-01' },
    ],
    withdrawn: [
      opened('local', 'experts'),
      material,
      assessed,
      concluding('withdraw'),
      { act: 'go-on-to-withdrawal', on: '2026-04-01' },
    ],
    notCarried: [opened('national', 'committee'), material, assessed, ...voted, { act: 'send-back', on: '2026-03-11' }],
  },
  setting: { members },
}
