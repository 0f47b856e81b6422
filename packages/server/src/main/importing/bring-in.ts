import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { type FileValue, Refusal } from '@zhunsheng/core'
import { theSystem } from '../../context.ts'
import { saveStoredFile } from '../../documents/store.ts'
import { workOnce } from '../../jobs/worker.ts'
import { addSource } from '../../registry/catalogue/add-source.ts'
import { confirmImport } from '../../registry/catalogue/confirm-import.ts'
import type { ImportRow, ImportState } from '../../registry/catalogue/import-store.ts'
import { listImportedRows } from '../../registry/catalogue/list-import-rows.ts'
import { listSources } from '../../registry/catalogue/list-sources.ts'
import type { Mapping } from '../../registry/catalogue/mapping/index.ts'
import { openImport } from '../../registry/catalogue/open-import.ts'
import { showImport } from '../../registry/catalogue/show-import.ts'
import { runUseCase } from '../../run-use-case.ts'
import type { Services } from '../../services.ts'
import type { Opened } from '../open-services.ts'

export type Bringing = Pick<Opened, 'services' | 'ownerUrl'> & { readonly log: (line: string) => void }

const request = { actor: theSystem, requestId: 'cli-import' }
const POLL_MS = 500
const NOTED_ROWS_MAX = 20

/** Keeps a file of this machine as an upload would, without holding it. Refuses with `IMPORT_FILE_NOT_FOUND`. */
export async function keepFile(services: Services, path: string): Promise<FileValue> {
  const isFile = await stat(path).then(
    (found) => found.isFile(),
    () => false, // whatever hinders, there is nothing to read
  )
  if (!isFile) throw new Refusal('IMPORT_FILE_NOT_FOUND', { file: path })
  const { sha256, sizeBytes } = await services.files.putStream(createReadStream(path))
  await saveStoredFile(services.db, {
    sha256,
    size_bytes: sizeBytes,
    media_type: 'application/octet-stream',
    kind: 'unknown',
    stored_at: services.clock(),
  })
  return { sha256, name: basename(path) }
}

type AskedSource = {
  readonly name: string
  readonly authority?: 'official' | 'secondary' | undefined
  readonly licence?: string | undefined
}

/** The source of that name, entered where it is new. Refuses with `IMPORT_AUTHORITY_DIFFERS` or `IMPORT_SOURCE_MISSING`. */
export async function requireSource(services: Services, { name, authority, licence }: AskedSource): Promise<string> {
  const { rows } = await runUseCase(services, listSources, {}, request)
  const known = rows.find((each) => each.name === name)
  if (known && authority !== undefined && known.authority !== authority)
    throw new Refusal('IMPORT_AUTHORITY_DIFFERS', { name })
  if (known) return known.id
  if (authority === undefined) throw new Refusal('IMPORT_SOURCE_MISSING')
  return (await runUseCase(services, addSource, { name, authority, ...(licence && { licence }) }, request)).id
}

type AskedImport = {
  readonly sourceId: string
  readonly file: FileValue
  readonly mapping: Mapping
  readonly asOf: string
}

/** Brings a catalogue in and waits until all its rows are judged. */
export async function judge(bringing: Bringing, asked: AskedImport): Promise<ImportRow> {
  const { id } = await runUseCase(bringing.services, openImport, asked, request)
  return settled(bringing, id, ['judging'])
}

/** Lets a judged catalogue be entered and waits until it is. */
export async function enter(bringing: Bringing, id: string): Promise<ImportRow> {
  await runUseCase(bringing.services, confirmImport, { id }, request)
  return settled(bringing, id, ['entering'])
}

/** Works through the queue itself; where a server runs on the same data, whichever comes first does the work. */
async function settled({ services, ownerUrl, log }: Bringing, id: string, busy: readonly ImportState[]) {
  for (;;) {
    await workOnce({ services, ownerUrl, log })
    const entry = await runUseCase(services, showImport, { id }, request)
    if (!busy.includes(entry.state)) return entry
    await pause(POLL_MS)
  }
}

/** What a catalogue was judged to be, for people and for programs: counts, and the first rows that were not taken as they are. */
export async function reportOf({ services }: Bringing, id: string) {
  const entry = await runUseCase(services, showImport, { id }, request)
  const noted = []
  for (const verdict of ['refused', 'conflicting'] as const) {
    const { rows } = await runUseCase(services, listImportedRows, { id, verdict }, request)
    noted.push(...rows.slice(0, NOTED_ROWS_MAX))
  }
  return {
    id,
    file: entry.fileName,
    source: entry.sourceName,
    asOf: entry.asOf,
    state: entry.state,
    rows: entry.rowsTotal,
    counts: entry.counts,
    root: entry.root,
    entered: entry.rowsEntered,
    failure: entry.failure,
    noted: noted.map(({ rowNumber, verdict, number, reasons }) => ({ rowNumber, verdict, number, reasons })),
  }
}

export type ImportReport = Awaited<ReturnType<typeof reportOf>>
