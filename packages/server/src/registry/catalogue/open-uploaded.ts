import { type FileValue, Refusal } from '@zhunsheng/core'
import type { Context } from '../../context.ts'
import { requireStoredUpload } from '../../documents/stored-upload.ts'
import { type CatalogueFormat, formatOf, type OpenedRows, openRows } from './read-rows/index.ts'

/** Opens an uploaded catalogue by its name's format. Refuses with `CATALOGUE_FORMAT_UNKNOWN` what is none. */
export async function openUploaded(
  context: Context,
  file: FileValue,
  sheet: string | undefined,
): Promise<{ readonly format: CatalogueFormat; readonly opened: OpenedRows }> {
  await requireStoredUpload(context, file)
  const format = requireFormat(file.name)
  return { format, opened: await openRows(context.files.stream(file.sha256), format, { sheet }) }
}

export function requireFormat(name: string): CatalogueFormat {
  const format = formatOf(name)
  if (!format) throw new Refusal('CATALOGUE_FORMAT_UNKNOWN', { name })
  return format
}
