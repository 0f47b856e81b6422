import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { FastifyReply, FastifyRequest } from 'fastify'

const COMPRESSED_FROM_BYTES = 1_024
const compress = promisify(gzip)

export async function sendText(
  request: FastifyRequest,
  reply: FastifyReply,
  mediaType: string,
  text: string,
): Promise<FastifyReply> {
  reply.type(mediaType)
  const bytes = Buffer.from(text)
  const isSmall = bytes.byteLength < COMPRESSED_FROM_BYTES
  if (isSmall || !/\bgzip\b/u.test(String(request.headers['accept-encoding'] ?? ''))) return reply.send(bytes)
  return reply.header('content-encoding', 'gzip').send(await compress(bytes))
}
