import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { thePublic } from '../../context.ts'
import { CATALOGUE, type CatalogueBench, openCatalogueBench } from '../../testing/catalogue-bench.ts'
import { openImport } from './open-import.ts'
import { showImport } from './show-import.ts'

let site: CatalogueBench

beforeAll(async () => {
  site = await openCatalogueBench()
})
afterAll(() => site.close())

const mapping = { columns: [{ column: '编号', field: 'number' }] }
const input = async (changes: Record<string, unknown> = {}) => ({
  sourceId: site.sourceId,
  file: await site.upload(CATALOGUE),
  mapping,
  asOf: '2026-03-02',
  ...changes,
})

describe('bringing a catalogue in', () => {
  it('has it judged and enters nothing', async () => {
    const { id } = await site.bench.run(openImport, await input(), site.admin)
    expect(await site.bench.run(showImport, { id }, site.admin)).toMatchObject({ state: 'judging', rowsEntered: 0 })
  })

  it('is refused without a column for the number, from a source that is not there, or read tomorrow', async () => {
    for (const [changes, code] of [
      [{ mapping: { columns: [] } }, 'CATALOGUE_NUMBER_UNMAPPED'],
      [{ sourceId: 'none' }, 'SOURCE_NOT_FOUND'],
      [{ sourceId: 'platform' }, 'SOURCE_NOT_FOUND'],
      [{ asOf: '2026-03-03' }, 'DATE_IN_FUTURE'],
    ] as const)
      await expect(site.bench.run(openImport, await input(changes), site.admin)).rejects.toMatchObject({ code })
  })

  it('is for the administrator alone', async () => {
    await expect(site.bench.run(openImport, await input(), site.secretary)).rejects.toMatchObject({
      code: 'NOT_ALLOWED',
    })
    await expect(site.bench.run(openImport, await input(), thePublic)).rejects.toMatchObject({ code: 'NOT_SIGNED_IN' })
  })
})
