import { type Client, escapeIdentifier, escapeLiteral } from 'pg'
import { withClient } from './databases.ts'
import type { Secret } from './secret.ts'
import { APP_ROLE, adminUrl, DATABASE, OWNER_ROLE } from './urls.ts'

/**
 * Makes the two roles and the database where they are missing: the owner, who migrates, and the lesser role that
 * serves. That one may connect and nothing else; the migrations grant it what it needs. Can be run again at any point.
 */
export async function makeRoles(secret: Secret, port: number): Promise<void> {
  await withClient(adminUrl(secret, port), async (client) => {
    await makeRole(client, OWNER_ROLE, secret.owner)
    await makeRole(client, APP_ROLE, secret.app)
    await makeDatabase(client)
  })
}

async function makeRole(client: Client, role: string, password: string): Promise<void> {
  if (await exists(client, 'select from pg_roles where rolname = $1', role)) return
  const rights = 'login nosuperuser nocreatedb nocreaterole noreplication'
  await client.query(`create role ${escapeIdentifier(role)} ${rights} password ${escapeLiteral(password)}`)
}

async function makeDatabase(client: Client): Promise<void> {
  if (!(await exists(client, 'select from pg_database where datname = $1', DATABASE))) {
    await client.query(`create database ${DATABASE} owner ${OWNER_ROLE}`)
  }
  if (await exists(client, 'select where has_database_privilege($1, $$zhunsheng$$, $$connect$$)', APP_ROLE)) {
    if (!(await exists(client, 'select where has_database_privilege($1, $$zhunsheng$$, $$temporary$$)', APP_ROLE)))
      return
  }
  await client.query(`revoke all on database ${DATABASE}, postgres, template1 from public`)
  await client.query(`grant connect on database ${DATABASE} to ${APP_ROLE}`)
}

async function exists(client: Client, query: string, value: string): Promise<boolean> {
  const { rowCount } = await client.query(query, [value])
  return rowCount === 1
}
