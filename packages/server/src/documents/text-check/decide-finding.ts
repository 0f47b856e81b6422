import { Refusal } from '@zhunsheng/core'
import Type from 'typebox'
import { useCase } from '../../use-case.ts'
import { lockProjectOf } from '../store.ts'
import { findCheckedDocument, findFinding, listDecisions } from './store.ts'

const REASON_LENGTH_MAX = 500

/**
 * A person's word on a finding: it is right and will be mended, or it is set aside, and why. It holds for later versions
 * in which the same finding stands. Refuses with `FINDING_NOT_FOUND`,
 * `SUPPRESSION_WITHOUT_REASON` and `FINDING_DECIDED`.
 */
export const decideFinding = useCase({
  name: 'documents.decide-finding',
  title: { zh: '处理检查发现', en: 'Decide about a finding' },
  effect: 'write',
  roles: ['secretary', 'drafter'],
  input: Type.Object(
    {
      documentId: Type.String({ title: '文件', minLength: 1, maxLength: 64 }),
      checkId: Type.String({ title: '规则', minLength: 1, maxLength: 8 }),
      fingerprint: Type.String({ title: '发现', minLength: 1, maxLength: 128 }),
      decision: Type.Union([Type.Literal('accepted'), Type.Literal('suppressed')], { title: '决定' }),
      reason: Type.Optional(Type.String({ title: '理由', maxLength: REASON_LENGTH_MAX })),
    },
    { additionalProperties: false },
  ),
  scope: async (context, { documentId }) => ({
    organizationId: (await findCheckedDocument(context.db, documentId))?.organizationId ?? null,
  }),
  async run(context, { documentId, checkId, fingerprint, decision, reason = '' }) {
    const document = await findCheckedDocument(context.db, documentId)
    if (!document) throw new Refusal('FILE_NOT_FOUND')
    const found = await findFinding(context.db, documentId, checkId, fingerprint)
    if (!found) throw new Refusal('FINDING_NOT_FOUND')
    if (decision === 'suppressed' && reason.trim() === '') throw new Refusal('SUPPRESSION_WITHOUT_REASON')
    // Two people who decide at once come one after the other, and the second sees what the first has said.
    await lockProjectOf(context.db, document.projectId)
    const decisions = await listDecisions(context.db, document.projectId)
    if (decisions.some((each) => each.fingerprint === fingerprint)) throw new Refusal('FINDING_DECIDED')
    const row = await context.rows.insert('finding_decision', {
      id: context.newId(),
      project_id: document.projectId,
      document_id: documentId,
      check_id: checkId,
      fingerprint,
      decision,
      reason: reason.trim() || null,
      occurred_on: context.today,
      decided_by: context.actor.accountId,
    })
    context.record({
      type: decision === 'accepted' ? 'finding.accepted' : 'finding.suppressed',
      subject: { kind: 'document', id: documentId },
      project: document.projectId,
      data: { rule: checkId, title: found.message, clause: found.clause, reason: reason.trim() },
    })
    return { decisionId: row.id }
  },
})
