import { randomBytes } from 'node:crypto'
import { dayInShanghai, Refusal } from '@zhunsheng/core'
import { type RawBuilder, sql } from 'kysely'
import type { Static, TObject } from 'typebox'
import { mayUse, rolesWorded } from './abilities.ts'
import { checkInput } from './check-input.ts'
import type { Actor, Context, NoticeToSend, RecordedEvent } from './context.ts'
import { newId } from './db/identifier.ts'
import { createLedger } from './db/ledger.ts'
import type { Database } from './db/pool.ts'
import { follow } from './followers.ts'
import type { Services } from './services.ts'
import { appendEvents, type Unplaced } from './trace/store.ts'
import type { UseCase } from './use-case.ts'

export type Request = {
  readonly actor: Actor
  readonly requestId: string
  readonly idempotencyKey?: string | undefined
  /** The network address a request came from; only the HTTP door knows one. */
  readonly address?: string | undefined
}

const EVENT_VERSION = 1
const TOKEN_BYTES = 32
/** Jobs that sweep up whatever waits: one in the queue is enough. */
const onceOnly: readonly string[] = [
  'send-notices',
  'sign-head',
  'recompute-deadlines',
  'convert-document',
  'tell-watchers',
  'hold-texts',
]

/** What is written there may open a text to the public, or put another in its place. */
const mayOpenText: readonly string[] = ['standard', 'document']

type Gathered = {
  readonly events: (RecordedEvent & { rows: Unplaced['rows'] })[]
  readonly notices: NoticeToSend[]
  readonly jobs: { job: string; payload: unknown }[]
}

/**
 * The one runner: input → permission → transaction → act → trace → follow-up jobs, all or nothing. Reads run without a
 * transaction. A write that changed a traced row without recording an event is a bug and is rolled back.
 */
export async function runUseCase<I extends TObject, O>(
  services: Services,
  useCase: UseCase<I, O>,
  input: unknown,
  request: Request,
): Promise<O> {
  const checked = checkInput(useCase.input, input)
  if (useCase.effect === 'read') return runRead(services, useCase, checked, request)
  return services.db.transaction().execute((db) => runWrite(services, useCase, checked, request, db))
}

async function runRead<I extends TObject, O>(
  services: Services,
  useCase: UseCase<I, O>,
  input: Static<I>,
  request: Request,
): Promise<O> {
  const context = makeContext(services, request, services.db, { events: [], notices: [], jobs: [] })
  await requirePermission(useCase, context, input)
  return useCase.run(context, input)
}

async function runWrite<I extends TObject, O>(
  services: Services,
  useCase: UseCase<I, O>,
  input: Static<I>,
  request: Request,
  db: Database,
): Promise<O> {
  const gathered: Gathered = { events: [], notices: [], jobs: [] }
  const context = makeContext(services, request, db, gathered)
  const repeated = await findRepeated(context, useCase.name, request)
  if (repeated) return repeated.answer as O // it was stored as this use-case's answer under this key
  await requirePermission(useCase, context, input)
  const answer = await useCase.run(context, input)
  if (context.rows.take().length > 0) throw new Error(`${useCase.name} changed rows after its last event`)
  await follow(
    db,
    gathered.events.flatMap(({ rows }) => rows),
    context.today,
  )
  for (const notice of gathered.notices) await saveNotice(context, notice)
  await saveAnswer(context, useCase.name, request, useCase.keptAnswer ? useCase.keptAnswer(answer) : answer)
  const events = gathered.events.map((event) => unplaced(context, event))
  const jobs = followUps(gathered)
  if (events.length > 0) await appendEvents(db, events, jobs)
  else if (jobs.length > 0) await sql`select ${sql.join(jobs)}`.execute(db)
  return answer
}

