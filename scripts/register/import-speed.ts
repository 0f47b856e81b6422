import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { recordStatuses } from '@zhunsheng/core'
import { readConfig } from '../../packages/server/src/config.ts'
import { theSystem } from '../../packages/server/src/context.ts'
import { createDatabase, createPool } from '../../packages/server/src/db/pool.ts'
import { storeUpload } from '../../packages/server/src/documents/store-upload.ts'
import { createDiskFileStore } from '../../packages/server/src/files/file-store.ts'
import { workCatalogues } from '../../packages/server/src/jobs/work-catalogues.ts'
import { addSource } from '../../packages/server/src/registry/catalogue/add-source.ts'
import { confirmImport } from '../../packages/server/src/registry/catalogue/confirm-import.ts'
import { openImport } from '../../packages/server/src/registry/catalogue/open-import.ts'
import { previewCatalogue } from '../../packages/server/src/registry/catalogue/preview-catalogue.ts'
import { showImport } from '../../packages/server/src/registry/catalogue/show-import.ts'
import { runUseCase } from '../../packages/server/src/run-use-case.ts'
import type { Services } from '../../packages/server/src/services.ts'
import { makeRecords, TODAY } from './make-records.ts'

const MEGABYTE = 1e6
const SAMPLE_EVERY_MS = 200

export type ImportSpeed = {
  readonly rows: number
  readonly judgedPerSecond: number
  readonly enteredPerSecond: number
  /** Both steps together: from the uploaded file to the register. */
  readonly perSecond: number
  readonly rssMegabytesMax: number
  readonly counts: unknown
}

/** A made-up catalogue of so many rows through the same use-cases and job as the pages, into an empty register. */
export async function measureImport(url: string, count: number): Promise<ImportSpeed> {
  const folder = mkdtempSync(join(tmpdir(), 'zhunsheng-bench-import-'))
  const config = readConfig({ DATABASE_URL: url, ZHUNSHENG_DATA: folder }, folder)
  const db = createDatabase(createPool(url))
  const search = new Proxy({} as Services['search'], {}) // An import asks nothing of the search.
  const services: Services = {
    db,
    files: createDiskFileStore(join(folder, 'files')),
    config,
    clock: () => new Date().toISOString(),
    search,
  }
  const request = { actor: theSystem, requestId: 'bench-import' }
  const file = await storeUpload(services, { name: 'catalogue.csv', bytes: catalogueOf(count) })
  const { id: sourceId } = await runUseCase(services, addSource, { name: '示例目录', authority: 'secondary' }, request)
  const { mapping } = await runUseCase(services, previewCatalogue, { file }, request)
  const rss = watchRss()
  const judging = performance.now()
  const { id } = await runUseCase(services, openImport, { sourceId, file, mapping, asOf: TODAY }, request)
  await work(services)
  const entering = performance.now()
  await runUseCase(services, confirmImport, { id }, request)
  await work(services)
  const ended = performance.now()
  const { counts } = await runUseCase(services, showImport, { id }, request)
  const rssMegabytesMax = rss()
  await db.destroy()
  rmSync(folder, { recursive: true, force: true })
  const perSecond = (ms: number) => (count / ms) * 1000
  return {
    rows: count,
    judgedPerSecond: perSecond(entering - judging),
    enteredPerSecond: perSecond(ended - entering),
    perSecond: perSecond(ended - judging),
    rssMegabytesMax,
    counts,
  }
}

const work = (services: Services) =>
  workCatalogues.run(services, { again: async () => undefined, ending: new AbortController().signal })

function catalogueOf(count: number): Uint8Array {
  const lines = ['标准编号,标准名称,英文名称,状态,发布日期,实施日期,发布机构,归口单位,ICS,CCS']
  for (const made of makeRecords(count)) {
    const { number, title, titleEn, claimedStatus, publishedOn, implementsOn, issuer, committee, ics, ccs } = made
    const status = claimedStatus === null ? '' : recordStatuses[claimedStatus as keyof typeof recordStatuses].zh
    const cells = [number, title, titleEn, status, publishedOn, implementsOn, issuer, committee, ics[0], ccs[0]]
    lines.push(cells.map((cell) => `"${cell ?? ''}"`).join(','))
  }
  return Buffer.from(lines.join('\n'))
}

/** The peak of the process's resident memory until it is asked for, in megabytes. */
function watchRss(): () => number {
  let max = 0
  const look = () => {
    max = Math.max(max, process.memoryUsage.rss() / MEGABYTE)
  }
  const timer = setInterval(look, SAMPLE_EVERY_MS)
  return () => {
    clearInterval(timer)
    look()
    return max
  }
}
