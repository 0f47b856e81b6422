import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { thePublic } from '../../context.ts'
import { CATALOGUE, type CatalogueBench, openCatalogueBench } from '../../testing/catalogue-bench.ts'
import { confirmImport } from './confirm-import.ts'
import { showImport } from './show-import.ts'
import { undoImport } from './undo-import.ts'

let site: CatalogueBench

beforeAll(async () => {
  site = await openCatalogueBench()
})
afterAll(() => site.close())

describe('undoing an import', () => {
  it('needs a reason and takes back what was entered', async () => {
    const id = await site.open(CATALOGUE)
    await site.work()
    await site.bench.run(confirmImport, { id }, site.admin)
    await site.work()
    await expect(site.bench.run(undoImport, { id, reason: '' }, site.admin)).rejects.toMatchObject({
      code: 'INPUT_MALFORMED',
    })
    await site.bench.run(undoImport, { id, reason: '来源有误' }, site.admin)
    await site.work()
    expect(await site.bench.run(showImport, { id }, site.admin)).toMatchObject({ state: 'undone' })
  })

  it('is refused while it is judged', async () => {
    const id = await site.open(CATALOGUE)
    await expect(site.bench.run(undoImport, { id, reason: '来源有误' }, site.admin)).rejects.toMatchObject({
      code: 'IMPORT_NOT_NOW',
    })
  })

  it('is for the administrator alone', async () => {
    await expect(site.bench.run(undoImport, { id: 'none', reason: '来源有误' }, site.secretary)).rejects.toMatchObject({
      code: 'NOT_ALLOWED',
    })
    await expect(site.bench.run(undoImport, { id: 'none', reason: '来源有误' }, thePublic)).rejects.toMatchObject({
      code: 'NOT_SIGNED_IN',
    })
  })
})
