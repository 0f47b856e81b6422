import { createHash } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Subscribed } from './public-page.ts'
import { sendText } from './send-text.ts'

const TAG_LENGTH = 32
const STATUS_NOT_MODIFIED = 304

/**
 * A feed or a calendar. Programs ask for it every hour: the tag over its words tells them that nothing is new, and then
 * nothing is sent. What is one person’s is kept by no cache on the way and found by no search engine.
 */
export async function sendSubscribed(
  request: FastifyRequest,
  reply: FastifyReply,
  { updatedOn, isPrivate }: Subscribed,
  mediaType: string,
  text: string,
): Promise<FastifyReply> {
  // A weak tag, since what is sent may be compressed or not.
  const tag = `W/"${createHash('sha256').update(text).digest('hex').slice(0, TAG_LENGTH)}"`
  reply.header('cache-control', isPrivate ? 'private, no-cache' : 'no-cache').header('etag', tag)
  if (updatedOn) reply.header('last-modified', new Date(`${updatedOn}T00:00:00+08:00`).toUTCString())
  if (isPrivate) reply.header('x-robots-tag', 'noindex').header('referrer-policy', 'no-referrer')
  if (isAmong(tag, request.headers['if-none-match'])) return reply.code(STATUS_NOT_MODIFIED).send()
  return sendText(request, reply, mediaType, text)
}

/** As RFC 9110 compares tags of a GET: weakly. */
const isAmong = (tag: string, asked: string | undefined): boolean =>
  (asked ?? '').split(',').some((each) => each.trim().replace(/^(?!W\/)/u, 'W/') === tag)
