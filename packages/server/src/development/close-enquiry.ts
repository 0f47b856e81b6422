import { projectAct } from './project-act.ts'
import { findLatestRound } from './store.ts'

export const closeEnquiry = projectAct('close-enquiry', async ({ context, project, facts }) => {
  const round = await findLatestRound(context.db, project.id)
  await context.rows.update('enquiry_round', round.id, { closed_on: context.today })
  return { subject: { kind: 'enquiry_round', id: round.id }, data: { round: round.round, count: facts.comments.count } }
})
