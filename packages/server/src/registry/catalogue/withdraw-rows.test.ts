import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { thePublic } from '../../context.ts'
import { CATALOGUE, type CatalogueBench, openCatalogueBench } from '../../testing/catalogue-bench.ts'
import { confirmImport } from './confirm-import.ts'
import { undoImport } from './undo-import.ts'
import { withdrawRows } from './withdraw-rows.ts'

let site: CatalogueBench

beforeAll(async () => {
  site = await openCatalogueBench()
})
afterAll(() => site.close())

describe('taking rows back', () => {
  it('leaves the claims on file and the records empty', async () => {
    const id = await site.open(CATALOGUE)
    await site.work()
    await site.bench.run(confirmImport, { id }, site.admin)
    await site.work()
    await expect(site.bench.run(withdrawRows, { id })).rejects.toMatchObject({ code: 'IMPORT_NOT_NOW' })
    await site.bench.run(undoImport, { id, reason: '来源有误' }, site.admin)
    expect(await site.bench.run(withdrawRows, { id })).toEqual({ more: false })
    const [record] = await site.bench.db.selectFrom('standard_record').select(['number', 'is_empty']).execute()
    expect(record).toEqual({ number: 'GB/T 99201—2020', is_empty: true })
  })

  it('is for the administrator alone', async () => {
    await expect(site.bench.run(withdrawRows, { id: 'none' }, site.secretary)).rejects.toMatchObject({
      code: 'NOT_ALLOWED',
    })
    await expect(site.bench.run(withdrawRows, { id: 'none' }, thePublic)).rejects.toMatchObject({
      code: 'NOT_SIGNED_IN',
    })
  })
})
