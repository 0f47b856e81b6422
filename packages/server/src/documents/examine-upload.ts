import { type FileValue, Refusal } from '@zhunsheng/core'
import type { Context } from '../context.ts'
import { checkExplanatoryStatement } from './papers/explanatory-statement.ts'
import { findStoredFile } from './store.ts'

/** What an uploaded file is, by its content. */
export type Examined = {
  readonly kind: string
  /** Parts of an explanatory statement that were not found; null where the file cannot be read for them. */
  missingParts(): Promise<string[] | null>
}

export async function examineUpload(context: Context, file: FileValue): Promise<Examined> {
  const stored = await findStoredFile(context.db, file.sha256)
  if (!stored) throw new Refusal('FILE_NOT_UPLOADED')
  return {
    kind: stored.kind,
    async missingParts() {
      if (stored.kind !== 'docx') return null
      const check = checkExplanatoryStatement(await context.files.read(file.sha256))
      return check.kind === 'unknown'
        ? null
        : check.parts.flatMap((part) => (part.verdict === 'notFound' ? [part.title.zh] : []))
    },
  }
}
