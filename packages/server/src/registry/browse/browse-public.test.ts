import { paths } from '@zhunsheng/core'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openSite, type Site } from '../../http/public/open-site.ts'
import { enterRecords } from '../../testing/register-records.ts'
import { treeNames } from '../search-index/question.ts'

let site: Site
const body = async (address: string) => (await site.get(address)).body

beforeAll(async () => {
  site = await openSite()
  await enterRecords(site.bench.db, [
    { number: 'GB/T 99001—2020', family: 'GB/T 99001' },
    { number: 'GB/T 99002—2020', family: 'GB/T 99002', status: 'withdrawn' },
  ])
  await sql`update standard_record set ics = '{29.180}', ccs = '{K41,Z<9}', changed_in = pg_current_xact_id()`.execute(
    site.bench.db,
  )
})
afterAll(() => site.close())

describe('browsing', () => {
  it('begins with the classifications, from the front page and from the search', async () => {
    const page = await body(paths.browse())
    for (const tree of treeNames) expect(page).toContain(`href="${paths.browse(tree)}"`)
    for (const address of [paths.home(), paths.search()])
      expect(await body(address)).toContain(`href="${paths.browse()}"`)
  })

  it('opens each code without a script and leads to the search for it, with counts', async () => {
    const page = await body(paths.browse('ics'))
    expect(page).toContain('<details><summary><span class="number">29</span> 电气工程 <span class="note">2 项</span>')
    expect(page).toContain('href="/search?ics=29.180"')
    expect(page).toContain('href="/search?ics=29.180&amp;status=current">现行 1 项</a>')
    expect(page).toContain('<span lang="en">Transformers. Reactors</span>')
  })

  it('says in English what is known in English, and marks what is not', async () => {
    const page = await body(`${paths.browse('ccs')}?lang=en`)
    expect(page).toContain('Electrical engineering')
    expect(page).toContain('<span lang="zh-CN">')
    expect(page).not.toContain('Z<9')
  })

  it('says where nothing stands in a classification', async () =>
    expect(await body(paths.browse('sectors'))).toContain('还没有列入这一分类'))

  it('leads from an unknown classification to the known ones', async () =>
    expect((await site.get(paths.browse('colour'))).headers['location']).toBe(paths.browse()))
})
