import { receiveOpinion } from './opinion.ts'
import { projectAct } from './project-act.ts'

const COMMENTS_PER_MINUTE = 20

/** Anybody may comment, without an account; the receipt lets the author see the answer later. */
export const submitComment = projectAct(
  'submit-comment',
  async ({ context, project, facts, input }) => {
    const { row, receipt, persons } = await receiveOpinion(context, project.id, facts, input, {
      on: context.today,
      channel: 'form',
      enteredBy: null,
    })
    return {
      subject: { kind: 'comment', id: row.id },
      data: { receipt, late: row.late },
      persons,
      answer: { receipt, late: row.late },
    }
  },
  { limitPerMinute: COMMENTS_PER_MINUTE },
)
