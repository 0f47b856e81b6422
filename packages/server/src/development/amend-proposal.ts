import { projectAct } from './project-act.ts'
import { proposalOf, revisedBy } from './proposal.ts'
import { requireRevisedStandard } from './revised-standard.ts'

export const amendProposal = projectAct('amend-proposal', async ({ context, project, input }) => {
  const proposal = proposalOf(input)
  await requireRevisedStandard(context.db, project.organization_id, proposal)
  return {
    data: { title: proposal.title },
    project: {
      title: proposal.title,
      title_en: proposal.titleEn ?? null,
      kind: proposal.kind,
      revises_standard_id: revisedBy(proposal),
      proposal: JSON.stringify(proposal),
    },
  }
})
