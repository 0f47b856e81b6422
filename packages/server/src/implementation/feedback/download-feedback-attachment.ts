import { Refusal } from '@zhunsheng/core'
import Type from 'typebox'
import type { FileAnswer } from '../../documents/file-answer.ts'
import { useCase } from '../../use-case.ts'
import { findAttachment } from './feedback-store.ts'
import { feedbackScope } from './scope.ts'

/** What was sent along with feedback, for the body in charge of it alone. Refuses with `FILE_NOT_FOUND`. */
export const downloadFeedbackAttachment = useCase({
  name: 'implementation.download-feedback-attachment',
  title: { zh: '下载反馈附件', en: 'Download the attachment of feedback' },
  effect: 'read',
  roles: ['secretary', 'leader', 'administrator'],
  scope: feedbackScope,
  input: Type.Object({ id: Type.String({ minLength: 1, maxLength: 64 }) }, { additionalProperties: false }),
  run: async (context, { id }): Promise<FileAnswer> => {
    const attachment = await findAttachment(context.db, id)
    if (!attachment) throw new Refusal('FILE_NOT_FOUND')
    return {
      name: attachment.name,
      mediaType: attachment.mediaType,
      bytes: await context.files.read(attachment.sha256),
    }
  },
})
