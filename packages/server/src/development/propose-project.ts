import { acts } from '@zhunsheng/core'
import { actInput } from '../field-schema.ts'
import { useCase } from '../use-case.ts'
import { rolesOf } from './project-act.ts'
import { proposalOf, revisedBy } from './proposal.ts'
import { requireRevisedStandard } from './revised-standard.ts'
import { saveBoard } from './store.ts'

const act = acts['propose-project']

/** A project is proposed to an organization. The only act that needs no project. */
export const proposeProject = useCase({
  name: 'development.propose-project',
  title: act.title,
  effect: 'write',
  roles: rolesOf(act.by),
  input: actInput(act.fields),
  scope: async (_, input) => ({ organizationId: String(input['organization']) }),
  async run(context, input) {
    const organizationId = String(input['organization'])
    const proposal = proposalOf(input)
    await requireRevisedStandard(context.db, organizationId, proposal)
    const project = await context.rows.insert('project', {
      id: context.newId(),
      organization_id: organizationId,
      procedure: 'social-organization',
      stage: 'proposal',
      stage_since: context.today,
      title: proposal.title,
      title_en: proposal.titleEn ?? null,
      kind: proposal.kind,
      revises_standard_id: revisedBy(proposal),
      proposal: JSON.stringify(proposal),
      proposed_by: context.actor.accountId,
      proposed_on: context.today,
    })
    context.record({
      type: 'project.proposed',
      subject: { kind: 'project', id: project.id },
      project: project.id,
      data: { title: project.title, kind: project.kind },
    })
    await saveBoard(context, project.id)
    return { projectId: project.id, version: project.version, stage: 'proposal' }
  },
})
