import { Refusal } from '@zhunsheng/core'
import { attachEvidence } from '../documents/attach.ts'
import { projectAct } from './project-act.ts'
import { isPlanNumberTaken } from './store.ts'
import { tellProposer } from './tell.ts'

export const approveProject = projectAct('approve-project', async ({ context, project, input }) => {
  if (await isPlanNumberTaken(context.db, project.organization_id, input.planNumber))
    throw new Refusal('PLAN_NUMBER_TAKEN', { planNumber: input.planNumber })
  const files = await attachEvidence(context, project.id, input.scan, project.id, input.documentNumber)
  tellProposer(
    context,
    project,
    '项目已批准立项',
    `您提出的《${project.title}》已批准立项，计划编号 ${input.planNumber}。`,
  )
  return {
    data: { planNumber: input.planNumber, documentNumber: input.documentNumber },
    files,
    project: {
      plan_number: input.planNumber,
      approved_on: context.today,
      months_planned: input.monthsPlanned ?? null,
      business_scope_statement: input.withinBusinessScope,
    },
  }
})
