import type { Story } from '../story.ts'
import { nationalStory } from './national.ts'

const told = nationalStory({
  planNumber: '20260002-Z-469',
  dueOn: '2027-09-06',
  extendedUntil: '2028-03-06',
  number: 'GB/Z 99002—2026',
})

/** A guidance document until it is in use; one that was cited as mandatory, reviewed and turned into a standard. */
export const guidanceDocumentStory: Story = {
  ...told,
  others: {
    ...told.others,
    reviewed: [
      ...told.whole,
      { act: 'report-citation', on: '2028-01-05' },
      { act: 'settle-citation', on: '2028-01-20' },
      { act: 'review-document', on: '2029-09-01', values: { conclusion: 'toStandard' } },
      { act: 'withdraw', on: '2030-03-01', values: { withdrawnOn: '2030-03-01' } },
    ],
  },
}
