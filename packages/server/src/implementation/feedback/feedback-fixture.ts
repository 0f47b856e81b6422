import { thePublic } from '../../context.ts'
import { openBench } from '../../testing/bench.ts'
import { enterRecords } from '../../testing/register-records.ts'
import { giveFeedback } from './give-feedback.ts'

export const NUMBER = 'GB/T 99001—2020'
export const NEW_NUMBER = 'GB/T 99001—2026'
export const UNROUTED = 'GB/T 99002—2020'

/** For tests: a committee in charge of a national standard, another body, and a standard that nobody is found for. */
export async function openFeedback() {
  const bench = await openBench()
  const committee = await bench.seedOrganization('SLJW', {}, { kind: 'committee', name: '示例阀门标准化技术委员会' })
  const other = await bench.seedOrganization('SLQT', {}, { kind: 'department', name: '示例主管部门' })
  const authority = await bench.seedOrganization('SLGJ', {}, { kind: 'nationalAuthority', name: '示例标准化主管部门' })
  await enterRecords(bench.db, [
    { number: NUMBER, family: 'GB/T 99001', title: '示例阀门通则' },
    { number: NEW_NUMBER, family: 'GB/T 99001', title: '示例阀门通则' },
    { number: UNROUTED, family: 'GB/T 99002', title: '示例无主标准' },
  ])
  await bench.db
    .updateTable('standard_record')
    .set({ committee: '示例阀门标准化技术委员会', issuer: '示例未登记机构' })
    .where('family', '=', 'GB/T 99001')
    .execute()
  await bench.db
    .updateTable('standard_record')
    .set({ department: '示例旧部门' })
    .where('number', '=', UNROUTED)
    .execute()
  const actors = {
    admin: await bench.seedActor(null, 'administrator'),
    secretary: await bench.seedActor(committee, 'secretary'),
    leader: await bench.seedActor(committee, 'leader'),
    outsider: await bench.seedActor(other, 'secretary'),
    authority: await bench.seedActor(authority, 'leader'),
  }
  return {
    bench,
    committee,
    other,
    actors,
    /** Feedback of the public: its id and receipt. */
    async give(given: Readonly<Record<string, string>> = {}) {
      const { receipt, due } = await bench.run(
        giveFeedback,
        { number: NUMBER, kind: 'problem', clause: '5.1', body: '示例：此条不好执行。', ...given },
        thePublic,
      )
      const { id } = await bench.db
        .selectFrom('feedback')
        .select('id')
        .where('receipt', '=', receipt)
        .executeTakeFirstOrThrow()
      return { id, receipt, due }
    },
    close: () => bench.close(),
  }
}

export type FeedbackBench = Awaited<ReturnType<typeof openFeedback>>
