import { createHash } from 'node:crypto'
import { mkdir, rename, rm } from 'node:fs/promises'
import { dayInShanghai, Refusal } from '@zhunsheng/core'
import type { Database } from '../../db/pool.ts'
import type { Services } from '../../services.ts'
import { PLATFORM } from '../entering/own-record-store.ts'
import { readPosition } from '../search-index/records-store.ts'
import { csvHead, csvRow } from './csv-columns.ts'
import { lineOf, linesOf, sourceLine } from './dump-lines.ts'
import { dumpSchema } from './dump-schema.ts'
import { readDumped, readRemoved, readSources } from './dump-store.ts'
import { LICENCE, licenceText } from './licence.ts'
import { type Content, contents, type DumpFile, MANIFEST, type Manifest, registerSha256, sealed } from './manifest.ts'
import { createFileWriter, type FileWriter } from './packed-file.ts'

type Asked = {
  readonly services: Pick<Services, 'db' | 'clock' | 'config'>
  /** A folder that is not there yet; it appears when all of it is whole. */
  readonly folder: string
  /** What has changed since that state alone; the whole register unless said. */
  readonly since?: Manifest | undefined
}

/**
 * Dumps the register as it stands at one moment, while others go on writing. Refuses with `OPEN_DATA_NO_INCREMENT` where
 * the earlier dump is not of this register.
 */
export async function writeDump({ services, folder, since }: Asked): Promise<Manifest> {
  const draft = `${folder}.part`
  await rm(draft, { recursive: true, force: true })
  await mkdir(draft, { recursive: true })
  try {
    const manifest = await services.db
      .transaction()
      .setIsolationLevel('repeatable read')
      .setAccessMode('read only')
      .execute((db) => writeFiles(db, services, draft, since))
    await writeText(draft, MANIFEST, `${JSON.stringify(manifest, null, 2)}\n`)
    await rename(draft, folder)
    return manifest
  } catch (error) {
    await rm(draft, { recursive: true, force: true })
    throw error
  }
}

async function writeFiles(
  db: Database,
  { clock, config }: Asked['services'],
  folder: string,
  since: Manifest | undefined,
): Promise<Manifest> {
  const takenAt = clock()
  const platform = config.publicUrl
  const position = await readPublicPosition(db)
  if (since && (since.position.database !== position.database || since.platform !== platform))
    throw new Refusal('OPEN_DATA_NO_INCREMENT')
  const names = await readNames(db, platform)
  const whole = createTally()
  const files = createFiles(folder, since !== undefined)
  for await (const rows of readDumped(db, since?.position.xmin ?? '0')) {
    const all = rows.map((row) => ({ ...linesOf(row, names.byId), isChanged: row.isChanged }))
    for (const content of RECORD_CONTENTS) {
      const lines = all.map((each) => each[content].map((line) => ({ line, text: `${lineOf(line)}\n` })))
      whole.add(
        content,
        lines.flat().map(({ text }) => text),
      )
      await files.add(content, lines.filter((_, index) => !since || all[index]?.isChanged).flat())
    }
  }
  whole.add(
    'sources',
    names.lines.map(({ text }) => text),
  )
  await files.add('sources', names.lines)
  const removed = since ? await readRemoved(db, since.position.xmin) : []
  await files.remove(removed)
  return sealed({
    product: 'zhunsheng-register',
    format: 1,
    kind: since ? 'increment' : 'full',
    platform,
    asOf: dayInShanghai(takenAt),
    takenAt,
    position,
    since: since ? { takenAt: since.takenAt, registerSha256: since.register.sha256 } : null,
    register: whole.end(),
    licence: LICENCE,
    files: [
      ...(await files.end()),
      await writeText(folder, 'schema.json', `${JSON.stringify(dumpSchema, null, 2)}\n`),
      await writeText(folder, 'LICENSE.txt', licenceText),
    ],
  })
}

/** Sources with the names by which they are known outside: this platform itself by its address. */
async function readNames(db: Database, platform: string) {
  const sources = await readSources(db)
  const byId = new Map(sources.map(({ id, name }) => [id, id === PLATFORM ? `准绳平台 ${platform}` : name]))
  const lines = sources.map((source) => sourceLine(source, byId))
  return { byId, lines: lines.map((line): Line => ({ line, text: `${lineOf(line)}\n` })) }
}

