import type { Deed, Story } from '../story.ts'

const begun: readonly Deed[] = [
  { act: 'open-review', on: '2026-01-05' },
  { act: 'check-standard', on: '2026-01-06' },
  { act: 'hear-parties', on: '2026-01-07' },
]
const judged = (values: object): Deed => ({ act: 'judge-measure', on: '2026-01-20', values: { ...values } })

/** A measure that passed; one adopted under an exception, one mended, one dropped. */
export const fairCompetitionReviewStory: Story = {
  whole: [...begun, judged({}), { act: 'adopt', on: '2026-02-01' }],
  others: {
    excepted: [
      ...begun,
      judged({ freeFlow: 'present' }),
      {
        act: 'name-exception',
        on: '2026-01-25',
        values: { questions: [{ question: 'freeFlow' }], until: '2027-01-25' },
      },
      { act: 'adopt', on: '2026-02-01' },
    ],
    mended: [
      ...begun,
      judged(
        Object.fromEntries(
          ['marketEntry', 'freeFlow', 'costs', 'behaviour', 'foreignGoods'].map((q) => [q, 'present']),
        ),
      ),
      { act: 'mend-measure', on: '2026-01-25' },
      judged({ costs: 'unclear' }),
      { act: 'drop', on: '2026-02-01' },
    ],
  },
  setting: {},
}
