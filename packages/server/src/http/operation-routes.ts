import type { FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import type { Services } from '../services.ts'

/** What an operator's tools ask for: alive, ready, and a few counts. */
export function addOperationRoutes(app: FastifyInstance, services: Services, version: string): void {
  const counts = { requests: 0, refused: 0, bugs: 0 }
  app.addHook('onResponse', async (_, reply) => {
    counts.requests += 1
    if (reply.statusCode >= 500) counts.bugs += 1
    else if (reply.statusCode >= 400) counts.refused += 1
  })
  app.get('/healthz', { schema: { hide: true }, logLevel: 'silent' }, async () => ({ alive: true, version }))
  app.get('/readyz', { schema: { hide: true }, logLevel: 'silent' }, async (_, reply) => {
    const isReady = await answers(services)
    return reply.code(isReady ? 200 : 503).send({ ready: isReady })
  })
  app.get('/metrics', { schema: { hide: true }, logLevel: 'silent' }, async (_, reply) =>
    reply
      .type('text/plain; version=0.0.4')
      .send(
        [
          `zhunsheng_http_requests_total ${counts.requests}`,
          `zhunsheng_http_refused_total ${counts.refused}`,
          `zhunsheng_http_bugs_total ${counts.bugs}`,
          `process_resident_memory_bytes ${process.memoryUsage().rss}`,
          '',
        ].join('\n'),
      ),
  )
}

async function answers({ db }: Services): Promise<boolean> {
  try {
    await sql`select 1`.execute(db)
    return true
  } catch {
    // Not answering is exactly what is asked here; the answer says so.
    return false
  }
}
