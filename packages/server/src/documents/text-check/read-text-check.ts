import { Refusal } from '@zhunsheng/core'
import { type CheckReport, compareReports, RULE_SET_VERSION } from '@zhunsheng/text'
import Type from 'typebox'
import type { Context } from '../../context.ts'
import { requireSeen } from '../../development/seen.ts'
import { useCase } from '../../use-case.ts'
import { countAhead, findBeside, findCheck, findCheckedDocument, listDecisions } from './store.ts'
import type { TextCheckView } from './text-check-view.ts'

/**
 * What the text engine says of an uploaded text, with the text, what people decided about its findings, and what has
 * changed since the version before. Refuses with `FILE_NOT_FOUND` for what is no text of a standard.
 */
export const readTextCheck = useCase({
  name: 'documents.read-text-check',
  title: { zh: '查看文本检查结果', en: 'Read the check of a text' },
  effect: 'read',
  roles: ['signedIn', 'administrator'],
  input: Type.Object(
    { documentId: Type.String({ title: '文件', minLength: 1, maxLength: 64 }) },
    { additionalProperties: false },
  ),
  async run(context, { documentId }): Promise<TextCheckView> {
    const document = await findCheckedDocument(context.db, documentId)
    if (!document) throw new Refusal('FILE_NOT_FOUND')
    const { performers } = await requireSeen(context, document.projectId)
    const check = await findCheck(context.db, documentId)
    return {
      document: {
        id: document.id,
        name: document.name,
        kind: document.kind,
        projectId: document.projectId,
        projectTitle: document.title,
      },
      state: check?.state ?? 'none',
      code: check?.code ?? null,
      ahead: check && isUnderWay(check.state) ? await countAhead(context.db, check.asked_at) : 0,
      endedAt: check?.ended_at?.toISOString() ?? null,
      isOutdated: check?.rule_set_version !== null && check?.rule_set_version !== RULE_SET_VERSION,
      report: check?.report ?? null,
      blocks: check?.blocks ?? [],
      decisions: await listDecisions(context.db, document.projectId),
      since: check?.report ? await changesSince(context, document, check.report) : null,
      mayDecide: performers.some((performer) => performer === 'secretary' || performer === 'drafter'),
    }
  },
})

const isUnderWay = (state: string): boolean => state === 'waiting' || state === 'running'

async function changesSince(
  { db }: Context,
  { projectId, kind, position }: { readonly projectId: string; readonly kind: string; readonly position: number },
  report: CheckReport,
): Promise<TextCheckView['since']> {
  const before = await findBeside(db, projectId, kind, position)
  const check = before && (await findCheck(db, before.id))
  if (!before || !check?.report) return null
  const changes = compareReports(check.report, report)
  return {
    document: { id: before.id, name: before.name },
    isSameRuleSet: changes.isSameRuleSet,
    newFingerprints: changes.new.map(({ fingerprint }) => fingerprint),
    fixed: changes.fixed,
    persistingCount: changes.persisting.length,
  }
}