async function requirePermission<I extends TObject>(
  useCase: UseCase<I, unknown>,
  context: Context,
  input: Static<I>,
): Promise<void> {
  const scope = useCase.scope ? await useCase.scope(context, input) : { organizationId: null }
  if (mayUse(context.actor, useCase, scope)) return
  if (context.actor.accountId === null) throw new Refusal('NOT_SIGNED_IN')
  throw new Refusal('NOT_ALLOWED', { roles: rolesWorded(useCase.roles) })
}

function makeContext(services: Services, request: Request, db: Database, gathered: Gathered): Context {
  const now = services.clock()
  const rows = createLedger(db)
  return {
    actor: request.actor,
    requestId: request.requestId,
    ...(request.address && { address: request.address }),
    now,
    today: dayInShanghai(now),
    db,
    rows,
    files: services.files,
    config: services.config,
    search: services.search,
    newId: () => newId(now),
    newToken: () => randomBytes(TOKEN_BYTES).toString('base64url'),
    record: (event) => void gathered.events.push({ ...event, rows: rows.take() }),
    notify: (notice) => void gathered.notices.push(notice),
    enqueue: (job, payload) => void gathered.jobs.push({ job, payload }),
  }
}

function unplaced(context: Context, event: Gathered['events'][number]): Unplaced {
  return {
    type: event.type,
    version: EVENT_VERSION,
    subject: event.subject,
    project: event.project ?? null,
    actor: context.actor.accountId,
    onBehalfOf: event.onBehalfOf ?? null,
    occurredOn: event.occurredOn ?? context.today,
    recordedAt: context.now,
    requestId: context.requestId,
    data: event.data,
    files: event.files ?? [],
    persons: event.persons ?? [],
    rows: event.rows,
  }
}

/** The calls that enqueue what follows from an act. */
function followUps({ events, notices, jobs }: Gathered): RawBuilder<unknown>[] {
  const following = [
    ...(notices.length > 0 ? ['send-notices'] : []),
    ...(events.length > 0 ? ['sign-head'] : []),
    ...(events.some(({ rows }) => rows.some(({ table }) => mayOpenText.includes(table))) ? ['hold-texts'] : []),
  ]
  return [...jobs, ...following.map((job) => ({ job, payload: {} }))].map(
    ({ job, payload }) =>
      sql`enqueue_job(${job}, ${JSON.stringify(payload)}::json, ${onceOnly.includes(job) ? job : null})`,
  )
}

async function saveNotice(context: Context, notice: NoticeToSend): Promise<void> {
  await context.db
    .insertInto('notice')
    .values({
      id: context.newId(),
      to_account_id: notice.toAccount ?? null,
      to_person_id: notice.toPerson ?? null,
      kind: notice.kind,
      project_id: notice.project ?? null,
      subject: notice.subject,
      body: notice.body,
      state: 'waiting',
      created_at: context.now,
    })
    .execute()
}

const actorKey = (actor: Actor): string => actor.accountId ?? 'public'

/** A repeated request (double click, retry after a lost answer) gets the first answer again; nothing is done twice. */
async function findRepeated(
  context: Context,
  useCase: string,
  request: Request,
): Promise<{ answer: unknown } | undefined> {
  if (!request.idempotencyKey) return undefined
  const actor = actorKey(request.actor)
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${actor}/${request.idempotencyKey}`}, 0))`.execute(
    context.db,
  )
  const kept = await context.db
    .selectFrom('idempotency')
    .select(['answer', 'use_case'])
    .where('actor', '=', actor)
    .where('key', '=', request.idempotencyKey)
    .executeTakeFirst()
  if (kept && kept.use_case !== useCase) throw new Refusal('KEY_USED_ELSEWHERE')
  return kept
}

async function saveAnswer(context: Context, useCase: string, request: Request, answer: unknown): Promise<void> {
  if (!request.idempotencyKey) return
  await context.db
    .insertInto('idempotency')
    .values({
      actor: actorKey(request.actor),
      key: request.idempotencyKey,
      use_case: useCase,
      answer: JSON.stringify(answer ?? null),
      created_at: context.now,
    })
    .execute()
}
