import type { Deed, Story } from '../story.ts'
import { type NationalLife, nationalLife, nationalStory, until } from './national.ts'

const life: NationalLife = {
  patents: true,
  planNumber: '20260003-T-469',
  dueOn: '2027-03-06',
  extendedUntil: '2027-09-06',
  number: 'GB/T 99003—2026/ISO 99003:2025',
}
const told = nationalStory(life)
const stages: readonly Deed[] = [
  { act: 'record-international-stage', on: '2027-01-20', values: { stageOn: '2027-01-04', stage: '90.20' } },
  { act: 'notify-committee', on: '2027-02-03' },
]

/** An identical adoption, a modified one with its differences, and what is done when the international standard moves. */
export const internationalAdoptionStory: Story = {
  ...told,
  others: {
    ...told.others,
    followed: [...told.whole, ...stages, { act: 'assess-effects', on: '2028-06-01' }],
    modified: until(
      nationalLife({
        ...life,
        values: {
          'upload-draft': {
            degree: 'mod',
            differences: [{ clause: '5.2', difference: '示例差异', why: '示例原因' }],
          },
        },
      }),
      'disclose',
    ).map((deed) =>
      deed.act === 'publish' ? { ...deed, values: { ...deed.values, number: 'GB/T 99003—2026' } } : deed,
    ),
  },
}
