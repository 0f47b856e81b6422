import { type FileValue, Refusal } from '@zhunsheng/core'
import type { Selectable } from 'kysely'
import type { Context } from '../context.ts'
import type { DocumentTable } from '../db/tables.ts'
import { findStoredFile, nextDocumentPosition } from './store.ts'

export type Attachment = {
  readonly projectId: string
  readonly kind: string
  readonly file: FileValue
  readonly note?: string | undefined
  readonly documentNumber?: string | undefined
  readonly generated?: boolean
  readonly occurredOn?: string
  readonly missingParts?: readonly string[] | null
  /** The row it is evidence of, e.g. a comment or a ballot. */
  readonly ofRow?: string
  readonly converted?: string | null
  /** The organization's own template that it was made from. */
  readonly templateId?: string | undefined
}

/** Enters an uploaded file in a project as a new document; nothing is overwritten, versions count upwards. */
export async function attachDocument(context: Context, attachment: Attachment): Promise<Selectable<DocumentTable>> {
  const stored = await findStoredFile(context.db, attachment.file.sha256)
  if (!stored) throw new Refusal('FILE_NOT_UPLOADED')
  return context.rows.insert('document', {
    id: context.newId(),
    project_id: attachment.projectId,
    kind: attachment.kind,
    name: attachment.file.name,
    position: await nextDocumentPosition(context.db, attachment.projectId),
    sha256: attachment.file.sha256,
    occurred_on: attachment.occurredOn ?? context.today,
    uploaded_by: context.actor.accountId,
    note: attachment.note ?? null,
    document_number: attachment.documentNumber ?? null,
    generated: attachment.generated ?? false,
    converted_sha256: attachment.converted ?? null,
    missing_parts: attachment.missingParts ? JSON.stringify(attachment.missingParts) : null,
    of_row: attachment.ofRow ?? null,
    template_id: attachment.templateId ?? null,
  })
}

/** Attaches an optional file as evidence; gives the hashes for the event. */
export async function attachEvidence(
  context: Context,
  projectId: string,
  file: FileValue | undefined,
  ofRow: string,
  documentNumber?: string,
): Promise<string[]> {
  if (!file) return []
  await attachDocument(context, { projectId, kind: 'evidence', file, ofRow, documentNumber })
  return [file.sha256]
}
