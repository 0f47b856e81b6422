import { compareDates, Refusal } from '@zhunsheng/core'
import { markOf } from '../organizations/person.ts'
import { findExpert, findOpenExamination, isInConflict, isMember } from './examination-store.ts'
import { projectAct } from './project-act.ts'

/** Drafters and experts of drafting organizations are refused as voters, with the reason; they may attend without a vote. */
export const inviteExpert = projectAct('invite-expert', async ({ context, project, input }) => {
  const examination = await findOpenExamination(context.db, project.id)
  const expert = await findExpert(context.db, project.organization_id, input.expert)
  const name = expert.name ?? expert.employer
  if (await isMember(context.db, examination.id, expert.id))
    throw new Refusal('EXPERT_ALREADY_INVITED', { expert: name })
  if (expert.absent_until && compareDates(examination.held_on, expert.absent_until) <= 0)
    throw new Refusal('EXPERT_ABSENT', { expert: name, until: expert.absent_until })
  if (input.voting && (await isInConflict(context.db, project.id, expert.id)))
    throw new Refusal('EXPERT_IN_CONFLICT', { expert: name, organization: expert.employer })
  const row = await context.rows.insert('examination_member', {
    id: context.newId(),
    project_id: project.id,
    examination_id: examination.id,
    expert_id: expert.id,
    employer: expert.employer,
    voting: input.voting,
    chair: input.chair ?? false,
  })
  context.notify({
    kind: 'examination',
    project: project.id,
    toPerson: expert.person_id,
    subject: `邀请您参加《${project.title}》技术审查`,
    body: `时间：${examination.held_on}。地点：${examination.place ?? '另行通知'}。议程：${examination.agenda}`,
  })
  return {
    subject: { kind: 'examination_member', id: row.id },
    data: { organization: expert.employer, voting: input.voting },
    persons: await markOf(context, expert.person_id),
    answer: { memberId: row.id },
  }
})
