import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { paths } from '@zhunsheng/core'
import type { Ground } from './fill.ts'
import { ask } from './load.ts'

export type Size = { readonly name: string; readonly bytes: number; readonly bytesMax: number }

const KILOBYTE = 1_000
const PUBLIC_BYTES_MAX = 60 * KILOBYTE
const FIRST_LOAD_BYTES_MAX = 560 * KILOBYTE

/** Public pages as they travel, each with all that it asks for in its turn: styles, scripts, pictures. */
export async function publicPageSizes(base: string, ground: Ground): Promise<Size[]> {
  const open = ground.projects.find(({ stage }) => stage === 'enquiry')
  const addresses = [
    paths.home(),
    paths.search('安全'),
    paths.standard(ground.standards[0]?.id ?? ''),
    paths.consultation(open?.id ?? ''),
    paths.consultationComment(open?.id ?? ''),
    paths.consultations(),
    paths.announcements(),
  ]
  return Promise.all(
    addresses.map(async (path) => ({
      name: nameOf(path),
      bytes: await travelled(base, path),
      bytesMax: PUBLIC_BYTES_MAX,
    })),
  )
}

const nameOf = (path: string): string => path.replaceAll(/[0-9a-z]{20}/gu, ':id')

async function travelled(base: string, path: string): Promise<number> {
  const html = await (await fetch(new URL(path, base))).text()
  const further = [
    ...html.matchAll(
      /(?:<link[^>]+rel="(?:stylesheet|preload|icon)"[^>]+href|<(?:script|img)[^>]+src)="(?<address>[^"]+)"/gu,
    ),
  ].map((match) => match.groups?.['address'] ?? '')
  const sizes = await Promise.all(
    [path, ...new Set(further)].map((each) =>
      ask(undefined, base, { path: each, headers: { 'accept-encoding': 'gzip' } }),
    ),
  )
  return sizes.reduce((sum, { bytes }) => sum + bytes, 0)
}

/** What index.html of the signed-in pages loads before anything is shown: scripts, their preloads and styles. */
export function firstLoadSize(webFolder: string): Size {
  const html = readFileSync(join(webFolder, 'index.html'), 'utf8')
  const named = [...html.matchAll(/(?:href|src)="\/app\/(?<file>assets\/[^"]+\.(?:js|css))"/gu)].map(
    (match) => match.groups?.['file'] ?? '',
  )
  const bytes = [...new Set(named)].reduce(
    (sum, file) => sum + gzipSync(readFileSync(join(webFolder, file))).byteLength,
    0,
  )
  return { name: '登录后首次加载 JS + CSS · signed-in first load', bytes, bytesMax: FIRST_LOAD_BYTES_MAX }
}
