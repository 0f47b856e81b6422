import type { Context } from '../context.ts'
import type { ProjectRow } from './store.ts'

/** Tells whoever proposed a project; a project that was taken over has nobody to tell. */
export function tellProposer(context: Context, project: Pick<ProjectRow, 'id' | 'proposed_by'>, subject: string, body: string): void {
  if (!project.proposed_by) return
  context.notify({ kind: 'project', project: project.id, toAccount: project.proposed_by, subject, body })
}
