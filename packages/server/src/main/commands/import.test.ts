import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Bench, openBench } from '../../testing/bench.ts'
import { runCli } from '../cli.ts'

let one: Bench
let stranger: Bench
let folder: string
beforeAll(async () => {
  ;[one, stranger] = [await openBench(), await openBench()]
  folder = await mkdtemp(join(tmpdir(), 'zhunsheng-import-test-'))
})
afterAll(async () => {
  await one.close()
  await stranger.close()
  await rm(folder, { recursive: true, force: true })
})

async function zhunsheng(bench: Bench, ...argv: string[]): Promise<{ exit: number; out: string; err: string }> {
  const env = { DATABASE_URL: bench.appUrl, DATABASE_MIGRATION_URL: bench.ownerUrl, ZHUNSHENG_DATA: bench.folder }
  const [out, err]: [string[], string[]] = [[], []]
  const exit = await runCli(argv, env, { out: (text) => void out.push(text), err: (text) => void err.push(text) })
  return { exit, out: out.join('\n'), err: err.join('\n') }
}

const file = async (name: string, text: string): Promise<string> => {
  await writeFile(join(folder, name), text)
  return join(folder, name)
}
const DAY = '2026-03-02'
const from = (source: string, authority = 'secondary') => ['--source', source, '--authority', authority, '--as-of', DAY]

describe('zhunsheng import', () => {
  it('judges a catalogue and enters nothing before it is told to', async () => {
    const csv = await file('one.csv', '编号,名称,状态\nGB/T 99401-2020,示例甲,现行\n什么,示例,现行\n')
    const { exit, out } = await zhunsheng(one, 'import', csv, ...from('示例目录甲'), '--json')
    expect(exit).toBe(0)
    expect(JSON.parse(out)).toMatchObject({
      imports: [{ state: 'judged', counts: { new: 1, refused: 1 }, noted: [{ rowNumber: 3, verdict: 'refused' }] }],
    })
    const { rows } = await sql`select 1 from standard_record`.execute(one.db)
    expect(rows).toEqual([])
  })

  it('enters it with --confirm, by the same acts as the pages, and says so in words', async () => {
    const csv = await file('two.csv', '编号,名称,状态\nGB/T 99401-2020,示例甲,现行\n什么,示例,现行\n')
    const { out } = await zhunsheng(one, 'import', csv, ...from('示例目录甲'), '--confirm')
    expect(out).toContain('已入库 / entered')
    expect(out).toContain('新增 / new 1')
    expect(out).toContain('什么')
    const { rows } = await sql<{ type: string }>`
      select type from trace_event where type like 'catalogue.%' order by seq desc limit 4`.execute(one.db)
    expect(rows.map(({ type }) => type)).toEqual([
      'catalogue.entered',
      'catalogue.rows-entered',
      'catalogue.confirmed',
      'catalogue.judged',
    ])
  })

  it('takes a mapping where no name of a column tells', async () => {
    const csv = await file('three.csv', '甲,乙\nGB/T 99402-2020,示例乙\n')
    const columns = [
      { column: '甲', field: 'number' },
      { column: '乙', field: 'title' },
    ]
    const mapping = await file('mapping.json', JSON.stringify({ columns }))
    const given = ['import', csv, ...from('示例官方清单', 'official'), '--confirm', '--json']
    const { out } = await zhunsheng(one, ...given, '--mapping', mapping)
    expect(JSON.parse(out)).toMatchObject({ imports: [{ state: 'done', counts: { new: 1 } }] })
    expect(await zhunsheng(one, ...given, '--mapping', csv)).toMatchObject({ exit: 2 })
  })

  it.each([
    [['absent.csv', ...from('示例目录甲')], 3, 'IMPORT_FILE_NOT_FOUND'],
    [['one.csv'], 2, 'IMPORT_SOURCE_MISSING'],
    [['one.csv', '--source', '没有登记的来源', '--as-of', DAY], 2, 'IMPORT_SOURCE_MISSING'],
    [['one.csv', ...from('示例目录甲', 'official')], 1, 'IMPORT_AUTHORITY_DIFFERS'],
    [['one.csv', ...from('示例目录甲', 'own')], 64, '--authority'],
    [['manifest.json'], 2, 'OPEN_DATA_MANIFEST_UNREADABLE'],
  ])('of %j answers %i', async ([name = '', ...more], exit, said) => {
    const answer = await zhunsheng(one, 'import', join(folder, name), ...more)
    expect(answer).toMatchObject({ exit, out: '' })
    expect(answer.err).toContain(said)
  })
})

describe('a stranger', () => {
  it('rebuilds the register from a dump and its increment, with sources, days and conflicts, to the same checksum', async () => {
    const bring = async (name: string, csv: string, source: string, asOf: string) => {
      const path = await file(name, csv)
      const named = ['--source', source, '--authority', 'secondary', '--as-of', asOf]
      const { exit } = await zhunsheng(one, 'import', path, ...named, '--confirm')
      expect(exit).toBe(0)
    }
    await bring('a.csv', '编号,名称,状态\nGB/T 99411-2020,示例,现行\nGB/T 99412-2020,示例一,现行\n', '示例乙', DAY)
    await bring('b.csv', '编号,名称,状态\nGB/T 99411-2020,示例,废止\nGB/T 99412-2020,示例二,现行\n', '示例丙', DAY)
    await bring('c.csv', '编号,名称,状态\nGB/T 99412-2020,示例三,现行\nGB/T 99412-2020,示例四,现行\n', '示例乙', DAY)
    const full = join(folder, 'full')
    expect(await zhunsheng(one, 'export', '--out', full)).toMatchObject({ exit: 0 })
    await bring(
      'd.jsonl',
      '{"number":"GB/T 99413-2021","title":"示例","implementsOn":"2021-06-01","replaces":"GB/T 99411-2020","adopts":"ISO 99413:2019，MOD"}\n',
      '示例丁',
      '2026-03-01',
    )
    const increment = join(folder, 'increment')
    const exported = JSON.parse(
      (await zhunsheng(one, 'export', '--out', increment, '--since', join(full, 'manifest.json'), '--json')).out,
    )
    expect(exported).toMatchObject({ kind: 'increment', register: { records: 5 } })

    const judged = await zhunsheng(stranger, 'import', full, increment, '--json')
    expect(JSON.parse(judged.out)).toMatchObject({ isSame: null, expectedSha256: exported.register.sha256 })
    const files = [join(full, 'claims.jsonl.gz'), join(increment, 'manifest.json')]
    const rebuilt = await zhunsheng(stranger, 'import', ...files, '--confirm', '--json')
    expect(JSON.parse(rebuilt.out)).toMatchObject({ isSame: true, registerSha256: exported.register.sha256 })
    expect(rebuilt.exit).toBe(0)

    const again = JSON.parse((await zhunsheng(stranger, 'export', '--out', join(folder, 'again'), '--json')).out)
    expect(again.register).toEqual(exported.register)
  })

  it('is refused a dump in which a byte was changed, with the name of the file', async () => {
    const path = join(folder, 'full', 'claims.jsonl.gz')
    const bytes = await readFile(path)
    bytes[bytes.length - 9] = (bytes[bytes.length - 9] ?? 0) ^ 1
    await writeFile(path, bytes)
    const { exit, err } = await zhunsheng(stranger, 'import', join(folder, 'full'), '--confirm')
    expect(exit).toBe(1)
    expect(err).toContain('claims.jsonl.gz')
  })
})
