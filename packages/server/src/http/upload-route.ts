import { Refusal } from '@zhunsheng/core'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { storeUpload } from '../documents/store-upload.ts'
import type { Door } from './door.ts'
import { allowRequest } from './request-limit.ts'
import { CSRF_HEADER } from './session-cookie.ts'

const UPLOADS_PER_MINUTE = 60
const MEGABYTE = 1024 * 1024

/**
 * `POST /api/files`: one file as multipart. It is judged by its content and kept by its hash; what no act names stays an
 * orphan, which 管理 lists. Open to the public too, since comment forms come as files.
 */
export function addUploadRoute(app: FastifyInstance, door: Door): void {
  app.post('/api/files', { schema: { hide: true } }, async (request) => {
    allowRequest(`files/${request.ip}`, UPLOADS_PER_MINUTE, door.services.clock)
    const { actor, csrfToken } = await door.signedIn(request)
    if (actor.accountId !== null && request.headers[CSRF_HEADER] !== csrfToken) throw new Refusal('CSRF_TOKEN_WRONG')
    return storeUpload(door.services, await readUpload(request, door.services.config.uploadBytesMax))
  })
}

export async function readUpload(
  request: FastifyRequest,
  bytesMax: number,
): Promise<{ name: string; bytes: Uint8Array }> {
  const part = await request.file({ limits: { fileSize: bytesMax, files: 1 } })
  if (!part) throw new Refusal('FILE_NOT_UPLOADED')
  const bytes = await part.toBuffer().catch((error: { code?: string }) => {
    if (error.code === 'FST_REQ_FILE_TOO_LARGE')
      throw new Refusal('FILE_TOO_LARGE', { megabytesMax: Math.floor(bytesMax / MEGABYTE) })
    throw error
  })
  return { name: part.filename, bytes }
}
