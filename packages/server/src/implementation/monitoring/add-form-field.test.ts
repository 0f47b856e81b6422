import { afterAll, beforeAll, expect, it } from 'vitest'
import { thePublic } from '../../context.ts'
import { codeOf } from '../../testing/refused.ts'
import { addFormField } from './add-form-field.ts'
import { assignAnalysis, form, type Network, openNetwork, submit } from './network-fixture.ts'
import { showStatistics } from './show-statistics.ts'

let network: Network

beforeAll(async () => {
  network = await openNetwork()
})
afterAll(() => network.close())

const field = {
  part: 'effect',
  labelZh: '出口批次',
  labelEn: 'Batches exported',
  kind: 'integer',
  required: true,
  legalBasis: '示例通知',
  fromOn: '2026-12-31',
}
const add = (changes: object = {}, actor = network.actors.national) =>
  codeOf(network.bench.run(addFormField, { ...field, ...changes }, actor))

it('a field added by the end of a year is asked for in its reports, and said to be the authority’s', async () => {
  const taskId = await assignAnalysis(network)
  expect(await add()).toBe('done')
  expect(await add({ labelZh: '次年项目', fromOn: '2027-01-01' })).toBe('done')
  const { fields } = await network.bench.run(showStatistics, { taskId }, network.actors.national)
  const added = fields.filter(({ origin }) => origin === 'authority')
  expect(added).toMatchObject([{ field: { label: { zh: '出口批次' } }, givenBasis: '示例通知' }])
  expect(await codeOf(submit(network, taskId))).toBe('INPUT_MALFORMED')
  const whole = { ...form, [added[0]?.name ?? '']: 3 }
  expect(await codeOf(submit(network, taskId, network.actors.laboratory, whole))).toBe('done')
})

it('one that the form has is refused', async () => {
  expect(await add({ labelZh: '检测批次' })).toBe('FORM_FIELD_KNOWN')
  expect(await add()).toBe('FORM_FIELD_KNOWN')
})

it('nobody but the national authority adds one', async () => {
  expect(await add({ labelZh: '其他' }, network.actors.beijing)).toBe('NOT_MONITORING_AUTHORITY')
  expect(await codeOf(network.bench.run(addFormField, field, thePublic))).toBe('NOT_SIGNED_IN')
})
