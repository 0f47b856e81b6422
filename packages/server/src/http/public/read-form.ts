import { type FileValue, Refusal } from '@zhunsheng/core'
import type { FastifyRequest } from 'fastify'
import { storeUpload } from '../../documents/store-upload.ts'
import { allowRequest } from '../request-limit.ts'
import { KEY_NAME, TRAP_NAME } from './act-form.ts'
import type { PublicDoor } from './door.ts'
import type { Posted } from './public-page.ts'

const KEY_PATTERN = /^[\w-]{8,64}$/u
const NAME_LENGTH_MAX = 255
const UPLOADS_PER_MINUTE = 60
const MEGABYTE = 1024 * 1024

/** Reads a form that was sent, with its file if it has one. Refuses when the field that must stay empty is filled. */
export async function readForm(request: FastifyRequest, door: PublicDoor): Promise<Posted> {
  const { values, file } = request.isMultipart()
    ? await readParts(request, door)
    : { values: valuesOf(request.body), file: null }
  const texts = (name: string): string[] => values.getAll(name).map((value) => value.replaceAll('\r\n', '\n').trim())
  const text = (name: string): string => texts(name).at(-1) ?? ''
  if (text(TRAP_NAME) !== '') throw new Refusal('TRAP_FIELD_FILLED')
  const key = text(KEY_NAME)
  if (!KEY_PATTERN.test(key)) throw new Refusal('CSRF_TOKEN_WRONG')
  // The runner answers a key it knows with the first answer, so that a double click on a form is one act.
  request.headers['idempotency-key'] = key
  return { text, texts, file }
}

const valuesOf = (body: unknown): URLSearchParams => (body instanceof URLSearchParams ? body : new URLSearchParams())

async function readParts(
  request: FastifyRequest,
  door: PublicDoor,
): Promise<{ values: URLSearchParams; file: FileValue | null }> {
  const values = new URLSearchParams()
  let file: FileValue | null = null
  for await (const part of request.parts()) {
    if (part.type === 'field') values.append(part.fieldname, String(part.value))
    else file = (await keep(part.filename, () => part.toBuffer(), request, door)) ?? file
  }
  return { values, file }
}

/** A file field that was left empty comes as a part without a name. */
async function keep(
  name: string | undefined,
  read: () => Promise<Buffer>,
  request: FastifyRequest,
  door: PublicDoor,
): Promise<FileValue | null> {
  if (name) allowRequest(`files/${request.ip}`, UPLOADS_PER_MINUTE, door.services.clock)
  const bytes = await read().catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'FST_REQ_FILE_TOO_LARGE') throw error
    throw new Refusal('FILE_TOO_LARGE', { megabytesMax: Math.floor(door.services.config.uploadBytesMax / MEGABYTE) })
  })
  return name ? storeUpload(door.services, { name: name.slice(-NAME_LENGTH_MAX), bytes }) : null
}
