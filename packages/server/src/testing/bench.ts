import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BodyKind, bodyKinds } from '@zhunsheng/core'
import type { TObject } from 'typebox'
import { inject } from 'vitest'
import { readConfig } from '../config.ts'
import { type Actor, type Membership, theSystem } from '../context.ts'
import { createDatabase, dropDatabase, OWNER_ROLE, withDatabase } from '../db/embedded/index.ts'
import { newId } from '../db/identifier.ts'
import { createLedger, sha256Text } from '../db/ledger.ts'
import { createDatabase as createKysely, createPool } from '../db/pool.ts'
import { createDiskFileStore } from '../files/file-store.ts'
import { createSearchService } from '../registry/search-index/search-service.ts'
import { type Request, runUseCase } from '../run-use-case.ts'
import type { Services } from '../services.ts'
import { appendEvents } from '../trace/store.ts'
import type { UseCase } from '../use-case.ts'
import { TEMPLATE } from './global-setup.ts'

const FIRST_INSTANT = '2026-03-02T01:00:00.000Z'

/** A place to work with the real thing: a database of its own, a folder for files, a clock that the test moves. */
export async function openBench() {
  const cluster = inject('cluster')
  const name = `bench_${randomUUID().replaceAll('-', '')}`
  await createDatabase(cluster.adminUrl, name, { template: TEMPLATE, owner: OWNER_ROLE })
  const folder = await mkdtemp(join(tmpdir(), 'zhunsheng-bench-'))
  const pool = createPool(withDatabase(cluster.appUrl, name))
  // A dropped database ends its idle connections; that is no failure of a test.
  pool.on('error', () => undefined)
  const db = createKysely(pool)
  let now = FIRST_INSTANT
  const config = readConfig({ ZHUNSHENG_DATA: folder, PORT: '4180' }, folder)
  const search = createSearchService({
    db,
    databaseUrl: withDatabase(cluster.appUrl, name),
    dataFolder: folder,
    log: () => undefined,
  })
  const services: Services = { db, files: createDiskFileStore(join(folder, 'files')), config, clock: () => now, search }
  const run = <I extends TObject, O>(
    useCase: UseCase<I, O>,
    input: unknown,
    actor: Actor = theSystem,
    request: Partial<Request> = {},
  ): Promise<O> => runUseCase(services, useCase, input, { actor, requestId: 'test', ...request })

  return {
    services,
    db,
    folder,
    ownerUrl: withDatabase(cluster.ownerUrl, name),
    appUrl: withDatabase(cluster.appUrl, name),
    adminUrl: withDatabase(cluster.adminUrl, name),
    clock: {
      set: (instant: string) => void (now = instant),
      /** Lets so many seconds pass. */
      pass: (seconds: number) => void (now = new Date(Date.parse(now) + seconds * 1000).toISOString()),
      day: (day: string) => void (now = `${day}T01:00:00.000Z`),
      now: () => now,
    },
    run,
    /** An organization, entered as its registration would. */
    async seedOrganization(
      code = 'SLXH',
      rules: Readonly<Record<string, unknown>> = {},
      body: { readonly kind?: BodyKind; readonly place?: string; readonly name?: string } = {},
    ): Promise<string> {
      const ledger = createLedger(db)
      const id = newId(now)
      await ledger.insert('organization', {
        id,
        name: body.name ?? `示例${code}协会`,
        code: body.kind && !bodyKinds[body.kind].numbers ? null : code,
        kind: body.kind ?? null,
        place: body.place ?? null,
        business_scope: '示例行业标准化、培训与咨询',
        created_on: '2020-01-01',
      })
      for (const [rule, value] of Object.entries(rules))
        await ledger.insert('organization_rule', {
          id: newId(now),
          organization_id: id,
          name: rule,
          value: JSON.stringify(value),
          in_force_from: '2020-01-01',
        })
      await placeEvent(id, ledger.take())
      return id
    },
    /** An account with one role in an organization; signs in as `name`. */
    async seedActor(
      organizationId: string | null,
      role: Membership['role'] | 'administrator',
      name = `示例${role}`,
    ): Promise<Actor & { accountId: string; personId: string }> {
      const [personId, accountId] = [newId(now), newId(now)]
      await db
        .insertInto('person')
        .values({ id: personId, salt: randomUUID(), name, email: `${accountId}@example.invalid` })
        .execute()
      await db
        .insertInto('account')
        .values({
          id: accountId,
          login: accountId,
          person_id: personId,
          state: 'active',
          platform_administrator: role === 'administrator',
          created_at: now,
        })
        .execute()
      const memberships: Membership[] = []
      if (organizationId && role !== 'administrator') {
        const ledger = createLedger(db)
        await ledger.insert('membership', {
          id: newId(now),
          account_id: accountId,
          organization_id: organizationId,
          role,
          from_on: '2020-01-01',
        })
        await placeEvent(organizationId, ledger.take())
        memberships.push({ organizationId, role })
      }
      return { accountId, personId, platformAdministrator: role === 'administrator', memberships }
    },
    /** A stored file with the given bytes, as an upload leaves it. */
    async seedFile(bytes: Uint8Array, fileName: string, kind = 'docx'): Promise<{ sha256: string; name: string }> {
      const { sha256, sizeBytes } = await services.files.put(bytes)
      await db
        .insertInto('stored_file')
        .values({ sha256, size_bytes: sizeBytes, media_type: 'application/octet-stream', kind, stored_at: now })
        .onConflict((conflict) => conflict.doNothing())
        .execute()
      return { sha256, name: fileName }
    },
    async close(): Promise<void> {
      await search.close()
      await db.destroy()
      await dropDatabase(cluster.adminUrl, name)
      await rm(folder, { recursive: true, force: true })
    },
  }

  async function placeEvent(
    organizationId: string,
    rows: ReturnType<ReturnType<typeof createLedger>['take']>,
  ): Promise<void> {
    await db.transaction().execute((transaction) =>
      appendEvents(transaction, [
        {
          type: 'organization.registered',
          version: 1,
          subject: { kind: 'organization', id: organizationId },
          project: null,
          actor: null,
          onBehalfOf: null,
          occurredOn: '2020-01-01',
          recordedAt: now,
          requestId: 'seed',
          data: { hash: sha256Text(organizationId) },
          files: [],
          persons: [],
          rows,
        },
      ]),
    )
  }
}

export type Bench = Awaited<ReturnType<typeof openBench>>
