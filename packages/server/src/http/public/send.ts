import type { FastifyReply, FastifyRequest } from 'fastify'
import { layout } from './layout.ts'
import type { Answer, Visit } from './public-page.ts'
import { sendStored } from './send-stored.ts'
import { sendSubscribed } from './send-subscribed.ts'
import { sendText } from './send-text.ts'
import { addressOf, askedLanguage, LANGUAGE_COOKIE } from './visit.ts'

const YEAR_SECONDS = 31_536_000

/** Sends an answer. A language that was asked for in the address is kept in a cookie for the pages after it. */
export async function sendAnswer(
  request: FastifyRequest,
  reply: FastifyReply,
  visit: Visit,
  answer: Answer,
): Promise<FastifyReply> {
  const asked = askedLanguage(request)
  if (asked) reply.header('set-cookie', `${LANGUAGE_COOKIE}=${asked}; Path=/; Max-Age=${YEAR_SECONDS}; SameSite=Lax`)
  reply.header('vary', 'Cookie, Accept-Encoding')
  switch (answer.kind) {
    case 'redirect':
      return reply.redirect(answer.to, 303)
    case 'file':
      return sendFile(reply, answer)
    case 'stored':
      return sendStored(request, reply, answer)
    case 'feed':
      return sendSubscribed(request, reply, answer, 'application/atom+xml; charset=utf-8', answer.markup.markup)
    case 'calendar':
      return sendSubscribed(request, reply, answer, 'text/calendar; charset=utf-8', answer.text)
    case 'page':
      return sendPage(request, reply, visit, answer)
  }
}

/** Pages that show one person’s affair are kept by no cache, found by no search engine and told to no other site. */
function sendPage(
  request: FastifyRequest,
  reply: FastifyReply,
  visit: Visit,
  answer: Extract<Answer, { kind: 'page' }>,
): Promise<FastifyReply> {
  reply.code(answer.status ?? 200).header('cache-control', answer.isPrivate ? 'no-store' : 'no-cache')
  if (answer.isPrivate) reply.header('x-robots-tag', 'noindex').header('referrer-policy', 'same-origin')
  const page = layout({
    title: answer.title,
    language: visit.language,
    path: visit.path,
    search: addressOf(request).searchParams,
    body: answer.body,
    description: answer.description,
    feed: answer.feed,
    script: answer.script,
  })
  return sendText(request, reply, 'text/html; charset=utf-8', page.markup)
}

/** Uploaded files are only ever handed out as attachments: shown in place, one could act as a page of ours. */
function sendFile(reply: FastifyReply, { name, mediaType, bytes }: Extract<Answer, { kind: 'file' }>): FastifyReply {
  return reply
    .header(
      'content-disposition',
      `attachment; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/gu, percent)}`,
    )
    .header('x-content-type-options', 'nosniff')
    .type(mediaType)
    .send(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
}

/** What encodeURIComponent leaves as it is and RFC 5987 does not allow. */
const percent = (letter: string): string => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`
