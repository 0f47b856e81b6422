import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import {
  APP_ROLE,
  createDatabase,
  OWNER_ROLE,
  startDebianThrowaway,
  startThrowaway,
  type ThrowawayCluster,
  withDatabase,
} from '../db/embedded/index.ts'
import { prepareDatabase } from '../db/prepare.ts'

export const TEMPLATE = 'zhunsheng_template'
export const migrationsFolder = join(import.meta.dirname, '../../migrations')

declare module 'vitest' {
  export interface ProvidedContext {
    readonly cluster: {
      readonly adminUrl: string
      readonly ownerUrl: string
      readonly appUrl: string
      readonly version: string
    }
  }
}

/** One cluster and one migrated template for the whole run; each test file gets a copy of the template. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const cluster = await startCluster()
  await createDatabase(cluster.adminUrl, TEMPLATE, { owner: OWNER_ROLE })
  await prepareDatabase(withDatabase(cluster.ownerUrl, TEMPLATE), APP_ROLE, migrationsFolder)
  project.provide('cluster', {
    adminUrl: cluster.adminUrl,
    ownerUrl: cluster.ownerUrl,
    appUrl: cluster.appUrl,
    version: cluster.version,
  })
  return () => cluster.stop()
}

/** `TEST_POSTGRES=debian-15` runs the same tests on the oldest version we support. */
async function startCluster(): Promise<ThrowawayCluster> {
  if (process.env['TEST_POSTGRES'] !== 'debian-15') return startThrowaway()
  const debian = await startDebianThrowaway()
  if (!debian)
    throw new Error('TEST_POSTGRES=debian-15: PostgreSQL 15 of Debian is not installed (apt-get install postgresql-15)')
  return debian
}
