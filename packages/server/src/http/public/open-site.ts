import cookie from '@fastify/cookie'
import multipart from '@fastify/multipart'
import fastify, { type LightMyRequestResponse } from 'fastify'
import { type Actor, thePublic } from '../../context.ts'
import { type Bench, openBench } from '../../testing/bench.ts'
import { registerPublicPages } from './register.ts'

const BOUNDARY = 'a-boundary-that-is-in-no-file'

/** For tests: the public pages on a bench, asked as a browser without an account asks, or as somebody signed in. */
export async function openSite() {
  const bench = await openBench()
  const app = fastify({ genReqId: () => 'test' })
  let actor: Actor = thePublic
  await app.register(cookie)
  await app.register(multipart, { limits: { fileSize: bench.services.config.uploadBytesMax, files: 1 } })
  registerPublicPages(app, {
    services: bench.services,
    run: (useCase, input, request) => bench.run(useCase, input, actor, { idempotencyKey: keyOf(request.headers) }),
  })
  await app.ready()
  let forms = 0
  const newKey = () => `form-number-${(forms += 1)}`
  return {
    bench,
    /** Whoever asks from now on. */
    as: (asking: Actor) => void (actor = asking),
    get: (url: string, headers: Record<string, string> = {}): Promise<LightMyRequestResponse> =>
      app.inject({ url, headers }),
    /** Sends a form of a page, with a key of its own unless one is given. */
    post: (
      url: string,
      fields: Record<string, string>,
      headers: Record<string, string> = {},
    ): Promise<LightMyRequestResponse> =>
      app.inject({
        method: 'POST',
        url,
        payload: new URLSearchParams({ key: newKey(), ...fields }).toString(),
        headers: { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin', ...headers },
      }),
    /** Sends a form with a file, fields first, as a browser does. */
    upload: (
      url: string,
      fields: Record<string, string>,
      file: { name: string; bytes: Uint8Array },
    ): Promise<LightMyRequestResponse> =>
      app.inject({
        method: 'POST',
        url,
        payload: multipartOf({ key: newKey(), ...fields }, file),
        headers: { 'content-type': `multipart/form-data; boundary=${BOUNDARY}`, 'sec-fetch-site': 'same-origin' },
      }),
    async close(): Promise<void> {
      await app.close()
      await bench.close()
    },
  }
}

export type Site = Awaited<ReturnType<typeof openSite>>
export type { Bench }

/** The receipt that a form was answered with. */
export const receiptOf = ({ headers }: LightMyRequestResponse): string =>
  /\/receipts\/([0-9A-Z-]+)/u.exec(String(headers['location']))?.[1] ?? ''

function keyOf(headers: Readonly<Record<string, string | string[] | undefined>>): string | undefined {
  const key = headers['idempotency-key']
  return typeof key === 'string' ? key : undefined
}

function multipartOf(fields: Readonly<Record<string, string>>, file: { name: string; bytes: Uint8Array }): Buffer {
  const parts = Object.entries(fields).map(
    ([name, value]) => `--${BOUNDARY}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  )
  const head = `--${BOUNDARY}\r\ncontent-disposition: form-data; name="file"; filename="${file.name}"\r\ncontent-type: application/octet-stream\r\n\r\n`
  return Buffer.concat([Buffer.from(parts.join('') + head), file.bytes, Buffer.from(`\r\n--${BOUNDARY}--\r\n`)])
}
