import { attachEvidence } from '../documents/attach.ts'
import { findStandardOfProject } from '../registry/standard-records.ts'
import { requireNotInFuture } from './days.ts'
import { projectAct } from './project-act.ts'

export const declareOnPlatform = projectAct('declare-on-platform', async ({ context, project, input }) => {
  requireNotInFuture(input.on, context.today, '声明日期')
  const standard = await findStandardOfProject(context.db, project.id)
  await context.rows.update('standard', standard.id, { declared_link: input.link, declared_on: input.on })
  const files = await attachEvidence(context, project.id, input.evidence, standard.id)
  return {
    subject: { kind: 'standard', id: standard.id },
    occurredOn: input.on,
    data: { link: input.link, on: input.on },
    files,
  }
})
