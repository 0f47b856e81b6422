import { acts, Refusal, UNDO_SECONDS, type UndoableAct, undoableActs } from '@zhunsheng/core'
import Type from 'typebox'
import type { Context } from '../context.ts'
import { withholdNotices } from '../documents/notices/withhold.ts'
import { findOwnEvent, type OwnEvent } from '../trace/recorded-event.ts'
import { useCase } from '../use-case.ts'
import { rolesOf } from './project-act.ts'
import { findCommenter, lockProject, type ProjectRow, saveBoard } from './store.ts'
import { type Former, undoings } from './undoings.ts'

const ID_LENGTH_MAX = 64

/**
 * Takes back an act of one's own within a minute, before anybody was told of it. Nothing is deleted: the first event
 * stays, and a further one says that it was taken back.
 *
 * Refuses with `UNDO_NOTHING`, `UNDO_TOO_LATE`, `UNDO_FOLLOWED` when something else was done in the project since, and
 * `UNDO_NOT_BLANK` when the act changed an earlier one or filed a document; then a correction is the way.
 */
export const undoAct = useCase({
  name: 'development.undo-act',
  title: { zh: '撤销刚才的办理', en: 'Take back what was just done' },
  effect: 'write',
  roles: rolesOf([...new Set(undoableActs.flatMap((name) => acts[name].by))]),
  input: Type.Object(
    {
      projectId: Type.String({ title: '项目', minLength: 1, maxLength: ID_LENGTH_MAX }),
      act: Type.Enum(undoableActs),
      /** The row the act was done on, where it was done on one. */
      row: Type.Optional(Type.String({ minLength: 1, maxLength: ID_LENGTH_MAX })),
    },
    { additionalProperties: false },
  ),
  scope: async (context, { projectId }) => ({
    organizationId: (await lockProject(context.db, projectId)).organization_id,
  }),
  async run(context, input) {
    const act = input.act as UndoableAct // one of the literals just checked
    const project = await lockProject(context.db, input.projectId)
    const event = await requireUndoable(context, project, act, input.row ?? project.id)
    await withhold(context, project, act, event)
    const updated = await takeBack(context, project, act, event)
    context.record({
      type: 'act.undone',
      subject: { kind: 'event', id: String(event.seq) },
      project: project.id,
      data: { event: event.seq, act: acts[act].title },
    })
    await saveBoard(context, project.id, updated)
    return { projectId: project.id, version: updated.version, stage: updated.stage }
  },
})

async function requireUndoable(context: Context, project: ProjectRow, act: UndoableAct, subjectId: string) {
  const { accountId } = context.actor
  const words = { act: acts[act].title }
  const asked = { projectId: project.id, type: acts[act].event, subjectId }
  const event = accountId === null ? undefined : await findOwnEvent(context.db, { ...asked, accountId })
  if (!event) throw new Refusal('UNDO_NOTHING', words)
  if (Date.parse(context.now) - event.recordedAt.getTime() > UNDO_SECONDS * 1000)
    throw new Refusal('UNDO_TOO_LATE', { ...words, seconds: UNDO_SECONDS })
  if (event.followed) throw new Refusal('UNDO_FOLLOWED')
  if (event.repeated || filedSomething(event, project)) throw new Refusal('UNDO_NOT_BLANK', words)
  return event
}

/** Whether the act wrote another row than the one it fills in and the project: a filed document stays filed. */
const filedSomething = ({ rows, subjectId }: OwnEvent, project: ProjectRow): boolean =>
  rows.some(({ id }) => id !== subjectId && id !== project.id)

/** Whoever waits to be told is not told. Once a mail has gone out, what it says can only be corrected. */
async function withhold(context: Context, project: ProjectRow, act: UndoableAct, event: OwnEvent): Promise<void> {
  if (act !== 'dispose-comment') return
  const toPerson = await findCommenter(context.db, event.subjectId)
  if (toPerson === null) return
  const told = { projectId: project.id, kind: 'comment-answer', toPerson, since: event.recordedAt.toISOString() }
  if (!(await withholdNotices(context.db, told)))
    throw new Refusal('UNDO_TOO_LATE', { act: acts[act].title, seconds: UNDO_SECONDS })
}

async function takeBack(context: Context, project: ProjectRow, act: UndoableAct, event: OwnEvent): Promise<ProjectRow> {
  const undoing = undoings[act]
  if (undoing === 'project') return context.rows.update('project', project.id, event.data['before'] as Former) // written so by the act itself
  await undoing(context.rows, event.subjectId)
  return project
}
