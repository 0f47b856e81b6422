import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { thePublic } from '../../context.ts'
import { type Bench, openBench } from '../../testing/bench.ts'
import { enterRecords } from '../../testing/register-records.ts'
import { type Asked, askedNames, inputOf } from '../records/search-asked.ts'
import { type TreeName, treeNames } from '../search-index/question.ts'
import { searchRecords } from '../search-records.ts'
import { browseTree, type TreeNode } from './browse-tree.ts'

let bench: Bench
const browse = (tree: TreeName) => bench.run(browseTree, { tree }, thePublic)
const flat = (nodes: readonly TreeNode[]): TreeNode[] => nodes.flatMap((node) => [node, ...flat(node.children)])

/** Codes as catalogues write them, some of them wrong. */
const classes = [
  { ics: ['29.180'], ccs: ['K41'], sectors: ['C38'], division: '110000' },
  { ics: ['29.180', '29.240.10'], ccs: ['K41', 'K 43'], sectors: ['3811', 'C'], division: '110108' },
  { ics: ['29'], ccs: ['K4'], sectors: ['38', '35'], division: '610100' },
  { ics: ['2918'], ccs: ['k41'], sectors: ['A38'], division: '61' },
  { ics: ['99.999.99'], ccs: ['L99'], sectors: ['99'], division: null },
  { ics: [], ccs: [], sectors: [], division: null },
]

beforeAll(async () => {
  bench = await openBench()
  const numbers = classes.map((_, index) => `GB/T ${99001 + index}—2020`)
  await enterRecords(
    bench.db,
    numbers.map((number, index) => ({
      number,
      family: number.slice(0, -5),
      status: index === 1 ? 'withdrawn' : 'current',
    })),
  )
  for (const [index, { ics, ccs, sectors, division }] of classes.entries())
    await sql`update standard_record set ics = ${ics}, ccs = ${ccs}, sectors = ${sectors}, division = ${division},
      changed_in = pg_current_xact_id() where number = ${numbers[index]}`.execute(bench.db)
})
afterAll(() => bench.close())

const asked = (values: Partial<Asked>) =>
  ({ ...Object.fromEntries(askedNames.map((name) => [name, ''])), ...values }) as Asked // one entry for each name

describe('a classification', () => {
  it.each(treeNames)('%s counts under each code what the search for it finds', async (tree) => {
    const nodes = flat((await browse(tree)).nodes)
    expect(nodes.length).toBeGreaterThan(2)
    for (const { code, count, current } of nodes) {
      const found = await bench.run(searchRecords, inputOf(asked({ [tree]: code })), thePublic)
      const inForce = await bench.run(searchRecords, inputOf(asked({ [tree]: code, status: 'current' })), thePublic)
      expect([code, count, current]).toEqual([code, found.total, inForce.total])
    }
  })

  it('has groups under fields, with their names as far as they are known', async () => {
    const { nodes, day } = await browse('ics')
    expect(day).toBe('2026-03-02')
    expect(nodes).toMatchObject([
      {
        code: '29',
        title: { zh: '电气工程', en: 'Electrical engineering' },
        count: 3,
        current: 2,
        children: [
          { code: '29.180', count: 2, current: 1 },
          { code: '29.240', children: [{ code: '29.240.10' }] },
        ],
      },
      { code: '99', title: {}, children: [{ code: '99.999' }] },
    ])
  })

  it('knows sectors with and without the letter of their section', async () =>
    expect((await browse('sectors')).nodes).toMatchObject([
      {
        code: 'C',
        count: 3,
        children: [{ code: '35' }, { code: '38', count: 3, title: { zh: '电气机械和器材制造业' } }],
      },
    ]))

  it('has cities under provinces', async () =>
    expect((await browse('division')).nodes).toMatchObject([
      { code: '110000', count: 2, children: [{ code: '110100', title: {}, count: 1 }] },
      { code: '610000', count: 2, children: [{ code: '610100', title: { zh: '西安市' } }] },
    ]))

  it('that there is none of is refused', () =>
    expect(bench.run(browseTree, { tree: 'colour' }, thePublic)).rejects.toMatchObject({ code: 'INPUT_MALFORMED' }))
})
