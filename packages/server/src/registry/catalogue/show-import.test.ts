import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { thePublic } from '../../context.ts'
import { CATALOGUE, type CatalogueBench, openCatalogueBench } from '../../testing/catalogue-bench.ts'
import { showImport } from './show-import.ts'

let site: CatalogueBench

beforeAll(async () => {
  site = await openCatalogueBench()
})
afterAll(() => site.close())

describe('an import', () => {
  it('is shown with its counts and how far it has come', async () => {
    const id = await site.open(CATALOGUE)
    expect(await site.bench.run(showImport, { id }, site.admin)).toMatchObject({ state: 'judging', counts: null })
    await site.work()
    expect(await site.bench.run(showImport, { id }, site.admin)).toMatchObject({
      state: 'judged',
      counts: { new: 1, refused: 1 },
      rowsJudged: 2,
    })
  })

  it('that is not there is refused', () =>
    expect(site.bench.run(showImport, { id: 'none' }, site.admin)).rejects.toMatchObject({ code: 'IMPORT_NOT_FOUND' }))

  it('is for the administrator alone', async () => {
    await expect(site.bench.run(showImport, { id: 'none' }, site.secretary)).rejects.toMatchObject({
      code: 'NOT_ALLOWED',
    })
    await expect(site.bench.run(showImport, { id: 'none' }, thePublic)).rejects.toMatchObject({ code: 'NOT_SIGNED_IN' })
  })
})
