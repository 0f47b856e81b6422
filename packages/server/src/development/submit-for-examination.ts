import { projectAct } from './project-act.ts'

export const submitForExamination = projectAct('submit-for-examination', async ({ input }) => ({
  data: { note: input.note },
}))
