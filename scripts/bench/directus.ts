import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { copyProjects, inDatabase, install, type Peer, type PeerStand, run } from './peer.ts'
import { startServer } from './server-process.ts'

const VERSION = '11.3.5'
const SCHEMA = 'directus'
const ORGANIZATIONS = 40

/** Directus with a policy that lets a role read the rows of some organizations, asked with that role's token. */
export const directus: Peer = {
  name: `Directus ${VERSION}`,
  async open(stand) {
    const folder = join(stand.folder, 'directus')
    await install(folder, [`directus@${VERSION}`], stand)
    await inDatabase(stand, (client) => client.query(`create schema if not exists ${SCHEMA}`))
    const admin = randomUUID()
    const env = environmentOf(stand, admin)
    const cli = join(folder, 'node_modules/directus/cli.js')
    await run(process.execPath, [cli, 'bootstrap'], folder, env)
    await fillRows(stand)
    const server = await startServer([process.execPath, cli, 'start'], env, '/server/ping', folder)
    try {
      const token = await openToRole(server.address, admin)
      const path =
        '/items/peer_project?limit=20&sort=-id&fields=id,title,plan_number,stage,stage_since,organization_name'
      return {
        address: server.address,
        next: () => ({ path, headers: { authorization: `Bearer ${token}` } }),
        stop: server.stop,
      }
    } catch (error) {
      await server.stop()
      throw error
    }
  },
}

function environmentOf({ database }: PeerStand, admin: string): Record<string, string> {
  return {
    HOST: '127.0.0.1',
    DB_CLIENT: 'pg',
    DB_CONNECTION_STRING: database.ownerUrl,
    DB_SEARCH_PATH: `array:${SCHEMA}`,
    SECRET: randomUUID(),
    ADMIN_EMAIL: 'admin@example.com',
    ADMIN_PASSWORD: admin,
    ADMIN_TOKEN: admin,
    TELEMETRY: 'false',
    RATE_LIMITER_ENABLED: 'false',
    CACHE_ENABLED: 'false',
    LOG_LEVEL: 'error',
  }
}

async function fillRows(stand: PeerStand): Promise<void> {
  const table = `${SCHEMA}.peer_project`
  await inDatabase(stand, (client) =>
    client.query(
      `create table ${table} (id varchar(64) primary key, title varchar(255), plan_number varchar(255), stage varchar(64), stage_since date, organization_code varchar(64), organization_name varchar(255))`,
    ),
  )
  await copyProjects(
    stand,
    table,
    'id, title, plan_number, stage, stage_since, organization_code, organization_name',
    'p.id, p.title, p.plan_number, p.stage, p.stage_since, o.code, o.name',
  )
  await inDatabase(stand, (client) => client.query(`create index on ${table} (organization_code, id desc)`))
}

/** Makes the table a collection, and a role that reads the rows of some organizations; gives that role's token. */
async function openToRole(address: string, admin: string): Promise<string> {
  const post = async (path: string, body: object): Promise<string> => {
    const response = await fetch(`${address}${path}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${admin}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    const text = await response.text()
    if (!response.ok) throw new Error(`Directus ${path}: ${response.status} ${text.slice(0, 300)}`)
    const { data } = JSON.parse(text) as { data: { id?: unknown } } // every answer of its API has this shape
    return String(data.id)
  }
  await post('/collections', { collection: 'peer_project', meta: {} }).catch((error: unknown) => {
    // A table that is found already is taken as it is.
    if (!String(error).includes('already exists')) throw error
  })
  const policy = await post('/policies', { name: 'readers', app_access: false, admin_access: false })
  const codes = Array.from({ length: ORGANIZATIONS }, (_, index) => `SAA${String.fromCharCode(65 + (index % 24))}`)
  await post('/permissions', {
    policy,
    collection: 'peer_project',
    action: 'read',
    fields: ['*'],
    permissions: { organization_code: { _in: [...new Set(codes)] } },
  })
  const role = await post('/roles', { name: 'reader', policies: [{ policy }] })
  const token = randomUUID()
  await post('/users', { email: 'reader@example.com', password: randomUUID(), role, token, status: 'active' })
  return token
}
