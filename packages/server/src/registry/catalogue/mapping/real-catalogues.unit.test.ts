import { createReadStream, existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { formatOf, openRows, type SourceRow } from '../read-rows/index.ts'
import { createClaimReader, proposeMapping, type RowClaim } from './index.ts'

const CATALOGUES = join(import.meta.dirname, '../../../../../../..', 'shared/material/catalogue')
const hasMaterial = existsSync(CATALOGUES)
const suffix = hasMaterial ? '' : ' (skipped, no material)'

type Read = { readonly row: SourceRow } & RowClaim

async function read(name: string): Promise<Read[]> {
  const opened = await openRows(createReadStream(join(CATALOGUES, name)), formatOf(name) ?? 'csv')
  const rows: SourceRow[] = []
  for await (const batch of opened.rows) rows.push(...batch)
  const mapping = proposeMapping(
    opened.columns,
    rows.slice(0, 100).map(({ cells }) => cells),
  )
  const reader = createClaimReader(mapping, '2026-04-01')
  return rows.map((row) => ({ row, ...reader(row.cells) }))
}

const having = (rows: readonly Read[], code: string) =>
  rows.filter(({ reasons }) => reasons.some((reason) => reason.code === code))
const entered = (rows: readonly Read[]) => rows.filter(({ claim }) => claim !== null).length

describe.skipIf(!hasMaterial)(`the index of the national platform${suffix}`, () => {
  it('is read whole, with the local standards that it types wrongly, its plans and its amendment sheets', async () => {
    const rows = await read('samr-index-power-2026-04.csv')
    expect([rows.length, entered(rows)]).toEqual([2_509, 2_509])
    const wrongly = having(rows, 'LEVEL_DIFFERS').filter(({ row }) => row.cells['tid'] === 'BV_DB')
    expect(wrongly).toHaveLength(325)
    expect(having(rows, 'PLAN_AS_STANDARD')).toHaveLength(267)
    expect(having(rows, 'AMENDMENT_SHEET').map(({ claim }) => claim?.amends)).toEqual([
      'GB/T 15148—2008',
      'GB/T 42315—2023',
      'GB/T 42288—2022',
      'GB/Z 40295—2021',
      'GB/T 29126—2012',
      'GB/T 26990—2011',
    ])
  })

  it('says two things of one number only where no amendment sheet is meant', async () => {
    const rows = await read('samr-index-power-2026-04.csv')
    const said = new Map<string, Set<string>>()
    for (const { claim } of rows)
      if (claim) said.set(claim.number, (said.get(claim.number) ?? new Set()).add(`${claim.title} ${claim.status}`))
    const contradicted = [...said].filter(([, each]) => each.size > 1).map(([number]) => number)
    expect(contradicted).toEqual(['GB/T 34932—2017'])
  })
})

describe.skipIf(!hasMaterial)(`the union of three lists${suffix}`, () => {
  it('is read, and every row that no grammar knows is told why', async () => {
    const rows = await read('power-sector-union-2026-04.csv')
    expect([rows.length, entered(rows)]).toEqual([3_609, 3_475])
    const refused = rows.filter(({ claim }) => claim === null)
    expect(refused.filter(({ reasons }) => reasons.length === 0)).toEqual([])
    expect(rows.some(({ claim }) => claim?.publishedOn !== undefined)).toBe(false) // the source calls them unverified
  })
})

describe.skipIf(!hasMaterial)(`names of files as they lie about${suffix}`, () => {
  it('give titles without their numbers and endings', async () => {
    const rows = await read('raw-filenames-1561.csv')
    expect([rows.length, entered(rows)]).toEqual([1_561, 1_353])
    const titles = rows.flatMap(({ claim }) => claim?.title ?? [])
    expect(titles.filter((title) => /\.(?:pdf|docx?)$/iu.test(title))).toEqual([])
  })
})

describe.skipIf(!hasMaterial)(`a list of construction standards in JSON${suffix}`, () => {
  it('keeps what replaces what, and names laws and numbers that no grammar knows', async () => {
    const rows = await read('construction-84-with-replaces.json')
    expect([rows.length, entered(rows)]).toEqual([84, 65])
    expect(rows.filter(({ claim }) => claim?.replaces).map(({ claim }) => claim?.replaces?.[0])).toEqual([
      'GB 50300—2001',
      'GB 50204—2002',
      'GB 50202—2002',
      'GB 175—2007',
      'GB 1499.2—2007',
      'GB 50205—2001',
      'GB 8923—1988',
    ])
    expect(having(rows, 'NUMBER_MISSING')).toHaveLength(10)
  })
})
