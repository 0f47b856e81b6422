import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { thePublic } from '../../context.ts'
import { CATALOGUE, type CatalogueBench, openCatalogueBench } from '../../testing/catalogue-bench.ts'
import { failImport } from './fail-import.ts'
import { showImport } from './show-import.ts'

let site: CatalogueBench

beforeAll(async () => {
  site = await openCatalogueBench()
})
afterAll(() => site.close())

describe('a catalogue that cannot be read', () => {
  it('fails with its reason, and nothing of it is entered', async () => {
    const id = await site.open(CATALOGUE)
    await site.bench.run(failImport, { id, code: 'CATALOGUE_UNREADABLE' })
    expect(await site.bench.run(showImport, { id }, site.admin)).toMatchObject({
      state: 'failed',
      failure: 'CATALOGUE_UNREADABLE',
    })
  })

  it('does so by itself when its bytes are none of its format', async () => {
    const { openImport } = await import('./open-import.ts')
    const file = await site.upload('没有结构')
    const mapping = { columns: [{ column: '编号', field: 'number' }] }
    const input = { sourceId: site.sourceId, file: { ...file, name: 'a.xlsx' }, mapping, asOf: '2026-03-02' }
    const { id } = await site.bench.run(openImport, input, site.admin)
    await site.work()
    expect(await site.bench.run(showImport, { id }, site.admin)).toMatchObject({ state: 'failed' })
  })

  it('is for the administrator alone', async () => {
    await expect(site.bench.run(failImport, { id: 'none', code: 'BUG' }, site.secretary)).rejects.toMatchObject({
      code: 'NOT_ALLOWED',
    })
    await expect(site.bench.run(failImport, { id: 'none', code: 'BUG' }, thePublic)).rejects.toMatchObject({
      code: 'NOT_SIGNED_IN',
    })
  })
})
