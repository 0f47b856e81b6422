import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { thePublic } from '../../context.ts'
import { type Bench, openBench } from '../../testing/bench.ts'
import { enterRecords, enterRelation } from '../../testing/register-records.ts'
import { showRecord } from './show-record.ts'

let bench: Bench
const show = (number: string, day?: string) => bench.run(showRecord, { number, ...(day && { day }) }, thePublic)

beforeAll(async () => {
  bench = await openBench()
  await enterRecords(bench.db, [
    { number: 'GB/T 99001—2010', family: 'GB/T 99001', implementsOn: '2010-06-01', replacedOn: '2021-01-01' },
    { number: 'GB/T 99001—2020', family: 'GB/T 99001', implementsOn: '2021-01-01' },
    { number: 'GB/T 99007—2022', family: 'GB/T 99007' },
    { number: 'GB/T 99008—2023', family: 'GB/T 99008' },
    { number: 'GB/T 99009—2024', family: 'GB/T 99009' },
  ])
  await enterRelation(bench.db, 'GB/T 99001—2020', 'GB/T 99001—2010')
  await enterRelation(bench.db, 'GB/T 99007—2022', 'GB/T 99001—2020', 'citesNormatively')
  await enterRelation(bench.db, 'GB/T 99001—2020', 'ISO 99001:2019', 'adopts')
  await enterRelation(bench.db, 'GB/T 99008—2023', 'GB/T 99001—2010', 'citesNormatively')
  await enterRelation(bench.db, 'GB/T 99009—2024', 'GB/T 99001', 'citesInformatively')
})
afterAll(() => bench.close())

describe('a record', () => {
  it('is found by its number in any spelling', async () => {
    for (const number of ['GB/T 99001—2020', 'gb/t99001-2020', 'ＧＢＴ ９９００１－２０２０'])
      expect(await show(number)).toMatchObject({ number: 'GB/T 99001—2020', standing: { status: 'current' } })
  })

  it('without a year is that of the current edition', async () =>
    expect(await show('GB/T 99001')).toMatchObject({ number: 'GB/T 99001—2020' }))

  it('stands as of another day as it stood then', async () =>
    expect(await show('GB/T 99001—2010', '2020-12-31')).toMatchObject({ standing: { status: 'current' } }))

  it('names its editions, what it does to others and what others do to it', async () => {
    const view = await show('GB/T 99001—2020')
    expect(view.editions.map(({ number }) => number)).toEqual(['GB/T 99001—2020', 'GB/T 99001—2010'])
    expect(view.outward).toMatchObject([
      { type: 'replaces', other: { number: 'GB/T 99001—2010', standing: { status: 'replaced' } } },
      { type: 'adopts', other: { number: 'ISO 99001:2019', standing: null } },
    ])
    expect(view.inward).toMatchObject([
      { type: 'citesInformatively', other: { number: 'GB/T 99009—2024' }, cited: 'GB/T 99001', isOutdated: false },
      { type: 'citesNormatively', other: { number: 'GB/T 99008—2023' }, cited: 'GB/T 99001—2010', isOutdated: true },
      { type: 'citesNormatively', other: { number: 'GB/T 99007—2022' }, cited: 'GB/T 99001—2020', isOutdated: false },
    ])
    expect(view.citedByTotal).toBe(3)
  })

  it('that is cited without a year is named by the edition that is current', async () =>
    expect((await show('GB/T 99009—2024')).outward).toMatchObject([
      { cited: 'GB/T 99001', isOutdated: false, other: { number: 'GB/T 99001', standing: { status: 'current' } } },
    ]))

  it('that cites an edition which was replaced is marked, and was not while that edition stood', async () => {
    expect((await show('GB/T 99008—2023')).outward).toMatchObject([{ isOutdated: true }])
    expect((await show('GB/T 99008—2023', '2020-12-31')).outward).toMatchObject([{ isOutdated: false }])
  })

  it('says what each source said and when it was read', async () =>
    expect((await show('GB/T 99007—2022')).claims).toMatchObject([
      { sourceName: '示例目录', authority: 'secondary', asOf: '2026-03-02', claim: { status: 'current' } },
    ]))

  it('that is not held is refused without saying that it does not exist', () =>
    expect(show('GB/T 88888—2020')).rejects.toMatchObject({ code: 'RECORD_NOT_FOUND' }))
})
