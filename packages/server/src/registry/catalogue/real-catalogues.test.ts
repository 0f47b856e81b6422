import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { storeUpload } from '../../documents/store-upload.ts'
import { type CatalogueBench, openCatalogueBench } from '../../testing/catalogue-bench.ts'
import { addSource } from './add-source.ts'
import { confirmImport } from './confirm-import.ts'
import { openImport } from './open-import.ts'
import { previewCatalogue } from './preview-catalogue.ts'
import { showImport } from './show-import.ts'

const material = join(import.meta.dirname, '../../../../../../shared/material/catalogue')
const isThere = existsSync(material)

let site: CatalogueBench
beforeAll(async () => {
  site = await openCatalogueBench()
})
afterAll(() => site.close())

async function enter(name: string) {
  const { bench, admin, work } = site
  const file = await storeUpload(bench.services, { name, bytes: new Uint8Array(await readFile(join(material, name))) })
  const { mapping } = await bench.run(previewCatalogue, { file }, admin)
  const { id: sourceId } = await bench.run(addSource, { name, authority: 'secondary' }, admin)
  const { id } = await bench.run(openImport, { sourceId, file, mapping, asOf: '2026-03-01' }, admin)
  await work()
  const { counts } = await bench.run(showImport, { id }, admin)
  await bench.run(confirmImport, { id }, admin)
  await work()
  const { rows } = await sql<{ code: string; count: number }>`
    select reason ->> 'code' as code, count(*)::int as count from catalogue_row, jsonb_array_elements(reasons) reason
    where import_id = ${id} group by 1 order by 1`.execute(bench.db)
  const after = await bench.run(showImport, { id }, admin)
  return { counts, state: after.state, reasons: Object.fromEntries(rows.map(({ code, count }) => [code, count])) }
}

describe.skipIf(!isThere)(`the four real catalogues${isThere ? '' : ' (skipped, no material)'}`, () => {
  it('go in with their faults, which are named row by row', async () => {
    expect(await enter('samr-index-power-2026-04.csv')).toMatchObject({
      state: 'done',
      counts: { new: 2026, same: 482, changed: 0, conflicting: 1, refused: 0 },
      // 325 local standards and 75 sector standards that the list calls national ones; one number current and withdrawn.
      reasons: { LEVEL_DIFFERS: 400, PLAN_AS_STANDARD: 267, AMENDMENT_SHEET: 6, DUPLICATE_DIFFERS: 1 },
    })
    expect(await enter('power-sector-union-2026-04.csv')).toMatchObject({
      state: 'done',
      counts: { new: 1454, same: 2005, conflicting: 16, refused: 134 },
      reasons: { NUMBER_UNREADABLE: 86, NUMBER_WITHOUT_YEAR: 39, NUMBERS_SEVERAL: 9, SOURCES_DISAGREE: 15 },
    })
    expect(await enter('raw-filenames-1561.csv')).toMatchObject({
      counts: { new: 0, same: 1338, conflicting: 15, refused: 208 },
      reasons: { NUMBER_UNREADABLE: 182, NUMBER_MENDED: 61 },
    })
    expect(await enter('construction-84-with-replaces.json')).toMatchObject({
      counts: { new: 48, changed: 11, conflicting: 6, refused: 19 },
      reasons: { NUMBER_MISSING: 10 },
    })
  })

  it('disagree on few records, and those are shown as in conflict', async () => {
    const { rows } = await sql<{ number: string }>`
      select number from standard_record where evidence = 'conflict' order by number`.execute(site.bench.db)
    expect(rows).toHaveLength(29)
    expect(rows).toContainEqual({ number: 'GB/T 34932—2017' })
  })
})
