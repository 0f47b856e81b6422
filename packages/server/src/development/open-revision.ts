import type { Context } from '../context.ts'
import { type ProjectRow, saveBoard } from './store.ts'

/** A revision starts with what is known: the proposal of the standard it revises. */
export async function openRevision(
  context: Context,
  project: ProjectRow,
  standardId: string,
  reason: string,
): Promise<ProjectRow> {
  const revision = await context.rows.insert('project', {
    id: context.newId(),
    organization_id: project.organization_id,
    procedure: project.procedure,
    stage: 'proposal',
    stage_since: context.today,
    title: project.title,
    title_en: project.title_en,
    kind: 'revision',
    revises_standard_id: standardId,
    proposal: JSON.stringify({
      ...(project.proposal as object),
      kind: 'revision',
      revises: standardId,
      purpose: reason,
    }),
    proposed_by: context.actor.accountId,
    proposed_on: context.today,
  })
  context.record({
    type: 'project.proposed',
    subject: { kind: 'project', id: revision.id },
    project: revision.id,
    data: { title: revision.title, kind: revision.kind, from: project.id },
  })
  await saveBoard(context, revision.id)
  return revision
}
