import { mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { applyIncrements } from '../../registry/open-data/apply-increments.ts'
import { holdsRecords } from '../../registry/open-data/dump-store.ts'
import { contents, MANIFEST } from '../../registry/open-data/manifest.ts'
import { openDump, type SourceLine } from '../../registry/open-data/read-dump.ts'
import { splitClaims } from '../../registry/open-data/split-claims.ts'
import { checksumOfRegister } from '../../registry/open-data/write-dump.ts'
import { type Bringing, enter, type ImportReport, judge, keepFile, reportOf, requireSource } from './bring-in.ts'

const MAPPING = { columns: [{ column: 'number', field: 'number' as const }], claim: 'claim' }
const NAMES: readonly string[] = [MANIFEST, ...contents.flatMap((content) => [`${content}.jsonl.gz`])]

/** The folder of a dump of ours, if that is what a path means: the folder itself, its manifest, or a file beside it. */
export async function dumpFolderOf(path: string): Promise<string | null> {
  const isFolder = await stat(path).then(
    (found) => found.isDirectory(),
    () => false, // no path at all is told when it is opened
  )
  if (!isFolder && !NAMES.includes(basename(path))) return null
  const folder = isFolder ? path : dirname(path)
  const text = await readFile(join(folder, MANIFEST), 'utf8').catch(() => null)
  // A file of a catalogue may well be called so; in a folder, or named as the manifest, it is meant to be a dump.
  return text !== null || isFolder || basename(path) === MANIFEST ? folder : null
}

export type Rebuilt = {
  readonly imports: readonly ImportReport[]
  readonly expectedSha256: string
  /** Null where the register held something before, or nothing is entered yet. */
  readonly registerSha256: string | null
  readonly isSame: boolean | null
}

/**
 * Brings a full dump, with the increments that follow it, into the register by the same acts as any catalogue, source by
 * source and day by day. Into an empty register, the result is compared with what the dump says of itself.
 */
export async function rebuildRegister(
  bringing: Bringing,
  folders: readonly string[],
  isConfirmed: boolean,
): Promise<Rebuilt> {
  const dumps = []
  for (const folder of new Set(folders)) dumps.push(await openDump(folder))
  const lines = applyIncrements(dumps)
  const expectedSha256 = dumps.at(-1)?.manifest.register.sha256 ?? ''
  const { services } = bringing
  const wasEmpty = !(await holdsRecords(services.db))
  const sources: SourceLine[] = []
  for await (const line of lines('sources')) sources.push(JSON.parse(line))
  const ids = new Map<string, string>()
  for (const source of sources) ids.set(source.name, await requireSource(services, source))
  const scratch = await mkdtemp(join(tmpdir(), 'zhunsheng-import-'))
  try {
    const groups = await splitClaims(lines('claims'), [...ids.keys()], scratch)
    const judged: string[] = []
    for (const { source, asOf, file, rows } of groups) {
      bringing.log(`${source}　${asOf}　${rows} 行 / rows`)
      const kept = await keepFile(services, file)
      const named = { ...kept, name: `${source} ${asOf}.jsonl`.replaceAll(/[/\\:]/gu, '_') }
      const sourceId = ids.get(source) ?? (await requireSource(services, { name: source }))
      judged.push((await judge(bringing, { sourceId, file: named, mapping: MAPPING, asOf })).id)
      await rm(file)
    }
    if (isConfirmed) for (const id of judged) await enter(bringing, id)
    const imports: ImportReport[] = []
    for (const id of judged) imports.push(await reportOf(bringing, id))
    const registerSha256 = isConfirmed && wasEmpty ? await checksumOfRegister(services) : null
    const isSame = registerSha256 === null ? null : registerSha256 === expectedSha256
    return { imports, expectedSha256, registerSha256, isSame }
  } finally {
    await rm(scratch, { recursive: true, force: true })
  }
}
