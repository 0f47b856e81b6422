import { type Deed, type Story, seats } from '../story.ts'
import { patented } from './patented.ts'
import { retested } from './retested.ts'

const members = seats(25)

export type NationalLife = {
  readonly planNumber: string
  readonly dueOn: string
  readonly extendedUntil: string
  readonly number: string
  /** What differs from what anybody would fill in, by act. */
  readonly values?: Readonly<Record<string, Readonly<Record<string, unknown>>>>
  /** Deeds that come before an act. */
  readonly before?: Readonly<Record<string, readonly Deed[]>>
  /** It is bound by the rules on patents. */
  readonly patents?: true
  /** Acts that are not done. */
  readonly without?: readonly string[]
}

const planning = ({ planNumber, dueOn }: NationalLife): Deed[] => [
  { act: 'suggest', on: '2026-01-05', by: 'committee' },
  { act: 'argue', on: '2026-01-12', by: 'committee' },
  { act: 'apply', on: '2026-01-20', by: 'committee' },
  { act: 'assess', on: '2026-02-02' },
  { act: 'give-notice', on: '2026-02-03', values: { opensOn: '2026-02-03', closesOn: '2026-03-05' } },
  { act: 'raise-objection', on: '2026-02-10' },
  { act: 'settle-objection', on: '2026-02-20' },
  { act: 'issue-plan', on: '2026-03-06', values: { on: '2026-03-06', planNumber, dueOn } },
]

const making: readonly Deed[] = [
  { act: 'form-working-group', on: '2026-03-10' },
  { act: 'add-indicator', on: '2026-03-11' },
  { act: 'record-verification', on: '2026-04-01', values: { on: '2026-03-30', qualifiedUntil: '2027-01-01' } },
  { act: 'upload-draft', on: '2026-04-02' },
  { act: 'open-enquiry', on: '2026-04-03', values: { opensOn: '2026-04-03', closesOn: '2026-06-02' } },
  { act: 'submit-comment', on: '2026-05-01' },
  { act: 'dispose-comment', on: '2026-06-03' },
  { act: 'submit-for-examination', on: '2026-06-04', values: { muchChanged: false } },
]

const voting: readonly Deed[] = [
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
]

const passed: Deed = {
  act: 'conclude-examination',
  on: '2026-07-21',
  values: { on: '2026-07-21', result: 'passed', minutes: { sha256: '0'.repeat(64), name: '纪要.pdf' } },
}

const ending = ({ number }: NationalLife): Deed[] => [
  { act: 'submit-dossier', on: '2026-08-03' },
  { act: 'check', on: '2026-09-01' },
  {
    act: 'publish',
    on: '2026-10-09',
    values: { number, approvedOn: '2026-10-08', publishedOn: '2026-10-09', implementsOn: '2027-05-01' },
  },
  { act: 'disclose', on: '2026-10-12' },
]

/** A document of the national authority from its suggestion to its implementation, as a procedure needs it told. */
export function nationalLife(life: NationalLife): readonly Deed[] {
  const deeds = [...planning(life), ...making, ...voting, passed, ...ending(life)]
  const told = deeds.filter(({ act }) => !life.without?.includes(act))
  return told.flatMap((deed) => [
    ...(life.before?.[deed.act] ?? []),
    { ...deed, values: { ...deed.values, ...life.values?.[deed.act] } },
  ])
}

/** The first deeds of a life, up to an act and without it. */
export const until = (deeds: readonly Deed[], act: string): readonly Deed[] =>
  deeds.slice(
    0,
    deeds.findIndex((deed) => deed.act === act),
  )

/** Its whole life; one whose departments were asked and whose plan was extended; a refusal appealed against. */
export function nationalStory(life: NationalLife): Story {
  const whole = nationalLife(life)
  const due = life.extendedUntil
  return {
    whole,
    others: {
      extended: [
        ...until(whole, 'raise-objection'),
        { act: 'ask-department', on: '2026-02-12', values: { replyBy: '2026-04-06' } },
        { act: 'raise-objection', on: '2026-02-13' },
        { act: 'settle-objection', on: '2026-02-20' },
        { act: 'record-department-reply', on: '2026-03-05' },
        ...whole.filter(({ act }) => act === 'issue-plan'),
        { act: 'request-extension', on: '2026-03-20', values: { until: due } },
        { act: 'decide-extension', on: '2026-03-21', values: { decision: 'granted', until: due } },
        { act: 'terminate', on: '2026-04-01' },
      ],
      ...(life.patents && { patented: patented(whole) }),
      retested: retested(whole),
      appealed: [
        ...until(whole, 'assess'),
        { act: 'refuse', on: '2026-02-10' },
        { act: 'appeal', on: '2026-02-20', by: 'committee' },
        { act: 'decide-appeal', on: '2026-03-02', account: 'another' },
      ],
    },
    setting: { members },
  }
}
