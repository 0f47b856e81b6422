import { readDuplicateHits } from '../paper-records-store.ts'
import type { ProjectProposalRecord } from '../papers/project-proposal.ts'
import { type Asked, letterheadOf, subjectOf, textOf } from './asked.ts'

/** Ready as soon as there is a project. */
export async function loadProjectProposal(asked: Asked): Promise<ProjectProposalRecord> {
  const { context, head } = asked
  const { proposal } = head
  const hits = await readDuplicateHits(context.db, head.id)
  return {
    letterhead: letterheadOf(asked, { date: head.proposedOn }),
    subject: subjectOf(head),
    proposer: textOf(proposal['proposer']),
    action: head.kind,
    replaces: head.replaces,
    ics: textOf(proposal['ics']),
    ccs: textOf(proposal['ccs']),
    patents: textOf(proposal['patents']),
    purpose: textOf(proposal['purpose']),
    scope: textOf(proposal['scope']),
    mainContent: textOf(proposal['content']),
    situation: textOf(proposal['situation']),
    schedule: textOf(proposal['schedule']) ?? [],
    draftingOrganizations: [...head.draftingOrganizations],
    businessScope: head.businessScope,
    ...(hits && {
      similar: hits.map(({ title, number, like }) => ({ number, titleZh: title, relation: `名称相似度 ${like}%` })),
    }),
  }
}
