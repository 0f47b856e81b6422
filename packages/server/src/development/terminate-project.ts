import { projectAct } from './project-act.ts'
import { tellProposer } from './tell.ts'

export const terminateProject = projectAct('terminate-project', async ({ context, project, input }) => {
  tellProposer(context, project, '项目已终止', `《${project.title}》已终止。理由：${input.reason}`)
  return { data: { reason: input.reason, documentNumber: input.documentNumber } }
})
