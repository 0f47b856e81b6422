import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { thePublic } from '../../context.ts'
import { CATALOGUE, type CatalogueBench, openCatalogueBench } from '../../testing/catalogue-bench.ts'
import { previewCatalogue } from './preview-catalogue.ts'

let site: CatalogueBench

beforeAll(async () => {
  site = await openCatalogueBench()
})
afterAll(() => site.close())

describe('a look into a catalogue', () => {
  it('shows its columns and first rows, and which column seems to fill which field', async () => {
    const file = await site.upload(CATALOGUE)
    expect(await site.bench.run(previewCatalogue, { file }, site.admin)).toMatchObject({
      format: 'csv',
      encoding: 'UTF-8',
      columns: ['编号', '名称', '状态'],
      samples: [{ rowNumber: 2 }, { rowNumber: 3 }],
      mapping: {
        columns: [
          { column: '编号', field: 'number' },
          { column: '名称', field: 'title' },
          { column: '状态', field: 'status' },
        ],
      },
    })
  })

  it('is refused for a file that is no catalogue', async () => {
    const file = await site.upload('正文', 'text.txt')
    await expect(
      site.bench.run(previewCatalogue, { file: { ...file, name: 'picture.png' } }, site.admin),
    ).rejects.toMatchObject({ code: 'CATALOGUE_FORMAT_UNKNOWN' })
  })

  it('is for the administrator alone', async () => {
    const file = await site.upload(CATALOGUE)
    await expect(site.bench.run(previewCatalogue, { file }, site.secretary)).rejects.toMatchObject({
      code: 'NOT_ALLOWED',
    })
    await expect(site.bench.run(previewCatalogue, { file }, thePublic)).rejects.toMatchObject({ code: 'NOT_SIGNED_IN' })
  })
})
