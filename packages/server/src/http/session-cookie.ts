import type { FastifyReply, FastifyRequest } from 'fastify'

export const SESSION_COOKIE = 'zs_session'
export const CSRF_COOKIE = 'zs_csrf'
export const CSRF_HEADER = 'x-csrf-token'

const MILLISECONDS_A_SECOND = 1000

/** The session's cookie is out of reach of scripts; the token against forged requests must be read by them. */
export function setSessionCookies(
  reply: FastifyReply,
  session: { token: string; csrf: string; expiresAt: string },
  now: string,
): void {
  // An age and not a day: the browser's clock need not agree with ours.
  const maxAge = Math.floor((Date.parse(session.expiresAt) - Date.parse(now)) / MILLISECONDS_A_SECOND)
  const common = { path: '/', sameSite: 'lax', secure: reply.request.protocol === 'https', maxAge } as const
  reply.setCookie(SESSION_COOKIE, session.token, { ...common, httpOnly: true })
  reply.setCookie(CSRF_COOKIE, session.csrf, { ...common, httpOnly: false })
}

export function clearSessionCookies(reply: FastifyReply): void {
  reply.clearCookie(SESSION_COOKIE, { path: '/' })
  reply.clearCookie(CSRF_COOKIE, { path: '/' })
}

export const sessionToken = (request: FastifyRequest): string | null => request.cookies[SESSION_COOKIE] ?? null
