import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Worded } from '@zhunsheng/core'
import { type StandardDocument, UNREADABLE } from '@zhunsheng/text'
import { readText } from '../../files/read-text.ts'

export type UnreadFile = { readonly code: string; readonly says: Worded }
export type TextFile = { readonly fileName: string; readonly bytes: Uint8Array; readonly document: StandardDocument }

/** The text of a file of this machine, or why there is none. */
export async function readTextFile(file: string): Promise<TextFile | UnreadFile> {
  const fileName = basename(file)
  const bytes = await bytesOf(file)
  if (!bytes) return { code: 'no-file', says: NO_FILE }
  const read = await readText(bytes, { fileName })
  return read.ok ? { fileName, bytes, document: read.document } : { code: read.code, says: UNREADABLE[read.code] }
}

const NO_FILE: Worded = {
  zh: '没有这个文件，或无权读取。请检查路径。',
  en: 'There is no such file, or it may not be read. Look at the path.',
}

const ABSENT = new Set(['ENOENT', 'EISDIR', 'EACCES', 'ENOTDIR', 'ENAMETOOLONG'])

async function bytesOf(file: string): Promise<Uint8Array | null> {
  try {
    return await readFile(file)
  } catch (error) {
    if (error instanceof Error && 'code' in error && ABSENT.has(String(error.code))) return null
    throw error
  }
}

export const unreadableWords = (file: string, { says }: UnreadFile): string => `${file}: ${says.zh}\n  ${says.en}`
