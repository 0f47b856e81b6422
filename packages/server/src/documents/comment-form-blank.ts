import { Refusal } from '@zhunsheng/core'
import Type from 'typebox'
import { useCase } from '../use-case.ts'
import type { FileAnswer } from './file-answer.ts'
import { findHead } from './records/asked.ts'
import { findPaper, makePaper } from './records/index.ts'
import { isEnquiryOpen } from './store.ts'

/** The blank comment form of a project that asks for comments; no account is needed. Late comments are taken too. */
export const commentFormBlank = useCase({
  name: 'documents.comment-form-blank',
  title: { zh: '下载空白意见反馈表', en: 'Download the blank comment form' },
  effect: 'read',
  roles: ['anyone'],
  input: Type.Object(
    {
      projectId: Type.String({ title: '项目', minLength: 1, maxLength: 64 }),
      as: Type.Optional(Type.Union([Type.Literal('docx'), Type.Literal('xlsx')])),
    },
    { additionalProperties: false },
  ),
  async run(context, { projectId, as }): Promise<FileAnswer> {
    // A project that asks nobody for comments is not known to the public.
    if (!(await isEnquiryOpen(context.db, projectId, context.today))) throw new Refusal('PROJECT_NOT_FOUND')
    const { name, mediaType, bytes } = await makePaper(findPaper('comment-form', as), {
      context,
      head: await findHead(context, projectId),
    })
    return { name, mediaType, bytes }
  },
})
