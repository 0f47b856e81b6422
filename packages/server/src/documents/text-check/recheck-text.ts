import { Refusal } from '@zhunsheng/core'
import Type from 'typebox'
import { requireSeen } from '../../development/seen.ts'
import { useCase } from '../../use-case.ts'
import { askForCheck, findCheckedDocument } from './store.ts'

/** Asks for a text to be checked again, by the rules of today; what the engine says is derived and no act of anybody. */
export const recheckText = useCase({
  name: 'documents.recheck-text',
  title: { zh: '重新检查文本', en: 'Check a text again' },
  effect: 'write',
  roles: ['signedIn', 'administrator'],
  input: Type.Object(
    { documentId: Type.String({ title: '文件', minLength: 1, maxLength: 64 }) },
    { additionalProperties: false },
  ),
  async run(context, { documentId }) {
    const document = await findCheckedDocument(context.db, documentId)
    if (!document) throw new Refusal('FILE_NOT_FOUND')
    await requireSeen(context, document.projectId)
    await askForCheck(context.db, documentId, context.now)
    context.enqueue('check-texts', {})
    return { documentId }
  },
})
