import { type Deed, type Story, seats } from '../story.ts'

const members = seats(9)
const minutes = { sha256: '0'.repeat(64), name: '纪要.pdf' }

const made: readonly Deed[] = [
  { act: 'suggest', on: '2026-01-05', values: { supports: 'GB/T 99001—2026' } },
  { act: 'issue-plan', on: '2026-02-02', values: { on: '2026-02-02', planNumber: 'S2026-0001', dueOn: '2027-02-02' } },
  { act: 'form-working-group', on: '2026-02-10' },
  { act: 'submit-for-examination', on: '2026-09-01' },
]
const experts = members.map(({ name, employer }) => ({ name, employer }))
const convened: Deed = { act: 'convene', on: '2026-09-20', values: { sort: 'panel', experts } }
const opened: Deed = {
  act: 'open-ballot',
  on: '2026-09-20',
  values: { opensOn: '2026-09-20', closesOn: '2026-09-30' },
}
const choices = [
  ...Array.from({ length: 5 }, () => ({ choice: 'agree' })),
  { choice: 'disagree', reason: '示例' },
  { choice: 'abstain', reason: '示例' },
]
/** The experts of a panel have no seat on the platform: what they sign is entered. */
const voted: readonly Deed[] = [
  convened,
  { act: 'declare-conflict', on: '2026-09-20', by: 'committee', values: { member: 'm9' } },
  opened,
  ...choices.map(
    (vote, index): Deed => ({ act: 'enter-vote', on: '2026-09-21', values: { member: `m${index + 1}`, ...vote } }),
  ),
]
const votedThemselves: readonly Deed[] = [
  convened,
  { act: 'declare-conflict', on: '2026-09-20', by: 'member', member: 'm9', values: {} },
  opened,
  ...choices.map(
    (values, index): Deed => ({ act: 'cast-vote', on: '2026-09-21', by: 'member', member: `m${index + 1}`, values }),
  ),
]
const sixth: Deed = { act: 'enter-vote', on: '2026-09-22', values: { member: 'm8', choice: 'agree' } }
const handedIn: readonly Deed[] = [
  { act: 'conclude-examination', on: '2026-10-08', values: { on: '2026-10-08', result: 'passed', minutes } },
  { act: 'submit-dossier', on: '2026-10-20' },
  { act: 'check', on: '2026-11-02' },
]

/** A reference material until it is in use; one sent back after its vote, one refused, one terminated, one returned. */
export const referenceMaterialStory: Story = {
  whole: [
    ...made,
    ...voted,
    sixth,
    ...handedIn,
    {
      act: 'publish',
      on: '2026-12-01',
      values: {
        number: 'GSB 07-9901-2026',
        approvedOn: '2026-11-30',
        publishedOn: '2026-12-01',
        implementsOn: '2026-12-01',
      },
    },
  ],
  others: {
    sentBack: [
      ...made,
      ...voted,
      { act: 'conclude-examination', on: '2026-10-08', values: { on: '2026-10-08', result: 'back' } },
    ],
    refused: [...made.slice(0, 1), { act: 'refuse', on: '2026-01-20' }],
    ended: [...made, { act: 'terminate', on: '2026-09-10' }],
    votedThemselves: [...made, ...votedThemselves],
    returned: [...made, ...voted, sixth, ...handedIn, { act: 'return-dossier', on: '2026-11-05' }],
  },
  setting: { members },
}
