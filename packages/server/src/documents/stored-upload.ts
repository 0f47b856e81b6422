import { type FileValue, Refusal } from '@zhunsheng/core'
import type { Context } from '../context.ts'
import { findStoredFile } from './store.ts'

/** What an uploaded file is, for whoever points at one. Refuses with `FILE_NOT_UPLOADED`. */
export async function requireStoredUpload({ db }: Pick<Context, 'db'>, file: FileValue): Promise<{ kind: string }> {
  const stored = await findStoredFile(db, file.sha256)
  if (!stored) throw new Refusal('FILE_NOT_UPLOADED')
  return { kind: stored.kind }
}
