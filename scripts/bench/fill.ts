import { dayInShanghai } from '@zhunsheng/core'
import pg from 'pg'
import type { FileStore } from '../../packages/server/src/files/file-store.ts'
import { createChance } from './chance.ts'
import { fillCases } from './fill-cases.ts'
import { fillAdministrator, fillOrganizations, type Organization, type SignedIn } from './fill-organizations.ts'
import { type Filled, fillProjects } from './fill-projects.ts'
import { type FilledStandard, fillStandards } from './fill-standards.ts'
import { createRecorder, type Recorder } from './recorder.ts'
import type { Sizes } from './sizes.ts'

/** What the load asks for. */
export type Ground = {
  readonly administrator: SignedIn
  readonly organizations: readonly Organization[]
  readonly projects: readonly Filled[]
  readonly standards: readonly FilledStandard[]
  readonly eventCount: number
}

const SEED = 20_260_302
const FILES = 20

/** Fills an empty, migrated database. Takes some minutes for a million events; says how far it is. */
export async function fill(
  ownerUrl: string,
  files: FileStore,
  sizes: Sizes,
  log: (line: string) => void,
): Promise<Ground> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    // What is being made can be made again; what is measured afterwards syncs each commit.
    await client.query('set synchronous_commit = off')
    const ground = await fillWith(client, files, sizes, log)
    log('analyze')
    await client.query('vacuum analyze')
    return ground
  } finally {
    await client.end()
  }
}

async function fillWith(
  client: pg.Client,
  files: FileStore,
  sizes: Sizes,
  log: (line: string) => void,
): Promise<Ground> {
  const now = new Date().toISOString()
  const today = dayInShanghai(now)
  const chance = createChance(SEED)
  const record = createRecorder(client)
  const addresses = await fillFiles(record, files, now)
  const administrator = fillAdministrator(record, now)
  const organizations = fillOrganizations(record, sizes.organizations, now)
  await record.flush()
  const projects = await fillProjects(record, chance, organizations, addresses, sizes.projects, today)
  log(`${projects.length} projects`)
  const standards = await fillStandards(record, chance, organizations, sizes.standards, today)
  await record.flush()
  await fillCases(client, organizations, sizes.cases)
  log(`${sizes.cases} cases`)
  log(`${standards.length} standards, ${record.eventCount()} events`)
  return { administrator, organizations, projects, standards, eventCount: record.eventCount() }
}

/** A few texts that all the documents share: their bytes are not what is measured. */
async function fillFiles(record: Recorder, files: FileStore, now: string): Promise<string[]> {
  const addresses: string[] = []
  for (let index = 0; index < FILES; index += 1) {
    const { sha256, sizeBytes } = await files.put(new TextEncoder().encode(`示例文本 ${index}`))
    record.put('stored_file', {
      sha256,
      size_bytes: sizeBytes,
      media_type: 'application/octet-stream',
      kind: 'docx',
      stored_at: now,
    })
    addresses.push(sha256)
  }
  return addresses
}
