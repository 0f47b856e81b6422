import { type Deed, type Story, seats } from '../story.ts'
import { patented } from './patented.ts'
import { retested } from './retested.ts'

const members = seats(25)
const plan: Deed[] = [
  { act: 'suggest', on: '2026-01-05', by: 'proposer' },
  { act: 'argue', on: '2026-01-12', by: 'committee' },
  { act: 'apply', on: '2026-01-20', by: 'committee' },
  { act: 'assess', on: '2026-02-02' },
  { act: 'give-notice', on: '2026-02-03', values: { opensOn: '2026-02-03', closesOn: '2026-03-05' } },
  { act: 'raise-objection', on: '2026-02-10' },
  { act: 'settle-objection', on: '2026-02-20' },
  {
    act: 'issue-plan',
    on: '2026-03-06',
    values: { on: '2026-03-06', planNumber: '20260001-T-469', dueOn: '2027-09-06' },
  },
]
const draft: Deed[] = [
  { act: 'form-working-group', on: '2026-03-10' },
  { act: 'add-indicator', on: '2026-03-11' },
  { act: 'record-verification', on: '2026-04-01', values: { on: '2026-03-30', qualifiedUntil: '2027-01-01' } },
  { act: 'upload-draft', on: '2026-04-02' },
  { act: 'open-enquiry', on: '2026-04-03', values: { opensOn: '2026-04-03', closesOn: '2026-06-02' } },
  { act: 'submit-comment', on: '2026-05-01' },
  { act: 'dispose-comment', on: '2026-06-03' },
  { act: 'submit-for-examination', on: '2026-06-04', values: { muchChanged: false } },
]
const vote: Deed[] = [
  { act: 'convene', on: '2026-06-20', values: { sort: 'committee' } },
  { act: 'declare-conflict', on: '2026-06-20', by: 'member', member: 'm25', values: {} },
  { act: 'open-ballot', on: '2026-06-20', values: { opensOn: '2026-06-20', closesOn: '2026-07-20' } },
  ...members.slice(0, 20).map(
    ({ id }, index): Deed => ({
      act: 'cast-vote',
      on: '2026-06-21',
      by: 'member',
      member: id,
      values: index < 16 ? { choice: 'agree' } : { choice: 'disagree', reason: '示例理由' },
    }),
  ),
  { act: 'enter-vote', on: '2026-06-22', values: { member: 'm21', choice: 'agree' } },
  {
    act: 'conclude-examination',
    on: '2026-07-21',
    values: { on: '2026-07-21', result: 'passed', minutes: { sha256: '0'.repeat(64), name: '纪要.pdf' } },
  },
]
const end: Deed[] = [
  { act: 'submit-dossier', on: '2026-08-03' },
  { act: 'check', on: '2026-09-01' },
  {
    act: 'publish',
    on: '2026-10-09',
    values: {
      number: 'GB/T 99001—2026',
      approvedOn: '2026-10-08',
      publishedOn: '2026-10-09',
      implementsOn: '2027-05-01',
    },
  },
  { act: 'disclose', on: '2026-10-12' },
]
const whole = [...plan, ...draft, ...vote, ...end]

const extension: Deed[] = [
  { act: 'request-extension', on: '2026-03-20', values: { until: '2027-12-06' } },
  { act: 'decide-extension', on: '2026-03-21', values: { decision: 'granted', until: '2027-12-06' } },
]
const asked: Deed = { act: 'ask-department', on: '2026-02-12', values: { replyBy: '2026-04-06' } }
const replied: Deed = { act: 'record-department-reply', on: '2026-03-05' }

/** A voluntary national standard from its suggestion to its implementation, and one whose refusal is appealed against. */
export const voluntaryNationalStory: Story = {
  whole,
  others: {
    extended: [
      ...plan.slice(0, 6),
      asked,
      ...plan.slice(6, 7),
      replied,
      ...plan.slice(7),
      ...extension,
      ...draft,
      ...vote,
      ...end,
    ],
    patented: patented(whole),
    retested: retested(whole),
    appealed: [
      ...plan.slice(0, 4),
      { act: 'refuse', on: '2026-02-10' },
      { act: 'appeal', on: '2026-02-20', by: 'committee' },
      { act: 'decide-appeal', on: '2026-03-02', account: 'another' },
    ],
  },
  setting: { members },
}
