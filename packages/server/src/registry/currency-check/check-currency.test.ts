import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { thePublic } from '../../context.ts'
import { type Bench, openBench } from '../../testing/bench.ts'
import { enterRecords, enterRelation } from '../../testing/register-records.ts'
import { checkCurrency } from './check-currency.ts'

let bench: Bench

const check = async (text: string) => (await bench.run(checkCurrency, { text }, thePublic)).rows

beforeAll(async () => {
  bench = await openBench()
  const { db } = bench
  await enterRecords(db, [
    { number: 'GB/T 99001—2010', family: 'GB/T 99001', implementsOn: '2010-06-01', replacedOn: '2021-01-01' },
    { number: 'GB/T 99001—2020', family: 'GB/T 99001', implementsOn: '2021-01-01' },
    { number: 'GB/T 99002—2026', family: 'GB/T 99002', implementsOn: '2026-03-03' },
    { number: 'GB/T 99003—2001', family: 'GB/T 99003', status: 'withdrawn' },
    { number: 'GB/T 99004—2001', family: 'GB/T 99004' },
    { number: 'GB/T 99005—2005', family: 'GB/T 99005' },
    { number: 'GB/T 99008—2005', family: 'GB/T 99008' },
    { number: 'GB/T 99008—2015', family: 'GB/T 99008' },
    { number: 'GB/T 99006—2005', family: 'GB/T 99006', conflicts: [{ field: 'status', isOutweighed: false }] },
    { number: 'GB/T 99007—2005', family: 'GB/T 99007', conflicts: [{ field: 'status', isOutweighed: true }] },
  ])
  await enterRelation(db, 'GB/T 99001—2020', 'GB/T 99001—2010')
  await enterRelation(db, 'GB/T 99005—2005', 'GB/T 99004—2001')
  await enterRelation(db, 'GB/T 99004—2001', 'GB/T 99005—2005')
})
afterAll(() => bench.close())

describe('a reference is', () => {
  it('current when its edition is in force', async () =>
    expect(await check('GB/T 99001-2020')).toMatchObject([
      { verdict: 'current', number: 'GB/T 99001—2020', chain: [] },
    ]))

  it('replaced, with the end of the chain, when a newer edition is in force', async () =>
    expect(await check('gbt99001-2010')).toMatchObject([
      { verdict: 'replaced', chainEnds: [{ number: 'GB/T 99001—2020', standing: { status: 'current' } }] },
    ]))

  it('worth the current edition when it bears no year', async () =>
    expect(await check('GB/T 99001')).toMatchObject([{ verdict: 'undated', edition: { number: 'GB/T 99001—2020' } }]))

  it('coming on the day before it is in force', async () =>
    expect(await check('GB/T 99002—2026')).toMatchObject([{ verdict: 'coming' }]))

  it('withdrawn when its source says so', async () =>
    expect(await check('GB/T 99003—2001')).toMatchObject([{ verdict: 'withdrawn' }]))

  it('of an edition that is not on record while others are', async () =>
    expect(await check('GB/T 99001—1999')).toMatchObject([
      { verdict: 'otherEdition', editions: [{ number: 'GB/T 99001—2020' }, { number: 'GB/T 99001—2010' }] },
    ]))

  it('not found, and never said not to exist, when nothing is on record', async () =>
    expect(await check('GB/T 88888—2020')).toMatchObject([{ verdict: 'notFound', edition: null }]))

  it('disputed where its sources contradict one another and none is the stronger, with a year and without', async () => {
    expect(await check('GB/T 99006—2005\nGB/T 99006')).toMatchObject([{ verdict: 'disputed' }, { verdict: 'disputed' }])
    expect(await check('GB/T 99007—2005')).toMatchObject([{ verdict: 'current' }])
  })

  it('told to be current beside another edition where nothing says which of them replaces the other', async () => {
    const both = { severalCurrent: ['GB/T 99008—2015', 'GB/T 99008—2005'] }
    expect(await check('GB/T 99008—2005\nGB/T 99008')).toMatchObject([
      { verdict: 'current', ...both },
      { verdict: 'undated', ...both },
    ])
    expect((await check('GB/T 99001—2020'))[0]).not.toHaveProperty('severalCurrent')
  })

  it('no number where no grammar knows it, with the reason', async () =>
    expect(await check('GB/Q 1—2020')).toMatchObject([{ verdict: 'noNumber', number: null }]))

  it('told when replacements run in a circle', async () =>
    expect(await check('GB/T 99004—2001')).toMatchObject([{ cycle: 'GB/T 99004—2001' }]))

  it('told that the clause cannot be looked up where the text is not held', async () =>
    expect(await check('GB/T 99001—2020 的 5.2')).toMatchObject([{ clauses: [{ clause: '5.2', verdict: 'notHeld' }] }]))
})

describe('a list', () => {
  it('without anything in it is refused', () =>
    expect(check(' \n')).rejects.toMatchObject({ code: 'CURRENCY_LIST_EMPTY' }))

  it('of a thousand numbers is answered at once, one of more is refused', async () => {
    const lines = Array.from({ length: 1_001 }, (_, index) => `GB/T ${index + 1}—2020`)
    expect(await check(lines.slice(0, 1_000).join('\n'))).toHaveLength(1_000)
    await expect(check(lines.join('\n'))).rejects.toMatchObject({ code: 'CURRENCY_LIST_TOO_LONG' })
  })
})
