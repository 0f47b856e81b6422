import { afterAll, beforeAll, expect, it } from 'vitest'
import { thePublic } from '../../context.ts'
import { codeOf } from '../../testing/refused.ts'
import { decideStatistics } from './decide-statistics.ts'
import { assignAnalysis, type Network, openNetwork, submit } from './network-fixture.ts'

let network: Network

beforeAll(async () => {
  network = await openNetwork()
})
afterAll(() => network.close())

let taskId: string
beforeAll(async () => {
  taskId = await assignAnalysis(network)
})
const decide = (decision: string, reason?: string, actor = network.actors.beijing) =>
  codeOf(network.bench.run(decideStatistics, { taskId, decision, ...(reason && { reason }) }, actor))

it('a report is returned with a reason, sent again, and accepted once', async () => {
  expect(await decide('accepted')).toBe('STATISTICS_NOT_NOW')
  await submit(network, taskId)
  expect(await decide('returned')).toBe('RETURN_WITHOUT_REASON')
  expect(await decide('returned', '缺少检测数据')).toBe('done')
  await submit(network, taskId)
  expect(await decide('accepted')).toBe('done')
  expect(await decide('accepted')).toBe('STATISTICS_NOT_NOW')
  const told = await network.bench.db.selectFrom('notice').select(['subject', 'to_account_id']).orderBy('id').execute()
  expect(told.map(({ subject }) => subject)).toEqual([
    '2026 年统计分析任务 2 项',
    '2026 年 GB 99001—2020 统计分析退回补正',
    '2026 年 GB 99001—2020 统计分析已接收',
  ])
  expect(told.every(({ to_account_id: to }) => to === network.actors.laboratory.accountId)).toBe(true)
})

it('nobody but the authority of its place decides', async () => {
  await network.bench.db.updateTable('statistics_task').set({ state: 'submitted' }).where('id', '=', taskId).execute()
  expect(await decide('accepted', undefined, network.actors.laboratory)).toBe('NOT_MONITORING_AUTHORITY')
  expect(await codeOf(network.bench.run(decideStatistics, { taskId, decision: 'accepted' }, thePublic))).toBe(
    'NOT_SIGNED_IN',
  )
})
