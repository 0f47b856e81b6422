import { type Deed, type Story, seats } from '../story.ts'
import { patented } from './patented.ts'
import { retested } from './retested.ts'

const members = seats(16)
const FILE = { sha256: '0'.repeat(64), name: '纪要.pdf' }

const suggested: Deed = { act: 'suggest', on: '2026-01-05', by: 'proposer' }
const asked: Deed = { act: 'ask-department', on: '2026-01-07', values: { replyBy: '2026-02-07' } }
const replied: Deed = { act: 'record-department-reply', on: '2026-01-22' }
const plan: Deed[] = [
  suggested,
  asked,
  replied,
  { act: 'argue', on: '2026-01-23' },
  { act: 'apply', on: '2026-01-26' },
  { act: 'assess', on: '2026-02-02', by: 'authority' },
  { act: 'give-notice', on: '2026-02-03', values: { opensOn: '2026-02-03', closesOn: '2026-03-05' } },
  { act: 'raise-objection', on: '2026-02-10' },
  { act: 'settle-objection', on: '2026-02-20' },
  {
    act: 'issue-plan',
    on: '2026-03-06',
    values: { on: '2026-03-06', planNumber: '20260007-Q-469', dueOn: '2028-03-06' },
  },
]
const extension: Deed[] = [
  { act: 'request-extension', on: '2027-06-01', values: { until: '2029-03-06' } },
  { act: 'decide-extension', on: '2027-06-02', values: { decision: 'granted', until: '2029-03-06' } },
]
const draft: Deed[] = [
  { act: 'form-working-group', on: '2026-03-10' },
  { act: 'add-indicator', on: '2026-03-11' },
  { act: 'record-verification', on: '2026-04-01', values: { on: '2026-03-30', qualifiedUntil: '2027-01-01' } },
  { act: 'upload-draft', on: '2026-04-02' },
  { act: 'judge-notification', on: '2026-04-02' },
  { act: 'notify-wto', on: '2026-04-03' },
  { act: 'open-enquiry', on: '2026-04-03', values: { opensOn: '2026-04-03', closesOn: '2026-06-02' } },
  { act: 'submit-comment', on: '2026-05-01' },
  { act: 'dispose-comment', on: '2026-06-03' },
  { act: 'submit-for-examination', on: '2026-06-04', values: { muchChanged: false } },
]
const vote: Deed[] = [
  { act: 'convene', on: '2026-06-20', values: { sort: 'committee' } },
  { act: 'declare-conflict', on: '2026-06-20', by: 'member', member: 'm16' },
  { act: 'open-ballot', on: '2026-06-20', values: { opensOn: '2026-06-20', closesOn: '2026-07-20' } },
  ...members.slice(0, 14).map(({ id }): Deed => ({ act: 'cast-vote', on: '2026-06-21', by: 'member', member: id })),
  { act: 'enter-vote', on: '2026-06-22', values: { member: 'm15', choice: 'agree' } },
]
const back: Deed = { act: 'conclude-examination', on: '2026-07-21', values: { on: '2026-07-21', result: 'back' } }
const passed: Deed = {
  act: 'conclude-examination',
  on: '2026-07-21',
  values: { on: '2026-07-21', result: 'passed', minutes: FILE },
}
const end: Deed[] = [
  { act: 'submit-dossier', on: '2026-08-03', values: { transition: false } },
  { act: 'check', on: '2026-09-01', by: 'authority' },
  {
    act: 'publish',
    on: '2026-10-09',
    values: {
      number: 'GB 99001—2026',
      approvedOn: '2026-10-08',
      publishedOn: '2026-10-09',
      implementsOn: '2027-11-01',
      mandate: 'authorized',
    },
  },
  { act: 'disclose', on: '2026-10-12' },
]

const whole: readonly Deed[] = [...plan, ...draft, ...vote, passed, ...end]

/** A mandatory national standard from its proposal to its free text; refused and appealed for; sent back; extended. */
export const mandatoryNationalStory: Story = {
  whole,
  others: {
    patented: patented(whole),
    extended: [...plan, ...extension],
    unjudged: [...plan, ...draft.slice(0, 4), ...draft.slice(6, 8)],
    retested: retested(whole),
    appealed: [
      ...plan.slice(0, 6),
      { act: 'refuse', on: '2026-02-10' },
      { act: 'appeal', on: '2026-02-20', by: 'department' },
      { act: 'decide-appeal', on: '2026-03-02', account: 'another' },
    ],
    sentBack: [
      ...plan,
      ...draft,
      ...vote,
      back,
      { act: 'open-enquiry', on: '2026-07-22', values: { opensOn: '2026-07-22', closesOn: '2026-09-20' } },
      { act: 'submit-for-examination', on: '2026-09-21', values: { muchChanged: true } },
      { act: 'convene', on: '2026-09-22', values: { sort: 'committee' } },
    ],
  },
  setting: { members },
}
