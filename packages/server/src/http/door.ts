import { dayInShanghai, Refusal } from '@zhunsheng/core'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { TObject } from 'typebox'
import { type Actor, thePublic } from '../context.ts'
import { databaseState } from '../db/database-state.ts'
import { findKeyHolder, type KeyHolder } from '../organizations/access-keys/find-key-holder.ts'
import { findSession, findSessionIn } from '../organizations/sessions.ts'
import { runUseCase } from '../run-use-case.ts'
import type { Services } from '../services.ts'
import type { UseCase } from '../use-case.ts'
import { bearerKey, sendLimit } from './bearer.ts'
import { type KeptAnswer, keepAnswers } from './kept-answers.ts'
import { createKeyLimit } from './key-limit.ts'
import { allowRequest } from './request-limit.ts'
import { CSRF_HEADER, sessionToken } from './session-cookie.ts'

/** `key`: set where a program came with an access key instead of a session. */
export type SignedIn = {
  readonly actor: Actor
  readonly csrfToken: string | null
  readonly key: KeyHolder['key'] | null
}

/** The HTTP door: knows who asks, refuses forged and too frequent requests, and runs the use-case. */
export type Door = {
  readonly services: Services
  signedIn(request: FastifyRequest): Promise<SignedIn>
  /** Takes the access key of a request to the interface, if it has one, and counts it. Pages take none. */
  admitKey(request: FastifyRequest, reply: FastifyReply): Promise<void>
  run<I extends TObject, O>(
    useCase: UseCase<I, O>,
    input: unknown,
    request: FastifyRequest,
    options?: { readonly trusted?: boolean },
  ): Promise<O>
  /** The answer of a read that may be kept, as it is sent. */
  runKept<I extends TObject>(useCase: UseCase<I, unknown>, input: unknown, request: FastifyRequest): Promise<KeptAnswer>
}

const IDEMPOTENCY_KEY_LENGTH_MAX = 100
/** Keys that do not fit, from one address: a program with an old key stops soon, and guessing is not worth while. */
const WRONG_KEYS_PER_MINUTE = 60

export function createDoor(services: Services): Door {
  const known = new WeakMap<FastifyRequest, Promise<SignedIn>>()
  const [stateNow, answers] = [databaseState(services.db), keepAnswers()]
  const takeOf = createKeyLimit(services.config.keyRequestsPerMinute, services.clock)
  const door: Door = {
    services,
    signedIn(request) {
      const found = known.get(request) ?? readSession(services, request)
      known.set(request, found)
      return found
    },
    async admitKey(request, reply) {
      const text = bearerKey(request)
      if (text === null) return
      const holder = await findHolder(services, text, request)
      known.set(request, Promise.resolve({ ...holder, csrfToken: null }))
      const bucket = takeOf(holder.key.id)
      sendLimit(reply, bucket)
      const { perMinute, secondsToNext: seconds } = bucket
      if (!bucket.allowed) throw new Refusal('ACCESS_KEY_LIMIT_REACHED', { perMinute, seconds })
    },
    async run(useCase, input, request, options = {}) {
      if (useCase.limitPerMinute) allowRequest(`${useCase.name}/${request.ip}`, useCase.limitPerMinute, services.clock)
      const signedIn = await door.signedIn(request)
      const { actor } = signedIn
      if (signedIn.key !== null && useCase.inPerson) throw new Refusal('ACCESS_KEY_NOT_HERE')
      if (useCase.effect === 'write' && !options.trusted) requireOwnWill(request, signedIn)
      return runUseCase(services, useCase, input, {
        actor,
        requestId: request.id,
        idempotencyKey: idempotencyKey(request),
        address: request.ip,
      })
    },
    async runKept(useCase, input, request) {
      // The state is read first: what is read after it is at least as new, and an older state never comes again.
      const state = await stateNow()
      if (!known.has(request)) known.set(request, readSession(services, request, state))
      const { actor } = await door.signedIn(request)
      const question = {
        state,
        day: dayInShanghai(services.clock()),
        by: actor.accountId ?? 'public',
        address: request.url,
      }
      return answers(question, () => door.run(useCase, input, request))
    },
  }
  return door
}

async function readSession({ db, clock }: Services, request: FastifyRequest, state?: string): Promise<SignedIn> {
  const token = sessionToken(request)
  const found = token
    ? state === undefined
      ? findSession(db, token, clock())
      : findSessionIn(db, token, clock(), state)
    : null
  const session = await found
  return session
    ? { actor: session.actor, csrfToken: session.csrfToken, key: null }
    : { actor: thePublic, csrfToken: null, key: null }
}

async function findHolder({ db, clock }: Services, text: string, request: FastifyRequest): Promise<KeyHolder> {
  try {
    return await findKeyHolder(db, text, clock())
  } catch (error) {
    // Only what was refused is counted: others behind the same address come with keys that count.
    if (error instanceof Refusal) allowRequest(`access-key/${request.ip}`, WRONG_KEYS_PER_MINUTE, clock)
    throw error
  }
}

/**
 * A write is wanted by whoever sends it: a browser shows the token of its session. A key is sent by no browser on its
 * own, so it needs none, but it must be one that may act.
 */
export function requireOwnWill(request: FastifyRequest, { actor, csrfToken, key }: SignedIn): void {
  if (key !== null) {
    if (!key.acts) throw new Refusal('ACCESS_KEY_READ_ONLY')
    return
  }
  if (actor.accountId === null) return
  if (csrfToken === null || request.headers[CSRF_HEADER] !== csrfToken) throw new Refusal('CSRF_TOKEN_WRONG')
}

function idempotencyKey(request: FastifyRequest): string | undefined {
  const key = request.headers['idempotency-key']
  return typeof key === 'string' && key.length > 0 && key.length <= IDEMPOTENCY_KEY_LENGTH_MAX ? key : undefined
}
