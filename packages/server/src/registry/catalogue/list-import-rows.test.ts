import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { thePublic } from '../../context.ts'
import { exportList } from '../../documents/export-list.ts'
import { CATALOGUE, type CatalogueBench, openCatalogueBench } from '../../testing/catalogue-bench.ts'
import { listImportedRows } from './list-import-rows.ts'

let site: CatalogueBench

beforeAll(async () => {
  site = await openCatalogueBench()
})
afterAll(() => site.close())

describe('the rows of an import', () => {
  it('are listed by verdict, refused ones with the reason in words and their cells as they stood', async () => {
    const id = await site.open(CATALOGUE)
    await site.work()
    expect(await site.bench.run(listImportedRows, { id, verdict: 'refused' }, site.admin)).toMatchObject({
      total: 1,
      rows: [{ rowNumber: 3, cells: { 编号: '什么' }, reasons: [{ code: 'NUMBER_UNREADABLE', severity: 'refused' }] }],
    })
    expect(await site.bench.run(listImportedRows, { id, limit: 1 }, site.admin)).toMatchObject({ total: 2, next: '2' })
  })

  it('are to be had as a table whose reasons its source can read', async () => {
    const id = await site.open(CATALOGUE)
    await site.work()
    const asked = { list: 'importRows', as: 'csv', id, verdict: 'refused' }
    const [, row = ''] = Buffer.from((await site.bench.run(exportList, asked, site.admin)).bytes ?? [])
      .toString()
      .split('\r\n')
    expect(row).toContain('3,拒收')
    expect(row).toContain('什么')
    expect(row).toContain('不可识别')
    await expect(site.bench.run(exportList, asked, site.secretary)).rejects.toMatchObject({ code: 'NOT_ALLOWED' })
  })

  it('is for the administrator alone', async () => {
    await expect(site.bench.run(listImportedRows, { id: 'none' }, site.secretary)).rejects.toMatchObject({
      code: 'NOT_ALLOWED',
    })
    await expect(site.bench.run(listImportedRows, { id: 'none' }, thePublic)).rejects.toMatchObject({
      code: 'NOT_SIGNED_IN',
    })
  })
})
