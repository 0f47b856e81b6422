import { Refusal } from '@zhunsheng/core'
import type { FastifyRequest } from 'fastify'

/**
 * Refuses a form that another site sent. Browsers say where a form comes from in `Sec-Fetch-Site` or, over plain http,
 * in `Origin`; a request with neither comes from no browser and carries nobody's cookies.
 */
export function requireSameOrigin(request: FastifyRequest, publicUrl: string): void {
  const site = request.headers['sec-fetch-site']
  if (site !== undefined) return requireThat(site === 'same-origin')
  const { origin } = request.headers
  if (origin === undefined) return
  requireThat(URL.canParse(origin) && [request.host, new URL(publicUrl).host].includes(new URL(origin).host))
}

function requireThat(isOurs: boolean): void {
  if (!isOurs) throw new Refusal('CSRF_TOKEN_WRONG')
}
