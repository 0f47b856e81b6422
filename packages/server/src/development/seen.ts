import { type Performer, Refusal } from '@zhunsheng/core'
import type { Context } from '../context.ts'
import { performersOf } from './project-act.ts'
import { findProject, type ProjectRow } from './store.ts'

/**
 * The project, for somebody who may see it: its secretariat and leadership, those it names, and the platform's
 * administrator. For everybody else it does not exist.
 */
export async function requireSeen(
  context: Context,
  projectId: string,
): Promise<{ project: ProjectRow; performers: Performer[] }> {
  const project = await findProject(context.db, projectId)
  const performers = await performersOf(context, project)
  const named = performers.some((performer) => performer !== 'public')
  const proposed = context.actor.accountId !== null && project.proposed_by === context.actor.accountId
  if (!named && !proposed && !context.actor.platformAdministrator) throw new Refusal('PROJECT_NOT_FOUND')
  return { project, performers }
}
