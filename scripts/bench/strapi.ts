import { randomUUID } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { copyProjects, inDatabase, install, type Peer, type PeerStand, run } from './peer.ts'
import { startServer } from './server-process.ts'

const VERSION = '5.54.0'
const SCHEMA = 'strapi'
/** Those that a new project has; without some of them it does not start. */
const MIDDLEWARES = [
  'logger',
  'errors',
  'security',
  'cors',
  'poweredBy',
  'query',
  'body',
  'session',
  'favicon',
  'public',
].map((name) => `strapi::${name}`)

/** Strapi with one content type, asked by an API token that may do nothing but find. */
export const strapi: Peer = {
  name: `Strapi ${VERSION}`,
  async open(stand) {
    const folder = join(stand.folder, 'strapi')
    await install(
      folder,
      [`@strapi/strapi@${VERSION}`, 'react@18', 'react-dom@18', 'react-router-dom@6', 'styled-components@6', 'pg@8'],
      stand,
      ['--legacy-peer-deps'],
    )
    const token = randomUUID()
    writeProject(folder, token)
    await inDatabase(stand, (client) => client.query(`create schema if not exists ${SCHEMA}`))
    const env = environmentOf(stand)
    const cli = join(folder, 'node_modules/@strapi/strapi/bin/strapi.js')
    await run(process.execPath, [cli, 'build'], folder, env)
    // The first start makes the tables; the rows are put into them.
    const first = await startServer([process.execPath, cli, 'start'], env, '/_health', folder)
    await fillRows(stand)
    await first.stop()
    const server = await startServer([process.execPath, cli, 'start'], env, '/_health', folder)
    const path = '/api/peer-projects?sort=id:desc&pagination[pageSize]=20'
    return {
      address: server.address,
      next: () => ({ path, headers: { authorization: `Bearer ${token}` } }),
      stop: server.stop,
    }
  },
}

function environmentOf({ database }: PeerStand): Record<string, string> {
  return {
    NODE_ENV: 'production',
    HOST: '127.0.0.1',
    PEER_DATABASE: database.ownerUrl,
    STRAPI_TELEMETRY_DISABLED: 'true',
    APP_KEYS: 'peer',
  }
}

async function fillRows(stand: PeerStand): Promise<void> {
  const table = `${SCHEMA}.peer_projects`
  await copyProjects(
    stand,
    table,
    'document_id, title, plan_number, stage, stage_since, organization_name, published_at, created_at, updated_at',
    `p.id, p.title, p.plan_number, p.stage, p.stage_since, o.name, now(), now(), now()`,
  )
}

/** The few files that make a Strapi project. */
function writeProject(folder: string, token: string): void {
  const secret = () => randomUUID()
  const files: Record<string, string> = {
    'config/database.js': `module.exports = ({ env }) => ({ connection: { client: 'postgres', connection: { connectionString: env('PEER_DATABASE'), schema: '${SCHEMA}' }, pool: { min: 2, max: 16 } } })`,
    'config/server.js': `module.exports = ({ env }) => ({ host: env('HOST'), port: env.int('PORT'), app: { keys: ['${secret()}'] } })`,
    'config/admin.js': `module.exports = () => ({ auth: { secret: '${secret()}' }, apiToken: { salt: 'peer-salt' }, transfer: { token: { salt: '${secret()}' } }, secrets: { encryptionKey: '${secret()}' } })`,
    'config/middlewares.js': `module.exports = ${JSON.stringify(MIDDLEWARES)}`,
    'config/api.js': 'module.exports = { rest: { defaultLimit: 20, maxLimit: 100, withCount: true } }',
    'src/index.js': `module.exports = { register() {}, async bootstrap({ strapi }) {
  const found = await strapi.db.query('admin::api-token').findMany({ where: { name: 'peer' } })
  for (const { id } of found) await strapi.db.query('admin::api-token').delete({ where: { id } })
  const service = strapi.service('admin::api-token')
  const made = await service.create({ name: 'peer', type: 'custom', lifespan: null, permissions: ['api::peer-project.peer-project.find'] })
  await strapi.db.query('admin::api-token').update({ where: { id: made.id }, data: { accessKey: service.hash('${token}') } })
} }`,
    'src/api/peer-project/content-types/peer-project/schema.json': JSON.stringify({
      kind: 'collectionType',
      collectionName: 'peer_projects',
      info: { singularName: 'peer-project', pluralName: 'peer-projects', displayName: 'Project' },
      options: { draftAndPublish: false },
      attributes: {
        title: { type: 'string' },
        plan_number: { type: 'string' },
        stage: { type: 'string' },
        stage_since: { type: 'date' },
        organization_name: { type: 'string' },
      },
    }),
    ...Object.fromEntries(
      ['controller', 'router', 'service'].map((part) => [
        `src/api/peer-project/${part === 'router' ? 'routes' : `${part}s`}/peer-project.js`,
        `module.exports = require('@strapi/strapi').factories.createCore${part.charAt(0).toUpperCase()}${part.slice(1)}('api::peer-project.peer-project')`,
      ]),
    ),
    'public/uploads/.gitkeep': '',
    'favicon.ico': '',
  }
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), `${content}\n`)
  }
}
