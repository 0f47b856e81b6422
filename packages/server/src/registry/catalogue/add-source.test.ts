import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { thePublic } from '../../context.ts'
import { type CatalogueBench, openCatalogueBench } from '../../testing/catalogue-bench.ts'
import { addSource } from './add-source.ts'
import { listSources } from './list-sources.ts'

let site: CatalogueBench

beforeAll(async () => {
  site = await openCatalogueBench()
})
afterAll(() => site.close())

describe('a source of catalogues', () => {
  it('is entered once under its name', async () => {
    await site.bench.run(addSource, { name: '示例清单', authority: 'official' }, site.admin)
    expect((await site.bench.run(listSources, {}, site.admin)).rows).toContainEqual(
      expect.objectContaining({ name: '示例清单', authority: 'official' }),
    )
    await expect(
      site.bench.run(addSource, { name: '示例清单', authority: 'secondary' }, site.admin),
    ).rejects.toMatchObject({ code: 'SOURCE_NAME_TAKEN' })
  })

  it('is for the administrator alone', async () => {
    await expect(
      site.bench.run(addSource, { name: '另一份', authority: 'secondary' }, site.secretary),
    ).rejects.toMatchObject({ code: 'NOT_ALLOWED' })
    await expect(
      site.bench.run(addSource, { name: '另一份', authority: 'secondary' }, thePublic),
    ).rejects.toMatchObject({ code: 'NOT_SIGNED_IN' })
  })
})
