import type { Values } from '@zhunsheng/core'
import {
  type ActName,
  acts,
  advanceAct,
  canAct,
  type Facts,
  isUndoable,
  type Performer,
  Refusal,
  type Stage,
} from '@zhunsheng/core'
import Type, { type Static } from 'typebox'
import { organizationsWith } from '../abilities.ts'
import type { Context, RecordedEvent } from '../context.ts'
import { schemaOf } from '../field-schema.ts'
import { type Role, type UseCase, useCase } from '../use-case.ts'
import { loadFacts } from './facts-store.ts'
import { lockProject, type ProjectRow, readPerformerLinks, saveBoard } from './store.ts'
import { formerColumns } from './undoings.ts'

const ID_LENGTH_MAX = 64

const headSchema = {
  projectId: Type.String({ title: '项目', minLength: 1, maxLength: ID_LENGTH_MAX }),
  /** The version of the project that the person saw. Left out where the public acts. */
  version: Type.Optional(Type.Integer({ minimum: 1 })),
  /** The row the act is done on: a comment, a member of the panel, a demand … */
  row: Type.Optional(Type.String({ minLength: 1, maxLength: ID_LENGTH_MAX })),
}
const Head = Type.Object(headSchema)
export type ActHead = Static<typeof Head>

export type ActInput<A extends ActName> = ActHead & Values<(typeof acts)[A]['fields']>

/** What an act did: the event's data, and what else belongs to the event. */
export type Done = Omit<RecordedEvent, 'type' | 'project' | 'subject'> & {
  readonly subject?: RecordedEvent['subject']
  /** Where several stages are possible, the one reached. */
  readonly outcome?: Stage
  /** Changes of the project row itself. */
  readonly project?: Parameters<Context['rows']['update']>[2]
  /** Told to whoever called. */
  readonly answer?: Readonly<Record<string, unknown>>
}

export type Acting<A extends ActName> = {
  readonly context: Context
  readonly project: ProjectRow
  readonly facts: Facts
  readonly input: ActInput<A>
  readonly performers: readonly Performer[]
}

export type ActAnswer = { readonly projectId: string; readonly version: number; readonly stage: string } & Readonly<
  Record<string, unknown>
>

/**
 * An act of the procedure as a use-case: permission → lock the project → `can` → act → stage → event → board. What the
 * act itself does is all that a use-case file holds.
 */
export function projectAct<A extends ActName>(
  name: A,
  run: (acting: Acting<A>) => Promise<Done>,
  options: { readonly cli?: UseCase['cli']; readonly limitPerMinute?: number } = {},
) {
  const act = acts[name]
  return useCase({
    name: `development.${name}`,
    title: act.title,
    effect: 'write',
    roles: rolesOf(act.by),
    input: Type.Object({ ...headSchema, ...schemaOf(act.fields) }, { additionalProperties: false }),
    ...(options.cli && { cli: options.cli }),
    ...(options.limitPerMinute && { limitPerMinute: options.limitPerMinute }),
    scope: async (context, input) => ({
      organizationId: (await lockOnce(context, (input as ActHead).projectId)).organization_id,
    }),
    run: async (context, input) => perform(context, name, input as ActInput<A>, run), // checked against the schema made of exactly these fields
  })
}

const locked = new WeakMap<Context, ProjectRow>()

/** Permission locks the project, and the act goes on with it: nothing can have changed it in between. */
async function lockOnce(context: Context, projectId: string): Promise<ProjectRow> {
  const known = locked.get(context)
  if (known?.id === projectId) return known
  const project = await lockProject(context.db, projectId)
  locked.set(context, project)
  return project
}

/** Roles of the table of permissions from the performers of the procedure. */
export const rolesOf = (by: readonly Performer[]): Role[] =>
  by.includes('public') ? ['anyone'] : by.map((performer) => performer as Role) // every other performer is a role

async function perform<A extends ActName>(
  context: Context,
  name: A,
  input: ActInput<A>,
  run: (acting: Acting<A>) => Promise<Done>,
): Promise<ActAnswer> {
  const project = await lockOnce(context, input.projectId)
  if (input.version !== undefined && input.version !== project.version) throw new Refusal('CHANGED_MEANWHILE')
  const facts = await loadFacts(context.db, project.id, context.today)
  const performers = await performersOf(context, project)
  requireCan(name, facts, performers, context.today)
  const done = await run({ context, project, facts, input, performers })
  return finish(context, name, project, done)
}

export function requireCan(name: ActName, facts: Facts, performers: readonly Performer[], today: string): void {
  const answer = canAct(name, facts, performers, today)
  const first = answer.reasons[0]
  if (first) throw new Refusal(first.code, first.data, answer.reasons)
}

async function finish(context: Context, name: ActName, project: ProjectRow, done: Done): Promise<ActAnswer> {
  const { outcome, project: changes, answer, subject, ...event } = done
  const stage = advanceAct(name, project.stage as Stage, outcome) // the column's check and the procedure hold the same stages
  const moved = stage !== project.stage ? { stage, stage_since: event.occurredOn ?? context.today } : {}
  const updated =
    changes || stage !== project.stage
      ? await context.rows.update('project', project.id, { ...changes, ...moved })
      : project
  context.record({
    ...event,
    data: isUndoable(name) ? { ...event.data, ...formerOf(project, { ...changes, ...moved }) } : event.data,
    type: acts[name].event as RecordedEvent['type'],
    subject: subject ?? { kind: 'project', id: project.id },
    project: project.id,
  }) // the tree test resolves every act's event
  await saveBoard(context, project.id, updated)
  return { projectId: project.id, version: updated.version, stage, ...answer }
}

/** What stood in the project before, for as long as the act may be taken back and for whoever asks later. */
function formerOf(project: ProjectRow, changes: object) {
  const columns = formerColumns.filter((column) => column in changes)
  if (columns.length === 0) return {}
  return { before: Object.fromEntries(columns.map((column) => [column, project[column]])) }
}

/**
 * As whom the actor may act in this project. Secretaries and leaders by their membership; drafters, experts and liaisons
 * only in projects that name them.
 */
export async function performersOf(
  context: Context,
  project: Pick<ProjectRow, 'id' | 'organization_id' | 'proposed_by'>,
): Promise<Performer[]> {
  const { actor } = context
  const holds = (role: 'secretary' | 'leader' | 'drafter' | 'expert' | 'liaison') =>
    organizationsWith(actor, [role]).includes(project.organization_id)
  const links = actor.accountId
    ? await readPerformerLinks(context.db, project.id, actor.accountId, actor.personId)
    : { drafter: false, expert: false }
  const proposed = actor.accountId !== null && project.proposed_by === actor.accountId
  return [
    ...(holds('secretary') ? (['secretary'] as const) : []),
    ...(holds('leader') ? (['leader'] as const) : []),
    ...(holds('drafter') && (links.drafter || proposed) ? (['drafter'] as const) : []),
    ...(holds('expert') && links.expert ? (['expert'] as const) : []),
    ...(holds('liaison') && (links.drafter || proposed) ? (['liaison'] as const) : []),
    'public',
  ]
}
