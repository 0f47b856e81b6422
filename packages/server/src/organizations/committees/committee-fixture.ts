import { openBench } from '../../testing/bench.ts'

/** A committee with its secretariat, and an association that is none. */
export async function openCommittee() {
  const bench = await openBench()
  const committee = await bench.seedOrganization('SLTC', {}, { kind: 'committee', name: '示例技术委员会' })
  const association = await bench.seedOrganization('SLXH')
  const secretary = await bench.seedActor(committee, 'secretary')
  const stranger = await bench.seedActor(association, 'secretary')
  return { bench, committee, association, secretary, stranger, close: () => bench.close() }
}

export type Committee = Awaited<ReturnType<typeof openCommittee>>

export const aSeat = {
  name: '示例委员',
  category: 'producer',
  employer: '示例公司',
  seat: 'member',
  fromOn: '2026-01-01',
} as const
