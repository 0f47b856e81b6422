import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { UseCase } from '../use-case.ts'
import { useCases } from '../use-cases.ts'
import type { Door } from './door.ts'
import type { KeptAnswer } from './kept-answers.ts'
import { clearSessionCookies, setSessionCookies } from './session-cookie.ts'

const STATUS_NOT_MODIFIED = 304

/** `development.approve-project` is `POST /api/development/approve-project`; reads are GET with the input in the query. */
export const addressOf = (useCase: Pick<UseCase, 'name'>): string => `/api/${useCase.name.replace('.', '/')}`

export function addApiRoutes(app: FastifyInstance, door: Door): void {
  for (const useCase of useCases) {
    const schema = {
      summary: useCase.title.zh,
      description: useCase.title.en,
      operationId: useCase.name,
      tags: [useCase.name.split('.')[0] ?? ''],
    }
    if (useCase.effect === 'read' && !useCase.inBody)
      app.get(
        addressOf(useCase),
        { schema: { ...schema, querystring: useCase.input }, ...unchecked },
        async (request, reply) => {
          const input = fromQuery(useCase, request.query)
          return useCase.kept
            ? sendKept(request, reply, await door.runKept(useCase, input, request))
            : send(reply, await door.run(useCase, input, request), door)
        },
      )
    else
      app.post(
        addressOf(useCase),
        { schema: { ...schema, body: useCase.input }, ...unchecked },
        async (request, reply) => send(reply, await door.run(useCase, request.body, request), door),
      )
  }
}

/** Input is checked by the runner, once for every door; here the schemas only describe. */
const unchecked = { validatorCompiler: () => () => true }

/** A query holds texts; numbers and truth values of the schema are read back from them. */
function fromQuery(useCase: UseCase, query: unknown): Record<string, unknown> {
  const given = query as Record<string, unknown> // Fastify parses a query into an object
  return Object.fromEntries(
    Object.entries(given).map(([name, value]) => [name, readValue(useCase.input.properties[name], value)]),
  )
}

function readValue(schema: unknown, value: unknown): unknown {
  const type = typeof schema === 'object' && schema !== null && 'type' in schema ? schema.type : undefined
  if (typeof value !== 'string') return value
  if (type === 'integer' && /^-?\d+$/u.test(value)) return Number(value)
  if (type === 'boolean' && (value === 'true' || value === 'false')) return value === 'true'
  return value
}

/** A browser keeps the list and asks each time whether it is still right; where it is, the list is not sent again. */
function sendKept({ headers }: FastifyRequest, reply: FastifyReply, { text, tag }: KeptAnswer): FastifyReply {
  reply.header('cache-control', 'private, no-cache').header('etag', tag)
  if (headers['if-none-match'] === tag) return reply.code(STATUS_NOT_MODIFIED).send()
  return reply.type('application/json; charset=utf-8').send(text)
}

type WithSession = {
  readonly session: { readonly token: string; readonly csrf: string; readonly expiresAt: string } | null
}

/** An answer that opens or ends a session carries it to the cookies and not to the page. */
function send(reply: FastifyReply, answer: unknown, { services }: Door): unknown {
  if (typeof answer !== 'object' || answer === null || !('session' in answer)) return reply.send(answer ?? {})
  const { session, ...rest } = answer as WithSession & Record<string, unknown> // only sign-in, sign-out and set-password answer so
  if (session) setSessionCookies(reply, session, services.clock())
  else clearSessionCookies(reply)
  return reply.send('me' in rest ? rest['me'] : rest)
}
