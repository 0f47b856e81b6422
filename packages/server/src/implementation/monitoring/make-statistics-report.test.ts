import { afterAll, beforeAll, expect, it } from 'vitest'
import { thePublic } from '../../context.ts'
import { paperText } from '../../documents/papers/paper-text.ts'
import { codeOf } from '../../testing/refused.ts'
import { decideStatistics } from './decide-statistics.ts'
import { makeStatisticsReport } from './make-statistics-report.ts'
import { assignAnalysis, type Network, openNetwork, submit } from './network-fixture.ts'

let network: Network

beforeAll(async () => {
  network = await openNetwork()
})
afterAll(() => network.close())

const make = (year: string, actor = network.actors.national) => network.bench.run(makeStatisticsReport, { year }, actor)

it('it is made of accepted forms only, and every figure names its form', async () => {
  const taskId = await assignAnalysis(network)
  await submit(network, taskId)
  expect(await codeOf(make('2026'))).toBe('STATISTICS_NONE_ACCEPTED')
  await network.bench.run(decideStatistics, { taskId, decision: 'accepted' }, network.actors.beijing)
  const { name, bytes } = await make('2026')
  expect(name).toBe('2026 年强制性标准实施情况统计分析报告.docx')
  const text = paperText(bytes)
  for (const words of [
    '检测批次|40|1|表1',
    '97.5%（39/40）',
    '表1|GB 99001—2020',
    taskId,
    '第 43 条（待核）',
    '监督检查次数|—|0',
  ])
    expect(text).toContain(words)
})

it('the same forms give the same bytes', async () =>
  expect(Buffer.from((await make('2026')).bytes).equals(Buffer.from((await make('2026')).bytes))).toBe(true))

it('it is for the national authority', async () => {
  expect(await codeOf(make('2026', network.actors.laboratory))).toBe('NOT_MONITORING_AUTHORITY')
  expect(await codeOf(network.bench.run(makeStatisticsReport, { year: '2026' }, thePublic))).toBe('NOT_SIGNED_IN')
})
