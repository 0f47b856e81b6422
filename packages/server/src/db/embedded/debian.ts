import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Binaries } from './binaries.ts'

const DEBIAN_BIN = '/usr/lib/postgresql/15/bin'

/** The programs of Debian's package postgresql-15, or null where it is not installed. */
export function findDebianPostgres15(): Binaries | null {
  return existsSync(join(DEBIAN_BIN, 'postgres')) ? { bin: DEBIAN_BIN } : null
}
