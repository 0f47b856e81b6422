import type { Problem } from '../http/reply-refusal.ts'

type Worded = { readonly zh: string; readonly en: string }

/** The server said no, or (status 0, code `UNREACHABLE`) was not there. `says` and `next` are for people. */
export class RefusedError extends Error {
  readonly code: string
  readonly status: number
  readonly says: Worded
  readonly next: Worded
  readonly data: Problem['data']
  readonly reasons: Problem['reasons']
  /** For the administrator's log. */
  readonly requestId: string | null

  constructor(status: number, problem: Partial<Problem>) {
    const code = problem.code ?? (status === 0 ? 'UNREACHABLE' : 'ANSWER_UNREADABLE')
    const otherwise = status === 0 ? unreachable : unreadable
    const says = problem.says ?? otherwise.says
    super(`${code}: ${says.en}`)
    this.name = 'RefusedError'
    this.code = code
    this.status = status
    this.says = says
    this.next = problem.next ?? otherwise.next
    this.data = problem.data ?? {}
    this.reasons = problem.reasons ?? []
    this.requestId = problem.requestId ?? null
  }
}

const unreachable = {
  says: { zh: '连接不上服务器', en: 'The server cannot be reached' },
  next: { zh: '请检查地址和网络后再试', en: 'Check the address and the network, then try again' },
} as const

const unreadable = {
  says: { zh: '服务器没有给出可读的答复', en: 'The server gave no readable answer' },
  next: {
    zh: '请确认地址是准绳的服务器，稍后再试',
    en: 'Make sure that the address is that of a Zhunsheng server, and try again later',
  },
} as const
