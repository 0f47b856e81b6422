import { projectAct } from './project-act.ts'

export const submitForApproval = projectAct('submit-for-approval', async ({ input }) => ({
  data: { documentNumber: input.documentNumber },
  project: {
    submission_number: input.documentNumber,
    submission_to: input.addressee ?? null,
    proposed_implements_on: input.implementsOn ?? null,
  },
}))
