import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Bench, openBench } from '../testing/bench.ts'
import { codeOf } from '../testing/refused.ts'
import { createLedger, sha256Text } from './ledger.ts'

let bench: Bench
let organizationId: string
beforeAll(async () => {
  bench = await openBench()
  organizationId = await bench.seedOrganization()
})
afterAll(() => bench.close())

const gap = (id: string) => ({ id, organization_id: organizationId, sequence: 7, reason: '作废' })

test('what is written comes back as the database keeps it, with its digest', async () => {
  const ledger = createLedger(bench.db)
  expect(await ledger.insert('number_gap', gap('one'))).toMatchObject({ ...gap('one'), version: 1, year: null })
  const digests = ledger.take()
  expect(digests).toMatchObject([{ table: 'number_gap', id: 'one', digest: expect.stringMatching(/^[0-9a-f]{64}$/u) }])
})

test('a column without a value does not count in the digest', async () => {
  const [one, two] = [createLedger(bench.db), createLedger(bench.db)]
  await one.insert('number_gap', gap('two'))
  const [written] = one.take()
  const row = { id: 'two', organization_id: organizationId, reason: '作废', sequence: 7, version: 1 }
  expect(written?.digest).toBe(sha256Text(JSON.stringify(row)))
  expect(two.take()).toEqual([])
})

test('each change is a further version, and the last state of a row is the one that is digested', async () => {
  const ledger = createLedger(bench.db)
  await ledger.insert('number_gap', gap('three'))
  await ledger.update('number_gap', 'three', { reason: '一' })
  expect(await ledger.update('number_gap', 'three', { reason: '二' })).toMatchObject({ version: 3, reason: '二' })
  expect(ledger.take()).toHaveLength(1)
  expect(ledger.take()).toEqual([])
})

test('a change of what was changed meanwhile, or is not there, is refused', async () => {
  const ledger = createLedger(bench.db)
  await ledger.insert('number_gap', gap('four'))
  expect(await codeOf(ledger.update('number_gap', 'four', { reason: '一' }, 1))).toBe('done')
  expect(await codeOf(ledger.update('number_gap', 'four', { reason: '二' }, 1))).toBe('CHANGED_MEANWHILE')
  expect(await codeOf(ledger.update('number_gap', 'nowhere', { reason: '三' }))).toBe('CHANGED_MEANWHILE')
})

test('a value may be taken away, and one that is left out stays', async () => {
  const ledger = createLedger(bench.db)
  await ledger.insert('number_gap', { ...gap('five'), year: 2026 })
  expect(await ledger.update('number_gap', 'five', { year: null })).toMatchObject({ year: null, reason: '作废' })
})
