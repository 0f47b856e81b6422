import { Refusal } from '@zhunsheng/core'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { isLinesOfText, storeStreamedUpload, storeUpload } from '../documents/store-upload.ts'
import { type Door, requireOwnWill } from './door.ts'
import { allowRequest } from './request-limit.ts'

const UPLOADS_PER_MINUTE = 60
const MEGABYTE = 1024 * 1024

/**
 * `POST /api/files`: one file as multipart. It is judged by its content and kept by its hash; what no act names stays an
 * orphan, which 管理 lists. Open to the public too, since comment forms come as files.
 */
export function addUploadRoute(app: FastifyInstance, door: Door): void {
  app.post('/api/files', { schema: { hide: true } }, async (request) => {
    allowRequest(`files/${request.ip}`, UPLOADS_PER_MINUTE, door.services.clock)
    requireOwnWill(request, await door.signedIn(request))
    return keepUpload(door, request)
  })
}

async function keepUpload({ services }: Door, request: FastifyRequest): ReturnType<typeof storeUpload> {
  const bytesMax = services.config.uploadBytesMax
  const part = await request.file({ limits: { fileSize: bytesMax, files: 1 } })
  if (!part) throw new Refusal('FILE_NOT_UPLOADED')
  const tooLarge = () => new Refusal('FILE_TOO_LARGE', { megabytesMax: Math.floor(bytesMax / MEGABYTE) })
  const refuseTooLarge = (error: { code?: string }) => {
    throw error.code === 'FST_REQ_FILE_TOO_LARGE' ? tooLarge() : error
  }
  const name = part.filename
  if (!isLinesOfText(name)) return storeUpload(services, { name, bytes: await part.toBuffer().catch(refuseTooLarge) })
  const whole = async function* () {
    yield* part.file
    if (part.file.truncated) throw tooLarge()
  }
  return storeStreamedUpload(services, { name, bytes: whole() }).catch(refuseTooLarge)
}
