import { Refusal } from '@zhunsheng/core'
import Type from 'typebox'
import { useCase } from '../../use-case.ts'
import { findDecision, organizationOfProject } from './store.ts'

/** Takes a decision about a finding back; the finding is open again, and both acts stay in the trace. */
export const withdrawDecision = useCase({
  name: 'documents.withdraw-finding-decision',
  title: { zh: '撤回对检查发现的处理', en: 'Take back a decision about a finding' },
  effect: 'write',
  roles: ['secretary', 'drafter'],
  input: Type.Object(
    { decisionId: Type.String({ title: '决定', minLength: 1, maxLength: 64 }) },
    { additionalProperties: false },
  ),
  scope: async (context, { decisionId }) => {
    const decision = await findDecision(context.db, decisionId)
    return { organizationId: decision ? await organizationOfProject(context.db, decision.projectId) : null }
  },
  async run(context, { decisionId }) {
    const decision = await findDecision(context.db, decisionId)
    if (!decision) throw new Refusal('DECISION_NOT_FOUND')
    await context.rows.update('finding_decision', decisionId, { withdrawn_on: context.today })
    context.record({
      type: 'finding.reopened',
      subject: { kind: 'document', id: decision.documentId },
      project: decision.projectId,
      data: { rule: decision.checkId },
    })
    return { decisionId }
  },
})
