import type { FileValue } from '@zhunsheng/core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Actor, thePublic } from '../context.ts'
import { type Bench, openBench } from '../testing/bench.ts'
import { codeOf } from '../testing/refused.ts'
import { uploadScan } from '../testing/story-files.ts'
import { verifyChain } from '../trace/verify-chain.ts'
import { changeParticular } from './change-particular.ts'
import { registerOrganization } from './register-organization.ts'
import { showOrganization } from './show-organization.ts'

let bench: Bench
let organizationId: string
let secretary: Actor
let evidence: FileValue

beforeAll(async () => {
  bench = await openBench()
  organizationId = await bench.seedOrganization()
  secretary = await bench.seedActor(organizationId, 'secretary')
  evidence = await uploadScan(bench, '变更批复.png')
})
afterAll(() => bench.close())

const change = (input: object, actor = secretary) =>
  bench.run(changeParticular, { organizationId, from: '2026-04-01', evidence, ...input }, actor)
const show = () => bench.run(showOrganization, { id: organizationId }, secretary)

describe('a code that changes from 1 April', () => {
  beforeAll(() => change({ what: 'code', value: 'T/SLXN' }))

  test('is the earlier one the day before, in the numbers to come as well', async () => {
    bench.clock.day('2026-03-31')
    expect(await show()).toMatchObject({ code: 'SLXH', numbers: { next: 'T/SLXH 1—2026' } })
  })

  test('is the new one on the day, with its evidence in the history', async () => {
    bench.clock.day('2026-04-01')
    expect(await show()).toMatchObject({
      code: 'SLXN',
      numbers: { next: 'T/SLXN 1—2026' },
      entries: [{ what: 'code', value: 'SLXN', from: '2026-04-01', evidence: '变更批复.png' }],
    })
  })

  test('is taken for every other organization, as is the one before', async () => {
    const fields = { name: '示例另一协会', businessScope: '示例' }
    expect(await codeOf(bench.run(registerOrganization, { ...fields, code: 'SLXN' }))).toBe('ORGANIZATION_CODE_TAKEN')
    expect(await codeOf(bench.run(registerOrganization, { ...fields, code: 'SLXH' }))).toBe('ORGANIZATION_CODE_TAKEN')
  })

  test('may change back, since it was its own', async () => {
    await change({ what: 'code', value: 'SLXH', from: '2026-05-01' })
    bench.clock.day('2026-05-01')
    expect((await show()).code).toBe('SLXH')
  })
})

test('of two entries from one day the one entered last holds, and the chain holds over both', async () => {
  await change({ what: 'businessScope', value: '示例范围甲', from: '2026-01-01' })
  await change({ what: 'businessScope', value: '示例范围乙', from: '2026-01-01' })
  expect((await show()).businessScope).toBe('示例范围乙')
  expect(await verifyChain({ db: bench.db, files: bench.services.files })).toMatchObject({ holds: true })
})

test('a code that is none, one of another organization, and a missing file are refused', async () => {
  await bench.seedOrganization('SLYI')
  expect(await codeOf(change({ what: 'code', value: '12' }))).toBe('ORGANIZATION_CODE_MALFORMED')
  expect(await codeOf(change({ what: 'code', value: 'SLYI' }))).toBe('ORGANIZATION_CODE_TAKEN')
  const missing = { sha256: '0'.repeat(64), name: '没有.png' }
  expect(await codeOf(change({ what: 'code', value: 'SLXQ', evidence: missing }))).toBe('FILE_NOT_UPLOADED')
  expect(await codeOf(change({ what: 'code', value: 'SLXQ', evidence: undefined }))).toBe('INPUT_MALFORMED')
})

test('a secretary of another organization, and who is not signed in, are refused', async () => {
  const stranger = await bench.seedActor(await bench.seedOrganization('SLBI'), 'secretary')
  expect(await codeOf(change({ what: 'businessScope', value: '示例' }, stranger))).toBe('NOT_ALLOWED')
  expect(await codeOf(change({ what: 'businessScope', value: '示例' }, thePublic))).toBe('NOT_SIGNED_IN')
})
