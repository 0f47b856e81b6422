import { afterAll, beforeAll, expect, it } from 'vitest'
import { thePublic } from '../../context.ts'
import { codeOf } from '../../testing/refused.ts'
import { downloadEvidence } from './download-evidence.ts'
import { assignAnalysis, form, type Network, openNetwork } from './network-fixture.ts'
import { submitStatistics } from './submit-statistics.ts'

let network: Network

beforeAll(async () => {
  network = await openNetwork()
})
afterAll(() => network.close())

const BYTES = new TextEncoder().encode('示例证据')
let taskId: string
beforeAll(async () => {
  taskId = await assignAnalysis(network)
  const evidence = await network.bench.seedFile(BYTES, '证据.pdf', 'pdf')
  await network.bench.run(submitStatistics, { taskId, form, evidence }, network.actors.laboratory)
})
const download = (actor = network.actors.laboratory) => network.bench.run(downloadEvidence, { id: taskId }, actor)

it('the point and the authority above it get the file', async () => {
  expect((await download()).name).toBe('证据.pdf')
  expect(Buffer.from((await download(network.actors.beijing)).bytes).toString()).toBe('示例证据')
})

it('nobody else is told that it is there', async () => {
  expect(await codeOf(download(network.actors.shanghai))).toBe('FILE_NOT_FOUND')
  expect(await codeOf(download(network.actors.outsider))).toBe('FILE_NOT_FOUND')
  expect(await codeOf(network.bench.run(downloadEvidence, { id: taskId }, thePublic))).toBe('NOT_SIGNED_IN')
})
