import { yearOf } from '@zhunsheng/core'
import { attachEvidence } from '../documents/attach.ts'
import { numberStandard } from '../registry/number-standard.ts'
import { requireNotInFuture } from './days.ts'
import { projectAct } from './project-act.ts'
import { requireOwnStandard } from './revised-standard.ts'

/** Approval and number are one act: whoever approves at the same time waits for the number before. */
export const approveStandard = projectAct('approve-standard', async ({ context, project, facts, input }) => {
  requireNotInFuture(input.approvedOn, context.today, '批准日期')
  if (input.sequenceOf) await requireOwnStandard(context.db, project.organization_id, input.sequenceOf)
  const standard = await numberStandard(context, {
    organizationId: project.organization_id,
    projectId: project.id,
    title: project.title,
    titleEn: project.title_en,
    year: yearOf(input.approvedOn),
    approvedOn: input.approvedOn,
    order: facts.rules.numberSequence,
    width: facts.rules.numberWidth,
    sequenceOf: input.sequenceOf ?? project.revises_standard_id,
    part: input.part ?? null,
    jointNumbers: input.jointNumbers ?? [],
    replaces: project.revises_standard_id,
  })
  const files = await attachEvidence(context, project.id, input.scan, project.id, input.documentNumber)
  return {
    subject: { kind: 'standard', id: standard.id },
    occurredOn: input.approvedOn,
    data: { number: standard.number, documentNumber: input.documentNumber },
    files,
    answer: { number: standard.number, standardId: standard.id },
  }
})
