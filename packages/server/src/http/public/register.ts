import { Refusal } from '@zhunsheng/core'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { PublicDoor } from './door.ts'
import { requireSameOrigin } from './origin.ts'
import { publicPages } from './pages.ts'
import type { PublicPage } from './public-page.ts'
import { readForm } from './read-form.ts'
import { refusalPage } from './refusal-page.ts'
import { sendAnswer } from './send.ts'
import { sendText } from './send-text.ts'
import { stylesheet, stylesheetPath } from './stylesheet.ts'
import { visitOf } from './visit.ts'

export type { PublicDoor } from './door.ts'

const FOR_EVER = 'public, max-age=31536000, immutable'
const STATUS_BUG = 500
const STATUS_TOO_LARGE = 413

/**
 * Puts every public page into the application, in a scope of its own: forms are read and errors are answered as pages
 * there and nowhere else. `@fastify/multipart` must be registered by then.
 */
export function registerPublicPages(app: FastifyInstance, door: PublicDoor): void {
  app.register(async (scope) => {
    scope.addContentTypeParser(
      'application/x-www-form-urlencoded',
      { parseAs: 'string' },
      async (_request: FastifyRequest, body: string) => new URLSearchParams(body),
    )
    scope.setErrorHandler((error, request, reply) => sendProblem(error, request, reply, door))
    scope.get(stylesheetPath, (request, reply) =>
      sendText(request, reply.header('cache-control', FOR_EVER), 'text/css; charset=utf-8', stylesheet),
    )
    for (const page of publicPages) open(scope, page, door)
  })
}

function open(scope: FastifyInstance, page: PublicPage, door: PublicDoor): void {
  scope.get(page.address, async (request, reply) => {
    const visit = visitOf(request, door)
    return sendAnswer(request, reply, visit, await page.show(visit))
  })
  const { take } = page
  if (!take) return
  scope.post(page.address, async (request, reply) => {
    requireSameOrigin(request, door.services.config.publicUrl)
    const visit = visitOf(request, door)
    return sendAnswer(request, reply, visit, await take(visit, await readForm(request, door)))
  })
}

/** The page for an address where nothing is; the application uses it for whoever asks for HTML. */
export const sendNotFound = (request: FastifyRequest, reply: FastifyReply, door: PublicDoor): Promise<FastifyReply> =>
  sendProblem(new Refusal('NOT_FOUND'), request, reply, door)

/** Any error as a page: a refusal with its words; what the framework refused by its status; anything else is a bug. */
export async function sendProblem(
  error: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
  door: PublicDoor,
): Promise<FastifyReply> {
  const visit = visitOf(request, door)
  if (error instanceof Refusal) return sendAnswer(request, reply, visit, refusalPage(visit, error))
  const status = statusOf(error)
  if (status < STATUS_BUG) return sendAnswer(request, reply, visit, refusalPage(visit, refusalOf(status), status))
  request.log.error(error)
  return sendAnswer(
    request,
    reply,
    visit,
    refusalPage(visit, new Refusal('BUG', { requestId: request.id }), STATUS_BUG),
  )
}

const statusOf = (error: unknown): number =>
  typeof error === 'object' && error !== null && 'statusCode' in error && typeof error.statusCode === 'number'
    ? error.statusCode
    : STATUS_BUG

/** What Fastify itself refuses before a page is reached: a body that is too large, of no known kind, or broken. */
const refusalOf = (status: number): Refusal =>
  new Refusal(status === STATUS_TOO_LARGE ? 'INPUT_TOO_LARGE' : 'INPUT_UNREADABLE')
