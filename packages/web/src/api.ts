import type { Basis, Reason, Worded } from '@zhunsheng/core'
import type { ActInput, ActOutcome, Reads, UploadedFile, Writes } from './calls.ts'

export type Query = Readonly<Record<string, string | number | boolean | null | undefined>>

/** What the server answers when it refuses: `application/problem+json` with both languages. */
export type Problem = {
  readonly code: string
  readonly kind: string
  readonly says: Worded
  readonly next: Worded
  readonly data: Readonly<Record<string, unknown>>
  readonly reasons: readonly Reason[]
  readonly basis: readonly Basis[]
  readonly requestId: string | null
}

/** An expected refusal, or (code `UNREACHABLE`, `ANSWER_UNREADABLE`) an answer that did not come. */
export class RefusedError extends Error {
  readonly problem: Problem
  readonly status: number

  constructor(status: number, problem: Problem) {
    super(problem.code)
    this.name = 'RefusedError'
    this.status = status
    this.problem = problem
  }
}

export function read<Name extends keyof Reads>(
  name: Name,
  query: Reads[Name]['query'],
): Promise<Reads[Name]['answer']> {
  return call(address(name, query as Query), { headers: { accept: 'application/json' } })
}

/** `key` belongs to one opening of a form, so that a double click is one act; null for what may be said twice. */
export function write<Name extends keyof Writes>(
  name: Name,
  input: Writes[Name]['input'],
  key: string | null = newKey(),
): Promise<Writes[Name]['answer']> {
  return post(name, input, key)
}

/** An act of the procedure; its fields are those that `prepare-act` gave. */
export function act(name: string, input: ActInput, key: string): Promise<ActOutcome> {
  return post(`development/${name}`, input, key)
}

/** The address of a file that the server makes or keeps; the browser follows it as an ordinary link. */
export function address(name: string, query: Query): string {
  const known = Object.entries(query).filter(([, value]) => value !== undefined && value !== null && value !== '')
  const search = new URLSearchParams(known.map(([key, value]) => [key, String(value)])).toString()
  return search ? `/api/${name}?${search}` : `/api/${name}`
}

/** A file that the server makes, with the name that it gives it. */
export async function fetchFile(url: string): Promise<{ name: string; blob: Blob }> {
  const response = await fetch(url, { credentials: 'same-origin' }).catch(() => {
    throw unreachable()
  })
  if (!response.ok) throw refused(response.status, parse(await response.text()))
  const encoded = /filename\*=UTF-8''([^;]+)/iu.exec(response.headers.get('content-disposition') ?? '')?.[1]
  return { name: encoded ? decodeURIComponent(encoded) : 'file', blob: await response.blob() }
}

/** XMLHttpRequest, because fetch tells nothing of how far an upload has come. `onProgress` gets 0–1. */
export function upload(file: File, onProgress: (share: number) => void): Promise<UploadedFile> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('POST', '/api/files')
    request.setRequestHeader('x-csrf-token', csrfToken())
    request.setRequestHeader('idempotency-key', newKey())
    request.upload.onprogress = (event) => event.lengthComputable && onProgress(event.loaded / event.total)
    request.onerror = () => reject(unreachable())
    request.onload = () => {
      const answer = parse(request.responseText)
      if (request.status >= 200 && request.status < 300 && answer)
        resolve(answer as UploadedFile) // the contract of POST /api/files
      else reject(refused(request.status, answer))
    }
    const body = new FormData()
    body.append('file', file)
    request.send(body)
  })
}

/** A random key; `crypto.randomUUID` is absent on plain http beyond localhost. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`
}

/** Says that a page of a project is left; the browser sends it even while it goes elsewhere, and nobody waits for it. */
export function leave(projectId: string): void {
  const body = JSON.stringify({ projectId, leaving: true })
  // Of no weight: who is not heard of for a minute is gone anyway.
  void fetch('/api/development/mark-presence', { ...posting(body, null), keepalive: true }).catch(() => undefined)
}

function post<Answer>(name: string, input: unknown, key: string | null): Promise<Answer> {
  return call(`/api/${name}`, posting(JSON.stringify(input), key))
}

const posting = (body: string, key: string | null): RequestInit => ({
  method: 'POST',
  credentials: 'same-origin',
  headers: {
    'content-type': 'application/json',
    accept: 'application/json',
    'x-csrf-token': csrfToken(),
    ...(key !== null && { 'idempotency-key': key }),
  },
  body,
})

async function call<Answer>(url: string, init: RequestInit): Promise<Answer> {
  const response = await fetch(url, { credentials: 'same-origin', ...init }).catch(() => {
    throw unreachable()
  })
  const answer = parse(await response.text())
  if (!response.ok) throw refused(response.status, answer)
  return answer as Answer // the server's schema for this name is the proof; both sides are built from one contract
}

function parse(text: string): unknown {
  if (text === '') return null
  try {
    return JSON.parse(text)
  } catch {
    return null // a proxy's HTML page; the caller words it by its status
  }
}

function refused(status: number, answer: unknown): RefusedError {
  const given = (answer ?? {}) as Partial<Problem> // every part is filled below when it is missing
  return new RefusedError(status, {
    code: given.code ?? 'ANSWER_UNREADABLE',
    kind: given.kind ?? 'bug',
    says: given.says ?? {
      zh: `服务器没有给出可读的答复（${status}）。`,
      en: `The server gave no readable answer (${status}).`,
    },
    next: given.next ?? {
      zh: '请稍后再试；仍不行时把请求编号告诉管理员。',
      en: 'Try again later; if it persists, give the administrator the request number.',
    },
    data: given.data ?? {},
    reasons: given.reasons ?? [],
    basis: given.basis ?? [],
    requestId: given.requestId ?? null,
  })
}

function unreachable(): RefusedError {
  return new RefusedError(0, {
    code: 'UNREACHABLE',
    kind: 'bug',
    says: { zh: '连接不上服务器。', en: 'The server cannot be reached.' },
    next: {
      zh: '检查网络后再试；已填内容保留在本页。',
      en: 'Check the network and try again; what you filled in is kept on this page.',
    },
    data: {},
    reasons: [],
    basis: [],
    requestId: null,
  })
}

const csrfToken = () => /(?:^|;\s*)zs_csrf=([^;]*)/u.exec(document.cookie)?.[1] ?? ''
