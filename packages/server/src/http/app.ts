import { randomUUID } from 'node:crypto'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import cookie from '@fastify/cookie'
import multipart from '@fastify/multipart'
import serveStatic from '@fastify/static'
import swagger from '@fastify/swagger'
import { paths, Refusal } from '@zhunsheng/core'
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import type { Services } from '../services.ts'
import { addApiRoutes } from './api-routes.ts'
import { sendWhatNext } from './bearer.ts'
import { createDoor, type Door } from './door.ts'
import { addDownloadRoutes } from './download-route.ts'
import { components, describeAccess } from './openapi.ts'
import { addOperationRoutes } from './operation-routes.ts'
import { registerPublicPages, sendNotFound } from './public/register.ts'
import { problemOf } from './reply-refusal.ts'
import { addSecurityHeaders } from './security-headers.ts'
import { addUploadRoute } from './upload-route.ts'

export type AppOptions = { readonly webFolder: string; readonly log: boolean; readonly version: string }

const BODY_BYTES_MAX = 2 * 1024 * 1024

/** The whole HTTP side: API, files, public pages, the signed-in pages, and what operators ask for. */
export async function createApp(services: Services, options: AppOptions): Promise<FastifyInstance> {
  const app = fastify({
    logger: options.log ? { level: 'info', redact: ['req.headers.cookie', 'req.headers.authorization'] } : false,
    genReqId: () => randomUUID(),
    trustProxy: services.config.trustedProxies.length > 0 ? [...services.config.trustedProxies] : false,
    bodyLimit: BODY_BYTES_MAX,
  })
  const door = createDoor(services)
  addSecurityHeaders(app)
  answerRefusals(app)
  await app.register(cookie)
  await app.register(multipart, { limits: { fileSize: services.config.uploadBytesMax, files: 1, fields: 60 } })
  await app.register(swagger, {
    openapi: { openapi: '3.1.0', info: { title: '准绳 Zhunsheng', version: options.version } },
    refResolver: { buildLocalReference: (json) => String(json['$id']) },
  })
  await app.register(async (api) => addApi(api, door))
  addOperationRoutes(app, services, options.version)
  await addSignedInPages(app, options.webFolder)
  registerPublicPages(app, door)
  app.setNotFoundHandler((request, reply) =>
    wantsPage(request) ? sendNotFound(request, reply, door) : sendProblem(new Refusal('NOT_FOUND'), request.id, reply),
  )
  return app
}

async function addApi(api: FastifyInstance, door: Door): Promise<void> {
  api.addHook('onRequest', (request, reply) => door.admitKey(request, reply))
  addApiRoutes(api, door)
  addUploadRoute(api, door)
  addDownloadRoutes(api, door)
  api.get('/api/openapi.json', { schema: { hide: true } }, async () => ({
    ...describeAccess(api.swagger()),
    components,
  }))
}

/** A refusal is an answer; anything else is a bug, logged with its request id and told as one code. */
function answerRefusals(app: FastifyInstance): void {
  app.setErrorHandler((error, request, reply) => {
    const refusal = refusalOf(error)
    if (!refusal) request.log.error({ err: error, requestId: request.id }, 'bug')
    return sendProblem(refusal ?? error, request.id, reply)
  })
}

function sendProblem(error: unknown, requestId: string, reply: FastifyReply): FastifyReply {
  const problem = problemOf(error, requestId)
  sendWhatNext(reply, problem)
  return reply.code(problem.status).type('application/problem+json').send(problem)
}

const wantsPage = (request: FastifyRequest): boolean =>
  !request.url.startsWith('/api/') && (request.headers.accept ?? '').includes('text/html')

type FrameworkError = { readonly statusCode?: number; readonly code?: string }

/** What the framework itself refuses (a body that is no JSON, one that is too large) is worded like everything else. */
function refusalOf(error: unknown): Refusal | null {
  if (error instanceof Refusal) return error
  const { statusCode, code } = error as FrameworkError // an Error of Fastify carries these; any other has neither
  if (statusCode === 413) return new Refusal('INPUT_TOO_LARGE')
  if (statusCode === 400 || statusCode === 415 || code === 'FST_INVALID_MULTIPART_CONTENT_TYPE')
    return new Refusal('INPUT_UNREADABLE')
  return code !== undefined && DATABASE_PASSING.includes(code) ? new Refusal('DATABASE_BUSY') : null
}

/** PostgreSQL's codes for what passes by itself: serialization, deadlock, too many connections, starting or stopping. */
const DATABASE_PASSING: readonly string[] = ['40001', '40P01', '53300', '57P01', '57P03', 'ECONNREFUSED']

/** Scripts of public pages by their lasting address, and what the build calls them. */
const publicScripts: readonly (readonly [address: string, made: RegExp])[] = [
  [paths.textCheckScript(), /^check-text-[\w-]+\.js$/u],
  [paths.suggestScript(), /^suggest-[\w-]+\.js$/u],
]

/** The pages are one document and hashed assets; any address below /app/ opens the document. */
async function addSignedInPages(app: FastifyInstance, webFolder: string): Promise<void> {
  if (!existsSync(join(webFolder, 'index.html'))) return
  await app.register(serveStatic, {
    root: join(webFolder, 'assets'),
    prefix: '/app/assets/',
    preCompressed: true,
    index: false,
    immutable: true,
    maxAge: '365d',
  })
  const page = (_: unknown, reply: FastifyReply) =>
    reply.sendFile('index.html', webFolder, { maxAge: 0, immutable: false })
  const names = readdirSync(join(webFolder, 'assets'))
  for (const [address, made] of publicScripts) {
    const script = names.find((name) => made.test(name))
    if (script)
      app.get(address, { schema: { hide: true } }, (_, reply) =>
        reply.header('cache-control', 'no-cache').redirect(`/app/assets/${script}`),
      )
  }
  app.get('/app', { schema: { hide: true } }, (_, reply) => reply.redirect('/app/'))
  app.get('/app/', { schema: { hide: true } }, page)
  app.get('/app/*', { schema: { hide: true } }, page)
}
