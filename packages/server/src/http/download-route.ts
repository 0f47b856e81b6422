import { Refusal } from '@zhunsheng/core'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { documentsDownload } from '../documents/download.ts'
import type { Door } from './door.ts'

/** Uploads leave as attachments with their own media type; nothing a person uploaded is ever shown inline as HTML or SVG. */
export function sendAttachment(
  reply: FastifyReply,
  file: { name: string; mediaType: string; bytes: Uint8Array },
): FastifyReply {
  return reply
    .header('content-type', file.mediaType)
    .header(
      'content-disposition',
      `attachment; filename*=UTF-8''${encodeURIComponent(file.name).replace(/['()]/gu, (sign) => `%${sign.charCodeAt(0).toString(16)}`)}`,
    )
    .header('cache-control', 'private, no-store')
    .send(Buffer.from(file.bytes))
}

export function addDownloadRoutes(app: FastifyInstance, door: Door): void {
  for (const useCase of documentsDownload) {
    const address = `/api/${useCase.name.replace('.', '/')}`
    app.get(address, { schema: { hide: true } }, async (request, reply) => {
      const file = await door.run(useCase, request.query, request)
      if (!file.bytes) throw new Refusal('FILE_NOT_FOUND')
      return sendAttachment(reply, { ...file, bytes: file.bytes })
    })
  }
}
