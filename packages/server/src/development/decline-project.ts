import { projectAct } from './project-act.ts'
import { tellProposer } from './tell.ts'

export const declineProject = projectAct('decline-project', async ({ context, project, input }) => {
  tellProposer(context, project, '项目未予立项', `您提出的《${project.title}》未予立项。理由：${input.reason}`)
  return { data: { reason: input.reason, documentNumber: input.documentNumber } }
})
