import { projectAct } from './project-act.ts'

export const returnDossier = projectAct('return-dossier', async ({ input }) => ({ data: { reason: input.reason } }))
