import type { Deed } from '../story.ts'

const minutes = { sha256: '0'.repeat(64), name: '纪要.pdf' }

/** What a local standard goes through before it gets its number, in a province as in a city. */
export const localPlan: readonly Deed[] = [
  { act: 'suggest', on: '2026-01-05' },
  { act: 'judge-scope', on: '2026-01-06' },
  { act: 'argue', on: '2026-01-07' },
  { act: 'apply', on: '2026-01-08' },
  { act: 'assess', on: '2026-01-15' },
  { act: 'issue-plan', on: '2026-01-20', values: { on: '2026-01-20', planNumber: '2026-01', dueOn: '2027-01-20' } },
]
const draft: readonly Deed[] = [
  { act: 'form-working-group', on: '2026-02-02' },
  { act: 'add-indicator', on: '2026-02-03' },
  { act: 'record-verification', on: '2026-02-04', values: { qualifiedUntil: '2027-01-01' } },
  { act: 'upload-draft', on: '2026-02-05' },
  { act: 'open-enquiry', on: '2026-02-06', values: { opensOn: '2026-02-06', closesOn: '2026-03-08' } },
  { act: 'submit-comment', on: '2026-02-20' },
  { act: 'dispose-comment', on: '2026-03-09' },
  { act: 'submit-for-examination', on: '2026-03-10', values: { muchChanged: false } },
  { act: 'convene', on: '2026-03-20', values: { experts: [{ name: '专家一', employer: '示例' }] } },
]
const passed: readonly Deed[] = [
  { act: 'conclude-examination', on: '2026-03-21', values: { result: 'passed', minutes } },
  { act: 'submit-dossier', on: '2026-04-01' },
  { act: 'check-contents', on: '2026-04-10' },
]

export const localMade: readonly Deed[] = [...localPlan, ...draft, ...passed]

/** The other ways: by the reform pilot, refused, sent back, returned and ended. */
export const localOthers: Readonly<Record<string, readonly Deed[]>> = {
  pilot: [{ act: 'suggest', on: '2026-01-05', values: { localNeed: 'pilot' } }, ...localPlan.slice(1)],
  refused: [...localPlan.slice(0, 1), { act: 'refuse', on: '2026-01-08' }],
  sentBack: [...localPlan, ...draft, { act: 'conclude-examination', on: '2026-03-21', values: { result: 'back' } }],
  returned: [
    ...localMade,
    { act: 'return-dossier', on: '2026-04-11' },
    { act: 'submit-dossier', on: '2026-04-20' },
    { act: 'check-contents', on: '2026-04-21' },
    { act: 'terminate', on: '2026-05-01' },
  ],
}

export const localLater: readonly Deed[] = [
  { act: 'interpret', on: '2026-10-01' },
  { act: 'disclose-interpretation', on: '2026-10-02' },
  { act: 'withdraw', on: '2031-01-05' },
]
