import { Refusal } from '@zhunsheng/core'
import Type from 'typebox'
import { useCase } from '../use-case.ts'
import { checkExplanatoryStatement } from './papers/explanatory-statement.ts'
import { findFiled, findStoredFile } from './store.ts'
import { askForCheck, isChecked } from './text-check/ask-for-check.ts'

/**
 * Keeps what an older text was converted to beside the text as it was filed. An explanatory statement that could not be
 * read before is now looked through for its parts.
 */
export const keepConverted = useCase({
  name: 'documents.keep-converted',
  title: { zh: '登记转换后的文件', en: 'Keep a converted file' },
  effect: 'write',
  roles: ['administrator'],
  input: Type.Object(
    { documentId: Type.String({ minLength: 1, maxLength: 64 }), sha256: Type.String({ pattern: '^[0-9a-f]{64}$' }) },
    { additionalProperties: false },
  ),
  async run(context, { documentId, sha256 }) {
    const document = await findFiled(context.db, documentId)
    if (!document) throw new Refusal('FILE_NOT_FOUND')
    if (document.converted_sha256 !== null) return { documentId, converted: document.converted_sha256 }
    if (!(await findStoredFile(context.db, sha256))) throw new Refusal('FILE_NOT_UPLOADED')
    const parts = document.kind === 'explanatoryStatement' ? missingParts(await context.files.read(sha256)) : null
    await context.rows.update('document', documentId, {
      converted_sha256: sha256,
      ...(parts && { missing_parts: JSON.stringify(parts) }),
    })
    if (isChecked(document.kind)) {
      await askForCheck(context.db, documentId, context.now)
      context.enqueue('check-texts', {})
    }
    context.record({
      type: 'document.converted',
      subject: { kind: 'document', id: documentId },
      project: document.project_id,
      data: { name: document.name },
      files: [document.sha256, sha256],
    })
    return { documentId, converted: sha256 }
  },
})

function missingParts(bytes: Uint8Array): string[] | null {
  const check = checkExplanatoryStatement(bytes)
  return check.kind === 'unknown'
    ? null
    : check.parts.flatMap((part) => (part.verdict === 'notFound' ? [part.title.zh] : []))
}
