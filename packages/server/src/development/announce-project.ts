import { attachEvidence } from '../documents/attach.ts'
import { requireNotInFuture } from './days.ts'
import { projectAct } from './project-act.ts'

export const announceProject = projectAct('announce-project', async ({ context, project, input }) => {
  requireNotInFuture(input.on, context.today, '公告日期')
  const files = await attachEvidence(context, project.id, input.scan, project.id, input.documentNumber)
  return {
    occurredOn: input.on,
    data: { documentNumber: input.documentNumber, on: input.on },
    files,
    project: { announced_on: input.on, announcement_number: input.documentNumber },
  }
})
