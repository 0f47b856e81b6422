import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { thePublic } from '../../context.ts'
import { CATALOGUE, type CatalogueBench, openCatalogueBench } from '../../testing/catalogue-bench.ts'
import { closeJudging } from './close-judging.ts'
import { showImport } from './show-import.ts'

let site: CatalogueBench

beforeAll(async () => {
  site = await openCatalogueBench()
})
afterAll(() => site.close())

const counts = { new: 0, same: 0, changed: 0, conflicting: 0, refused: 0 }
const input = (id: string) => ({ id, counts: { ...counts, new: 3 }, root: '0'.repeat(64) })

describe('the end of judging', () => {
  it('binds the rows by their root and waits for a person', async () => {
    const id = await site.open(CATALOGUE)
    await site.bench.run(closeJudging, input(id))
    expect(await site.bench.run(showImport, { id }, site.admin)).toMatchObject({ state: 'judged', rowsTotal: 3 })
    await expect(site.bench.run(closeJudging, input(id))).rejects.toMatchObject({ code: 'IMPORT_NOT_NOW' })
  })

  it('is refused for an import that is not there', () =>
    expect(site.bench.run(closeJudging, input('none'))).rejects.toMatchObject({ code: 'IMPORT_NOT_FOUND' }))

  it('is for the administrator alone', async () => {
    await expect(site.bench.run(closeJudging, input('none'), site.secretary)).rejects.toMatchObject({
      code: 'NOT_ALLOWED',
    })
    await expect(site.bench.run(closeJudging, input('none'), thePublic)).rejects.toMatchObject({
      code: 'NOT_SIGNED_IN',
    })
  })
})
