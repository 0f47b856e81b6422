import type { UseCase } from '../use-case.ts'
import { useCases } from '../use-cases.ts'

type Operation = { operationId?: string; security?: unknown; responses?: Record<string, unknown> }
type OpenApi = { readonly paths?: Readonly<Record<string, unknown>> }

const KEY = 'accessKey'
const SESSION = 'session'

/** What the document says once for all operations: how to come in, what a refusal looks like, the limits. */
export const components = {
  securitySchemes: {
    [KEY]: {
      type: 'http',
      scheme: 'bearer',
      bearerFormat: 'zs_<12 hexadecimal digits>_<64 hexadecimal digits>',
      description:
        '访问密钥，在“账号安全”中新建；只能查询的密钥不能办理。An access key, made under “Account security”; one that only reads cannot act.',
    },
    [SESSION]: {
      type: 'apiKey',
      in: 'cookie',
      name: 'zs_session',
      description:
        '浏览器的登录；写操作另须请求头 x-csrf-token。The session of a browser; whatever writes also shows x-csrf-token.',
    },
  },
  schemas: {
    Problem: {
      type: 'object',
      description: '不予办理的理由（RFC 9457）。Why it is refused (RFC 9457).',
      required: ['type', 'title', 'status', 'code', 'says', 'next', 'requestId'],
      properties: {
        type: { type: 'string' },
        title: { type: 'string' },
        status: { type: 'integer' },
        code: { type: 'string' },
        says: { $ref: '#/components/schemas/Worded' },
        next: { $ref: '#/components/schemas/Worded' },
        data: { type: 'object' },
        reasons: { type: 'array', items: { type: 'object' } },
        requestId: { type: 'string' },
      },
    },
    Worded: {
      type: 'object',
      required: ['zh', 'en'],
      properties: { zh: { type: 'string' }, en: { type: 'string' } },
    },
  },
  responses: {
    NotSignedIn: refused('未登录，或访问密钥无效、已撤销、已过期。Not signed in, or the access key does not count.', {
      'WWW-Authenticate': field('Bearer realm="zhunsheng", error="invalid_token"'),
    }),
    TooMany: refused('请求过于频繁。Too many requests.', {
      'Retry-After': field('12', 'Seconds to wait.'),
      RateLimit: field('"key";r=0;t=60', 'With an access key: what is left, and in how many seconds it is full again.'),
      'RateLimit-Policy': field('"key";q=600;w=60', 'With an access key: its requests in a window of seconds.'),
    }),
  },
}

function refused(description: string, headers: object): object {
  const content = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } }
  return { description, headers, content }
}

function field(example: string, description?: string): object {
  return { ...(description && { description }), schema: { type: 'string' }, example }
}

/** Says of each operation who may ask for it, and the refusals that any of them may get. */
export function describeAccess<Document extends OpenApi>(document: Document): Document {
  const byName = new Map<string, UseCase>(useCases.map((useCase) => [useCase.name, useCase]))
  for (const path of Object.values(document.paths ?? {}))
    for (const operation of Object.values(path as Record<string, Operation>)) {
      const useCase = byName.get(operation.operationId ?? '')
      if (useCase) describe(operation, useCase)
    }
  return document
}

function describe(operation: Operation, { roles, inPerson }: UseCase): void {
  const ways = [...(inPerson ? [] : [{ [KEY]: [] }]), { [SESSION]: [] }]
  operation.security = roles.includes('anyone') ? [{}, ...ways] : ways
  operation.responses = {
    ...operation.responses,
    401: { $ref: '#/components/responses/NotSignedIn' },
    429: { $ref: '#/components/responses/TooMany' },
  }
}
