import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Bucket } from './key-limit.ts'

const BEARER = /^Bearer +(?<key>\S*) *$/iu
const REALM = 'Bearer realm="zhunsheng"'
const WINDOW_SECONDS = 60

/** The key that a program sends. Other schemes (a proxy's own Basic, say) are none of ours. */
export const bearerKey = ({ headers }: FastifyRequest): string | null =>
  BEARER.exec(headers.authorization ?? '')?.groups?.['key'] ?? null

/**
 * What an answer to a key says of its limit: `RateLimit-Policy` and `RateLimit` of the current draft of the IETF
 * (draft-ietf-httpapi-ratelimit-headers-10). The three fields `RateLimit-Limit`, `-Remaining` and `-Reset` stood in
 * drafts that have expired, and nobody ever said there what they mean for a bucket that fills all the time.
 */
export function sendLimit(reply: FastifyReply, { perMinute, left, secondsToFull }: Bucket): void {
  reply.header('ratelimit-policy', `"key";q=${perMinute};w=${WINDOW_SECONDS}`)
  reply.header('ratelimit', `"key";r=${left};t=${secondsToFull}`)
}

/** A refused answer says how to come in (RFC 6750 § 3), and when to come again (RFC 9110 § 10.2.3). */
export function sendWhatNext(reply: FastifyReply, problem: { status: number; code: string; data: object }): void {
  if (problem.status === 401)
    reply.header('www-authenticate', problem.code.startsWith('ACCESS_KEY_') ? `${REALM}, error="invalid_token"` : REALM)
  if (problem.code === 'ACCESS_KEY_READ_ONLY') reply.header('www-authenticate', `${REALM}, error="insufficient_scope"`)
  if (problem.status === 429 && 'seconds' in problem.data) reply.header('retry-after', String(problem.data.seconds))
}
