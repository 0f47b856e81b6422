import { Refusal } from '@zhunsheng/core'
import { projectAct } from './project-act.ts'
import { proposalOf } from './proposal.ts'

export const amendProposal = projectAct('amend-proposal', async ({ input }) => {
  const proposal = proposalOf(input)
  if (proposal.kind === 'revision' && !proposal.revises) throw new Refusal('REVISION_WITHOUT_STANDARD')
  return {
    data: { title: proposal.title },
    project: {
      title: proposal.title,
      title_en: proposal.titleEn ?? null,
      kind: proposal.kind,
      revises_standard_id: proposal.revises ?? null,
      proposal: JSON.stringify(proposal),
    },
  }
})
