import { Client, escapeIdentifier } from 'pg'
import { withDatabase } from './urls.ts'

/** Runs `work` on a connection of its own and closes it. */
export async function withClient<T>(address: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: address })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/**
 * Makes a database and returns its address, with the role of `adminUrl` in it. `template` is copied whole and must have
 * no connection open; `owner` owns the new one. For tests, and wherever a server is at hand with the right to do so.
 */
export async function createDatabase(
  adminUrl: string,
  name: string,
  { template, owner }: { readonly template?: string; readonly owner?: string } = {},
): Promise<string> {
  const from = template === undefined ? '' : ` template ${escapeIdentifier(template)}`
  const belongs = owner === undefined ? '' : ` owner ${escapeIdentifier(owner)}`
  await withClient(adminUrl, (client) => client.query(`create database ${escapeIdentifier(name)}${belongs}${from}`))
  return withDatabase(adminUrl, name)
}

/** Drops a database with whatever connections it has; one that is not there is no error. */
export async function dropDatabase(adminUrl: string, name: string): Promise<void> {
  await withClient(adminUrl, (client) => client.query(`drop database if exists ${escapeIdentifier(name)} with (force)`))
}
