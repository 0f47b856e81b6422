import { appendFile, cp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type CatalogueBench, openCatalogueBench } from '../../testing/catalogue-bench.ts'
import { confirmImport } from '../catalogue/confirm-import.ts'
import { undoImport } from '../catalogue/undo-import.ts'
import { applyIncrements, checksumOf } from './apply-increments.ts'
import type { Manifest } from './manifest.ts'
import { openDump } from './read-dump.ts'
import { checksumOfRegister, writeDump } from './write-dump.ts'

let catalogue: CatalogueBench
let full: Manifest
beforeAll(async () => {
  catalogue = await openCatalogueBench()
  await enter(
    '编号,名称,状态,实施日期,代替\nGB/T 99301-2020,示例甲,现行,2020-05-01,GB/T 99301-2010\nGB/T 99302-2020,"=示例,乙",现行,,\n',
  )
  await enter('编号,名称,状态\nGB/T 99301-2010,示例甲,现行\nDB37/T 99303-2021,示例丙,现行\n', '2026-02-01')
  full = await dump('full')
})
afterAll(() => catalogue.close())

const folder = (name: string): string => join(catalogue.bench.folder, name)
const dump = (name: string, since?: Manifest) =>
  writeDump({ services: catalogue.bench.services, folder: folder(name), since })

async function enter(csv: string, asOf?: string): Promise<string> {
  const id = await catalogue.open(csv, asOf)
  await catalogue.work()
  await catalogue.bench.run(confirmImport, { id }, catalogue.admin)
  await catalogue.work()
  return id
}

const linesIn = async (name: string, file: string): Promise<string[]> =>
  gunzipSync(await readFile(folder(join(name, file))))
    .toString('utf8')
    .split('\n')
    .filter(Boolean)

describe('a dump of the register', () => {
  it('has every record with what each source said, up to which day, and what replaces what', async () => {
    expect(full.register).toMatchObject({ records: 4, claims: 4, relations: 1, sources: 1 })
    const claims = (await linesIn('full', 'claims.jsonl.gz')).map((line) => JSON.parse(line))
    expect(claims.map(({ number, source, asOf }) => [number, source, asOf])).toEqual([
      ['DB37/T 99303—2021', '示例目录', '2026-02-01'],
      ['GB/T 99301—2010', '示例目录', '2026-02-01'],
      ['GB/T 99301—2020', '示例目录', '2026-03-02'],
      ['GB/T 99302—2020', '示例目录', '2026-03-02'],
    ])
    expect(await linesIn('full', 'relations.jsonl.gz')).toEqual([
      '{"asOf":"2026-03-02","from":"GB/T 99301—2020","number":"GB/T 99301—2020","source":"示例目录","to":"GB/T 99301—2010","type":"replaces"}',
    ])
    expect(JSON.parse((await linesIn('full', 'records.jsonl.gz'))[1] ?? '')).toMatchObject({ replacedOn: '2020-05-01' })
  })

  it('has tables for spreadsheets, in which no title is a formula', async () => {
    const rows = await linesIn('full', 'records.csv.gz')
    expect(rows[0]).toMatch(/^\ufeffnumber,title,/u)
    expect(rows.at(-1)).toContain('"\'=示例,乙"')
  })

  it('holds what its manifest says, by a checksum that follows from its lines alone', async () => {
    const opened = await openDump(folder('full'))
    expect(await checksumOf(applyIncrements([opened]))).toBe(full.register.sha256)
    expect(await checksumOfRegister(catalogue.bench.services)).toBe(full.register.sha256)
  })

  it.each([
    'records.jsonl.gz',
    'claims.csv.gz',
    'LICENSE.txt',
    'schema.json',
  ])('is refused with the name of the file where %s was changed by a byte', async (file) => {
    const copy = folder(`changed-${file}`)
    await cp(folder('full'), copy, { recursive: true })
    const bytes = await readFile(join(copy, file))
    const at = Math.floor(bytes.length / 2)
    bytes[at] = (bytes[at] ?? 0) ^ 1
    await writeFile(join(copy, file), bytes)
    await expect(openDump(copy)).rejects.toMatchObject({ code: 'OPEN_DATA_FILE_CHANGED', data: { file } })
  })

  it('is refused where its manifest was changed', async () => {
    const copy = folder('changed-manifest')
    await cp(folder('full'), copy, { recursive: true })
    const text = await readFile(join(copy, 'manifest.json'), 'utf8')
    await writeFile(join(copy, 'manifest.json'), text.replace('"records": 4', '"records": 5'))
    await expect(openDump(copy)).rejects.toMatchObject({ code: 'OPEN_DATA_MANIFEST_UNREADABLE' })
    await appendFile(join(copy, 'manifest.json'), 'x')
    await expect(openDump(copy)).rejects.toMatchObject({ code: 'OPEN_DATA_MANIFEST_UNREADABLE' })
  })
})

describe('an increment', () => {
  it('with the full dump before it makes the register of that moment, what is gone included', async () => {
    const id = await enter(
      '编号,名称,状态,代替\nGB/T 99302-2020,示例乙,废止,\nGB/T 99304-2022,示例丁,现行,DB37/T 99303-2021\n',
      '2026-03-02',
    )
    const first = await dump('first', full)
    expect(first.since).toMatchObject({ registerSha256: full.register.sha256 })
    expect((await linesIn('first', 'records.jsonl.gz')).map((line) => JSON.parse(line).number)).toEqual(
      expect.arrayContaining(['GB/T 99302—2020', 'GB/T 99304—2022']),
    )
    expect(await linesIn('first', 'records.jsonl.gz')).not.toEqual(await linesIn('full', 'records.jsonl.gz'))

    await catalogue.bench.run(undoImport, { id, reason: '来源有误' }, catalogue.admin)
    await catalogue.work()
    const second = await dump('second', first)
    expect(await linesIn('second', 'removed.jsonl.gz')).toEqual(['{"number":"GB/T 99304—2022"}'])

    const now = await dump('now')
    expect(second.register.sha256).toBe(now.register.sha256)
    const all = [await openDump(folder('full')), await openDump(folder('first')), await openDump(folder('second'))]
    expect(await checksumOf(applyIncrements(all))).toBe(now.register.sha256)
    expect(await checksumOf(applyIncrements(all.slice(0, 2)))).toBe(first.register.sha256)
    expect(() => applyIncrements([...all.slice(0, 1), ...all.slice(2)])).toThrow('OPEN_DATA_NOT_NEXT')
    expect(() => applyIncrements(all.slice(1))).toThrow('OPEN_DATA_NOT_NEXT')
  })

  it('is refused since a dump of another register', async () => {
    const other = { ...full, position: { ...full.position, database: '0'.repeat(64) } }
    await expect(dump('other', other)).rejects.toMatchObject({ code: 'OPEN_DATA_NO_INCREMENT' })
  })
})
