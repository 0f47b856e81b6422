import { type Deed, type Story, seats } from '../story.ts'
import { retested } from './retested.ts'

const members = seats(9)
const minutes = { sha256: '0'.repeat(64), name: '纪要.pdf' }

const plan: Deed[] = [
  { act: 'suggest', on: '2026-01-05', by: 'proposer', values: { sectorCode: 'JT' } },
  { act: 'judge-scope', on: '2026-01-08' },
  { act: 'argue', on: '2026-01-09' },
  { act: 'apply', on: '2026-01-12' },
  { act: 'issue-plan', on: '2026-01-20', values: { on: '2026-01-20', planNumber: 'JT 2026-01', dueOn: '2027-01-20' } },
]
const draft: Deed[] = [
  { act: 'form-working-group', on: '2026-02-02' },
  { act: 'add-indicator', on: '2026-02-03' },
  { act: 'explain-no-verification', on: '2026-02-04', values: { consequence: '限期补验' } },
  { act: 'upload-draft', on: '2026-02-05' },
  { act: 'open-enquiry', on: '2026-02-06', values: { opensOn: '2026-02-06', closesOn: '2026-03-08' } },
  { act: 'submit-comment', on: '2026-02-20' },
  { act: 'dispose-comment', on: '2026-03-09' },
  { act: 'submit-for-examination', on: '2026-03-10', values: { muchChanged: false } },
]
const vote: Deed[] = [
  { act: 'convene', on: '2026-03-20' },
  { act: 'declare-conflict', on: '2026-03-20', by: 'member', member: 'm9', values: {} },
  { act: 'open-ballot', on: '2026-03-20', values: { opensOn: '2026-03-20', closesOn: '2026-03-30' } },
  ...members.slice(0, 5).map(
    ({ id }): Deed => ({
      act: 'cast-vote',
      on: '2026-03-21',
      by: 'member',
      member: id,
      values: { choice: 'agree' },
    }),
  ),
  { act: 'cast-vote', on: '2026-03-21', by: 'member', member: 'm6', values: { choice: 'disagree', reason: '示例' } },
  { act: 'enter-vote', on: '2026-03-22', values: { member: 'm7', choice: 'agree' } },
]
const concluded: Deed = {
  act: 'conclude-examination',
  on: '2026-03-31',
  values: { on: '2026-03-31', result: 'passed', minutes },
}
const approval: Deed[] = [
  { act: 'submit-dossier', on: '2026-04-08' },
  { act: 'check-contents', on: '2026-04-15' },
]
const publication: Deed = {
  act: 'publish',
  on: '2026-05-06',
  values: {
    number: 'JT/T 99001—2026',
    approvedOn: '2026-05-06',
    publishedOn: '2026-05-06',
    implementsOn: '2026-09-01',
  },
}
const filed: Deed[] = [
  { act: 'file', on: '2026-06-01' },
  { act: 'accept-filing', on: '2026-06-10', values: { filingNumber: '示例-1' } },
]
const eighth: Deed = { act: 'enter-vote', on: '2026-03-22', values: { member: 'm8', choice: 'agree' } }
const whole = [...plan, ...draft, ...vote, eighth, concluded, ...approval, publication, ...filed]

/** A sector standard until it is filed; one whose filing lacked something and that a national standard took over. */
export const sectorStory: Story = {
  whole,
  others: {
    retested: retested(whole),
    takenOver: [
      ...whole.slice(0, -1),
      { act: 'accept-filing', on: '2026-06-10', values: { result: 'supplement', missing: '编制说明' } },
      { act: 'disclose', on: '2026-06-11' },
      { act: 'file', on: '2026-06-12' },
      { act: 'accept-filing', on: '2026-06-20', values: { filingNumber: '示例-1' } },
      { act: 'interpret', on: '2026-10-01' },
      { act: 'disclose-interpretation', on: '2026-10-21', values: { on: '2026-10-21' } },
      {
        act: 'report-taken-over',
        on: '2028-01-05',
        values: { nationalNumber: 'GB/T 99001—2027', implementsOn: '2028-03-01' },
      },
      { act: 'withdraw', on: '2028-03-01', values: { withdrawnOn: '2028-03-01' } },
    ],
    asked: [
      ...plan.slice(0, 3),
      { act: 'ask-department', on: '2026-01-10', values: { replyBy: '2026-02-10' } },
      ...plan.slice(3, 4),
      { act: 'record-department-reply', on: '2026-01-19' },
      ...plan.slice(4),
      { act: 'terminate', on: '2026-12-01' },
    ],
    refused: [...plan.slice(0, 1), { act: 'refuse', on: '2026-01-08' }],
    sentBack: [
      ...plan,
      ...draft,
      ...vote,
      { act: 'conclude-examination', on: '2026-03-31', values: { on: '2026-03-31', result: 'back' } },
    ],
    returned: [
      ...whole.slice(0, -3),
      { act: 'return-dossier', on: '2026-04-20' },
      ...approval.map((deed) => ({ ...deed, on: '2026-04-22' })),
    ],
  },
  setting: { members, outside: { sectorCodeApproved: 'yes' } },
}
