import type { Story } from '../story.ts'
import { type NationalLife, nationalLife, nationalStory } from './national.ts'

const life: NationalLife = {
  patents: true,
  planNumber: '20260004-T-469',
  dueOn: '2027-03-06',
  extendedUntil: '2027-09-06',
  number: 'GB/T 99004—2026',
  values: { suggest: { groupNumber: 'T/SLA 001—2023', groupInForceFrom: '2024-01-20' } },
  before: {
    apply: [
      { act: 'consent', on: '2026-01-15' },
      { act: 'judge-conditions', on: '2026-01-16' },
    ],
  },
}

/** A group standard that a working group made over into a national one, and one whose text was taken over. */
export const reliedOnGroupStandardStory: Story = {
  ...nationalStory(life),
  others: {
    ...nationalStory(life).others,
    takenOver: nationalLife({
      ...life,
      without: ['form-working-group'],
      values: { ...life.values, 'issue-plan': { drafting: 'leftOut' } },
      before: { ...life.before, 'upload-draft': [{ act: 'take-over-text', on: '2026-04-01' }] },
    }),
  },
}
