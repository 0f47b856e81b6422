import { type Deed, type Story, seats } from '../story.ts'

const members = seats(12)
const begun: readonly Deed[] = [
  { act: 'propose-amendment', on: '2026-01-05' },
  { act: 'draft-sheet', on: '2026-01-06' },
  { act: 'open-enquiry', on: '2026-01-07', values: { opensOn: '2026-01-07', closesOn: '2026-02-07' } },
  { act: 'submit-comment', on: '2026-01-20' },
  { act: 'dispose-comment', on: '2026-02-08' },
  { act: 'submit-for-examination', on: '2026-02-09', values: { muchChanged: false } },
  { act: 'convene', on: '2026-02-20', values: { sort: 'committee' } },
  { act: 'declare-conflict', on: '2026-02-20', by: 'member', member: 'm12', values: {} },
  { act: 'open-ballot', on: '2026-02-20', values: { opensOn: '2026-02-20', closesOn: '2026-03-20' } },
  ...members.slice(0, 8).map(
    ({ id }): Deed => ({
      act: 'cast-vote',
      on: '2026-02-21',
      by: 'member',
      member: id,
      values: { choice: 'agree' },
    }),
  ),
  { act: 'cast-vote', on: '2026-02-21', by: 'member', member: 'm9', values: { choice: 'disagree', reason: '示例' } },
]
const concluded: readonly Deed[] = [
  { act: 'enter-vote', on: '2026-02-22', values: { member: 'm10', choice: 'agree' } },
  {
    act: 'conclude-examination',
    on: '2026-03-21',
    values: { result: 'passed', minutes: { sha256: '0'.repeat(64), name: '纪要.pdf' } },
  },
  { act: 'submit-dossier', on: '2026-03-25' },
  { act: 'check', on: '2026-04-01' },
]

/** An amendment from its proposal to its announcement, and one that was ended. */
export const amendmentStory: Story = {
  whole: [
    ...begun,
    ...concluded,
    {
      act: 'announce-amendment',
      on: '2026-05-01',
      values: { number: 'GB/T 1.1—2020《第1号修改单》', publishedOn: '2026-05-01', implementsOn: '2026-06-01' },
    },
  ],
  others: {
    ended: [...begun.slice(0, 2), { act: 'terminate', on: '2026-01-10' }],
    returned: [...begun, ...concluded, { act: 'return-dossier', on: '2026-04-02' }],
  },
  setting: { members, outside: { amendedLessThanTwice: 'yes' } },
}
