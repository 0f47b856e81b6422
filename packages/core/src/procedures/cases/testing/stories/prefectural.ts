import type { Deed, Story } from '../story.ts'
import { localLater, localMade, localOthers } from './local.ts'
import { retested } from './retested.ts'

const publication: Deed = {
  act: 'publish',
  on: '2026-05-06',
  values: {
    number: 'DB3701/T 9001—2026',
    approvedOn: '2026-05-06',
    publishedOn: '2026-05-06',
    implementsOn: '2026-08-01',
    reportFrom: '2026-05-06',
  },
}
const filed: readonly Deed[] = [
  { act: 'disclose', on: '2026-05-07' },
  { act: 'report-to-province', on: '2026-05-20' },
  { act: 'file', on: '2026-06-01' },
  { act: 'accept-filing', on: '2026-06-10', values: { filingNumber: '示例-1' } },
]
const whole = [...localMade, publication, ...filed]

/** A local standard of a city of Shandong: reported to the province, filed, interpreted. */
export const prefecturalStory: Story = {
  whole,
  others: {
    ...localOthers,
    retested: retested(whole),
    later: [
      ...whole.slice(0, -1),
      { act: 'accept-filing', on: '2026-06-10', values: { result: 'supplement', missing: '公告' } },
      { act: 'file', on: '2026-06-12' },
      { act: 'accept-filing', on: '2026-06-15', values: { filingNumber: '示例-1' } },
      ...localLater,
    ],
  },
  setting: { outside: { localReformPilot: 'yes', prefectureAuthorized: 'yes' } },
}
