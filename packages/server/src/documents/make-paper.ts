import { Refusal } from '@zhunsheng/core'
import Type from 'typebox'
import type { Context } from '../context.ts'
import { requireSeen } from '../development/seen.ts'
import { useCase } from '../use-case.ts'
import type { FileAnswer } from './file-answer.ts'
import { findHead } from './records/asked.ts'
import { findPaper, makePaper as makeFromRecord, type ProjectPaper } from './records/index.ts'
import { isEnquiryOpen } from './store.ts'

const ID_LENGTH_MAX = 64

export const paperInput = {
  projectId: Type.String({ title: '项目', minLength: 1, maxLength: ID_LENGTH_MAX }),
  paper: Type.String({ title: '文件', minLength: 1, maxLength: ID_LENGTH_MAX }),
  row: Type.Optional(Type.String({ minLength: 1, maxLength: ID_LENGTH_MAX })),
  as: Type.Optional(Type.Union([Type.Literal('docx'), Type.Literal('xlsx')])),
}

/** A paper made from the record as it stands now, for those who may see the project. Nothing is kept of it. */
export const makePaper = useCase({
  name: 'documents.make-paper',
  title: { zh: '生成文件', en: 'Make a paper' },
  effect: 'read',
  roles: ['anyone'],
  input: Type.Object(paperInput, { additionalProperties: false }),
  async run(context, { projectId, paper: name, row, as }): Promise<FileAnswer> {
    const paper = findPaper(name, as)
    await requirePaperSeen(context, projectId, paper)
    const {
      name: fileName,
      mediaType,
      bytes,
    } = await makeFromRecord(paper, { context, head: await findHead(context, projectId), row })
    return { name: fileName, mediaType, bytes }
  },
})

/** The notice of an enquiry and its blank form are for everybody while comments are asked for. */
async function requirePaperSeen(context: Context, projectId: string, paper: ProjectPaper): Promise<void> {
  if (paper.open && (await isEnquiryOpen(context.db, projectId, context.today))) return
  if (context.actor.accountId === null && !context.actor.platformAdministrator) throw new Refusal('NOT_SIGNED_IN')
  await requireSeen(context, projectId)
}
