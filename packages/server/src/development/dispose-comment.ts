import { acts, Refusal } from '@zhunsheng/core'
import { projectAct } from './project-act.ts'
import { requireReasonToChange } from './reason-to-change.ts'
import { findRowOf } from './store.ts'

const dispositions = acts['dispose-comment'].fields.disposition.options

/** Whatever is not accepted whole needs a reason; the author is told either way. A changed disposition is a new event. */
export const disposeComment = projectAct('dispose-comment', async ({ context, project, input }) => {
  const comment = await findRowOf(context.db, 'comment', project.id, input.row, { zh: '意见', en: 'comment' })
  requireReasonToChange(comment.disposed_on, input)
  if (input.disposition !== 'accepted' && !input.reason) throw new Refusal('COMMENT_REASON_MISSING')
  await context.rows.update('comment', comment.id, {
    disposition: input.disposition,
    disposition_reason: input.reason ?? null,
    new_wording: input.newWording ?? null,
    disposed_on: context.today,
  })
  if (comment.person_id)
    context.notify({
      kind: 'comment-answer',
      project: project.id,
      toPerson: comment.person_id,
      subject: `您对《${project.title}》的意见已处理`,
      body: `回执 ${comment.receipt}：${dispositions[input.disposition].zh}。${input.reason ? `理由：${input.reason}` : ''}`,
    })
  return {
    subject: { kind: 'comment', id: comment.id },
    data: {
      receipt: comment.receipt,
      disposition: dispositions[input.disposition],
      reason: input.reason,
      change: input.change,
    },
  }
})
