import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { thePublic } from '../../context.ts'
import { type CatalogueBench, openCatalogueBench } from '../../testing/catalogue-bench.ts'
import { listSources } from './list-sources.ts'

let site: CatalogueBench

beforeAll(async () => {
  site = await openCatalogueBench()
})
afterAll(() => site.close())

describe('the sources of the register', () => {
  it('are there for anybody to see, with how much each weighs', async () => {
    const { rows } = await site.bench.run(listSources, {}, thePublic)
    expect(rows).toMatchObject([{ name: '示例目录', authority: 'secondary' }])
  })
})