const RECORD_CONTENTS = ['records', 'claims', 'relations'] as const

/** The database is told by a digest: it is only ever compared. */
async function readPublicPosition(db: Database): Promise<Manifest['position']> {
  const { database, xmin } = await readPosition(db)
  return { database: createHash('sha256').update(database).digest('hex'), xmin: String(xmin) }
}

/** Counts and hashes the lines of the whole register, whether or not they are written. */
function createTally() {
  const each = (): { rows: number; hash: ReturnType<typeof createHash> } => ({ rows: 0, hash: createHash('sha256') })
  const tallies = { records: each(), claims: each(), relations: each(), sources: each() }
  return {
    add(content: Content, lines: readonly string[]): void {
      tallies[content].rows += lines.length
      tallies[content].hash.update(lines.join(''), 'utf8')
    },
    end(): Manifest['register'] {
      const { records, claims, relations, sources } = tallies
      return {
        records: records.rows,
        claims: claims.rows,
        relations: relations.rows,
        sources: sources.rows,
        sha256: registerSha256({
          records: records.hash.digest('hex'),
          claims: claims.hash.digest('hex'),
          relations: relations.hash.digest('hex'),
          sources: sources.hash.digest('hex'),
        }),
      }
    },
  }
}

type Line = { readonly line: object; readonly text: string }

/** The files of a dump; an increment has lines alone, and one of what is gone. */
function createFiles(folder: string, isIncrement: boolean) {
  const lines = writersOf(folder, 'jsonl')
  const tables = isIncrement ? null : writersOf(folder, 'csv')
  const gone = isIncrement ? createFileWriter(folder, 'removed.jsonl.gz') : null
  const started = new Set<Content>()
  const begin = async (content: Content): Promise<void> => {
    if (started.has(content)) return
    started.add(content)
    await tables?.[content].write(csvHead(content), 0)
  }
  return {
    async add(content: Content, added: readonly Line[]): Promise<void> {
      await begin(content)
      if (added.length === 0) return
      await lines[content].write(added.map(({ text }) => text).join(''), added.length)
      await tables?.[content].write(added.map(({ line }) => csvRow(content, line)).join(''), added.length)
    },
    async remove(numbers: readonly string[]): Promise<void> {
      await gone?.write(numbers.map((number) => `${lineOf({ number })}\n`).join(''), numbers.length)
    },
    async end(): Promise<DumpFile[]> {
      for (const content of contents) await begin(content)
      const writers = [...Object.values(lines), ...(gone ? [gone] : []), ...(tables ? Object.values(tables) : [])]
      const files: DumpFile[] = []
      for (const writer of writers) files.push(await writer.end())
      return files
    },
  }
}

function writersOf(folder: string, ending: 'jsonl' | 'csv'): Readonly<Record<Content, FileWriter>> {
  const writer = (content: Content) => createFileWriter(folder, `${content}.${ending}.gz`)
  return {
    records: writer('records'),
    claims: writer('claims'),
    relations: writer('relations'),
    sources: writer('sources'),
  }
}

async function writeText(folder: string, name: string, text: string): Promise<DumpFile> {
  const writer = createFileWriter(folder, name)
  await writer.write(text, 0)
  return { ...(await writer.end()), rows: null }
}

/** The checksum of the register as it stands now. */
export function checksumOfRegister({ db, config }: Pick<Services, 'db' | 'config'>): Promise<string> {
  return db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async (reading) => {
      const names = await readNames(reading, config.publicUrl)
      const whole = createTally()
      for await (const rows of readDumped(reading, '0'))
        for (const row of rows) {
          const lines = linesOf(row, names.byId)
          for (const content of RECORD_CONTENTS)
            whole.add(
              content,
              lines[content].map((line) => `${lineOf(line)}\n`),
            )
        }
      whole.add(
        'sources',
        names.lines.map(({ text }) => text),
      )
      return whole.end().sha256
    })
}
