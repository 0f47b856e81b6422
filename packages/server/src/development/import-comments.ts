import { Refusal } from '@zhunsheng/core'
import { attachDocument } from '../documents/attach.ts'
import { examineUpload } from '../documents/examine-upload.ts'
import { readCommentForm } from '../documents/papers/forms/index.ts'
import { personOf, receiveOpinion } from './opinion.ts'
import { projectAct } from './project-act.ts'

const FORMS_PER_MINUTE = 10

/** Each file is judged alone and each row alone: a bad row is named and refused, the good ones are taken. */
export const importComments = projectAct(
  'import-comments',
  async ({ context, project, facts, input, performers }) => {
    await examineUpload(context, input.file)
    const form = await readCommentForm(await context.files.read(input.file.sha256), input.file.name)
    const first = form.refused[0]
    if (form.rows.length === 0 && first) throw new Refusal(first.code, { ...first.data, row: first.row ?? null })
    const onBehalf = performers.includes('secretary')
    const author = {
      organizationName: input.organizationName ?? form.organization,
      personName: input.personName ?? form.person,
      phone: form.phone,
      email: input.email ?? form.email,
    }
    const person = await personOf(context, author)
    const receipts: string[] = []
    for (const row of form.rows) {
      const received = { on: context.today, channel: 'formFile', enteredBy: onBehalf ? context.actor.accountId : null }
      const taken = await receiveOpinion(
        context,
        project.id,
        facts,
        { ...author, clause: row.clause, opinion: row.opinion, proposed: row.proposedText, reason: row.reason },
        received,
        person,
      )
      receipts.push(taken.receipt)
    }
    const document = await attachDocument(context, { projectId: project.id, kind: 'commentForm', file: input.file })
    return {
      subject: { kind: 'document', id: document.id },
      data: { accepted: form.rows.length, refused: form.refused.length },
      files: [input.file.sha256],
      persons: person ? [person] : [],
      answer: { receipts, refused: form.refused },
    }
  },
  { limitPerMinute: FORMS_PER_MINUTE },
)
