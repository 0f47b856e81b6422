import type { Story } from '../story.ts'
import { type NationalLife, nationalLife, nationalStory } from './national.ts'

const file = { sha256: '0'.repeat(64), name: '示例.pdf' }
const life: NationalLife = {
  patents: true,
  planNumber: '20260005-T-469',
  dueOn: '2027-03-06',
  extendedUntil: '2027-09-06',
  number: 'GB/T 99005—2026/IEC 99005:2025',
  values: {
    suggest: { sourceBody: 'iec', degree: 'idt' },
    apply: { copyrightObserved: true },
    'upload-draft': { degree: 'idt', coverNames: true },
    'submit-dossier': { original: file, translation: file, correspondence: file, permission: file },
  },
}

/** Track B decided against, so that a working group drafts, and track C with a text taken over and its enquiry held. */
export const fastTrackStory: Story = {
  ...nationalStory(life),
  others: {
    ...nationalStory(life).others,
    takenOver: nationalLife({
      ...life,
      dueOn: '2027-09-06',
      number: 'GB/T 99005—2026',
      without: ['form-working-group'],
      values: { suggest: { track: 'C', ground: 'revision' }, 'issue-plan': { drafting: 'leftOut' } },
      before: { 'upload-draft': [{ act: 'take-over-text', on: '2026-04-01' }] },
    }),
  },
}
