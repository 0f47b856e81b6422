import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { thePublic } from '../../context.ts'
import { CATALOGUE, type CatalogueBench, openCatalogueBench } from '../../testing/catalogue-bench.ts'
import { listImports } from './list-imports.ts'

let site: CatalogueBench

beforeAll(async () => {
  site = await openCatalogueBench()
})
afterAll(() => site.close())

describe('the imports', () => {
  it('are listed, the newest first', async () => {
    const ids = [await site.open(CATALOGUE), await site.open(CATALOGUE)]
    const { rows } = await site.bench.run(listImports, {}, site.admin)
    expect(rows.map(({ id }) => id)).toEqual(ids.reverse())
    expect(rows[0]).toMatchObject({ sourceName: '示例目录', fileName: 'catalogue.csv', state: 'judging' })
  })

  it('is for the administrator alone', async () => {
    await expect(site.bench.run(listImports, {}, site.secretary)).rejects.toMatchObject({ code: 'NOT_ALLOWED' })
    await expect(site.bench.run(listImports, {}, thePublic)).rejects.toMatchObject({ code: 'NOT_SIGNED_IN' })
  })
})
