import type { Context } from '../context.ts'
import { listParticipantContacts, type ProjectRow } from './store.ts'

/** Tells whoever proposed a project; a project that was taken over has nobody to tell. */
export function tellProposer(
  context: Context,
  project: Pick<ProjectRow, 'id' | 'proposed_by'>,
  subject: string,
  body: string,
): void {
  if (!project.proposed_by) return
  context.notify({ kind: 'project', project: project.id, toAccount: project.proposed_by, subject, body })
}

/** Tells the persons of the drafting organizations who left an address. */
export async function tellParticipants(
  context: Context,
  project: Pick<ProjectRow, 'id'>,
  notice: { kind: string; subject: string; body: string },
): Promise<void> {
  for (const toPerson of await listParticipantContacts(context.db, project.id))
    context.notify({ ...notice, project: project.id, toPerson })
}
