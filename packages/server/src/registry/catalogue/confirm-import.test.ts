import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { thePublic } from '../../context.ts'
import { CATALOGUE, type CatalogueBench, openCatalogueBench } from '../../testing/catalogue-bench.ts'
import { confirmImport } from './confirm-import.ts'
import { showImport } from './show-import.ts'

let site: CatalogueBench

beforeAll(async () => {
  site = await openCatalogueBench()
})
afterAll(() => site.close())

describe('confirming an import', () => {
  it('is possible once its rows are judged, and once only', async () => {
    const id = await site.open(CATALOGUE)
    await expect(site.bench.run(confirmImport, { id }, site.admin)).rejects.toMatchObject({ code: 'IMPORT_NOT_NOW' })
    await site.work()
    await site.bench.run(confirmImport, { id }, site.admin)
    expect(await site.bench.run(showImport, { id }, site.admin)).toMatchObject({ state: 'entering' })
    await expect(site.bench.run(confirmImport, { id }, site.admin)).rejects.toMatchObject({ code: 'IMPORT_NOT_NOW' })
  })

  it('is for the administrator alone', async () => {
    await expect(site.bench.run(confirmImport, { id: 'none' }, site.secretary)).rejects.toMatchObject({
      code: 'NOT_ALLOWED',
    })
    await expect(site.bench.run(confirmImport, { id: 'none' }, thePublic)).rejects.toMatchObject({
      code: 'NOT_SIGNED_IN',
    })
  })
})
