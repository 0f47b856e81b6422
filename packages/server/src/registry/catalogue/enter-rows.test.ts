import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { thePublic } from '../../context.ts'
import { CATALOGUE, type CatalogueBench, openCatalogueBench } from '../../testing/catalogue-bench.ts'
import { confirmImport } from './confirm-import.ts'
import { enterRows } from './enter-rows.ts'

let site: CatalogueBench

beforeAll(async () => {
  site = await openCatalogueBench()
})
afterAll(() => site.close())

describe('entering rows', () => {
  it('enters what was not refused, and comes to an end', async () => {
    const id = await site.open(CATALOGUE)
    await site.work()
    await expect(site.bench.run(enterRows, { id })).rejects.toMatchObject({ code: 'IMPORT_NOT_NOW' })
    await site.bench.run(confirmImport, { id }, site.admin)
    expect(await site.bench.run(enterRows, { id })).toEqual({ more: true })
    expect(await site.bench.run(enterRows, { id })).toEqual({ more: false })
    const records = await site.bench.db.selectFrom('standard_record').select('number').execute()
    expect(records).toEqual([{ number: 'GB/T 99201—2020' }])
  })

  it('is for the administrator alone', async () => {
    await expect(site.bench.run(enterRows, { id: 'none' }, site.secretary)).rejects.toMatchObject({
      code: 'NOT_ALLOWED',
    })
    await expect(site.bench.run(enterRows, { id: 'none' }, thePublic)).rejects.toMatchObject({ code: 'NOT_SIGNED_IN' })
  })
})
