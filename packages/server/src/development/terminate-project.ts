import { projectAct } from './project-act.ts'
import { tellParticipants, tellProposer } from './tell.ts'

export const terminateProject = projectAct('terminate-project', async ({ context, project, input }) => {
  const body = `《${project.title}》已终止。理由：${input.reason}`
  tellProposer(context, project, '项目已终止', body)
  await tellParticipants(context, project, { kind: 'project', subject: '项目已终止', body })
  return { data: { reason: input.reason, documentNumber: input.documentNumber } }
})
