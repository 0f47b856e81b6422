import { createReadStream } from 'node:fs'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Answer } from './public-page.ts'

const STATUS_PARTIAL = 206
const STATUS_UNCHANGED = 304
const STATUS_NO_SUCH_RANGE = 416

type Stored = Extract<Answer, { kind: 'stored' }>

/** A file of the disk as it is asked for: whole, from where a download was broken off, or not again. */
export function sendStored(request: FastifyRequest, reply: FastifyReply, answer: Stored): FastifyReply {
  const { path, name, mediaType, sizeBytes, sha256 } = answer
  const etag = `"${sha256}"`
  reply.header('etag', etag).header('accept-ranges', 'bytes').header('cache-control', 'no-cache')
  if (request.headers['if-none-match'] === etag) return reply.code(STATUS_UNCHANGED).send()
  const ifRange = request.headers['if-range']
  const asked = ifRange === undefined || ifRange === etag ? request.headers.range : undefined
  const range = rangeOf(asked, sizeBytes)
  if (range === 'none') return reply.code(STATUS_NO_SUCH_RANGE).header('content-range', `bytes */${sizeBytes}`).send()
  reply.header('content-disposition', `attachment; filename="${name}"`).type(mediaType)
  if (!range) return reply.header('content-length', sizeBytes).send(createReadStream(path))
  const { start, end } = range
  return reply
    .code(STATUS_PARTIAL)
    .header('content-range', `bytes ${start}-${end}/${sizeBytes}`)
    .header('content-length', end - start + 1)
    .send(createReadStream(path, { start, end }))
}

/** One range of bytes, both ends included; null for the whole file, which several ranges are answered with too. */
function rangeOf(asked: string | undefined, sizeBytes: number): { start: number; end: number } | 'none' | null {
  const match = /^bytes=(?<from>\d*)-(?<to>\d*)$/u.exec(asked ?? '')
  const { from = '', to = '' } = match?.groups ?? {}
  if (from === '' && to === '') return null
  const start = from === '' ? Math.max(0, sizeBytes - Number(to)) : Number(from)
  const end = from === '' || to === '' ? sizeBytes - 1 : Math.min(Number(to), sizeBytes - 1)
  return start <= end && start < sizeBytes ? { start, end } : 'none'
}
