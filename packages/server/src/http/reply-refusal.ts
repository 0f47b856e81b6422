import { type Basis, type Reason, Refusal, type RefusalKind, refusalEntry, say, type Worded } from '@zhunsheng/core'

/** How each kind of refusal is said in HTTP. */
const STATUS: Readonly<Record<RefusalKind, number>> = {
  malformed: 400,
  notSignedIn: 401,
  notAllowed: 403,
  notFound: 404,
  notNow: 409,
  conflict: 409,
  tooLarge: 413,
  tooMany: 429,
}

const STATUS_BUG = 500

/** A refusal as the pages and other programs read it (problem details, RFC 9457, with our own members). */
export type Problem = {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly code: string
  readonly kind: string
  readonly says: Worded
  readonly next: Worded
  readonly data: Reason['data']
  readonly reasons: readonly Reason[]
  readonly basis: readonly Basis[]
  readonly requestId: string
}

export function problemOf(error: unknown, requestId: string): Problem {
  if (error instanceof Refusal) return problem(error.code, error.data, error.reasons, requestId, null)
  return problem('BUG', { requestId }, [], requestId, STATUS_BUG)
}

function problem(
  code: string,
  data: Reason['data'],
  reasons: readonly Reason[],
  requestId: string,
  status: number | null,
): Problem {
  const entry = refusalEntry(code)
  const says = { zh: say(entry.says, data, 'zh'), en: say(entry.says, data, 'en') }
  const next = { zh: say(entry.next, data, 'zh'), en: say(entry.next, data, 'en') }
  const basis = reasons.find((reason) => reason.code === code)?.basis ?? entry.basis ?? []
  return {
    type: `urn:zhunsheng:refusal:${code}`,
    title: says.zh,
    status: status ?? STATUS[entry.kind],
    code,
    kind: entry.kind,
    says,
    next,
    data,
    reasons,
    basis,
    requestId,
  }
}
