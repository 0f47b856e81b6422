import { dayInShanghai, Refusal } from '@zhunsheng/core'
import type { FastifyRequest } from 'fastify'
import type { TObject } from 'typebox'
import { type Actor, thePublic } from '../context.ts'
import { databaseState } from '../db/database-state.ts'
import { findSession, findSessionIn } from '../organizations/sessions.ts'
import { runUseCase } from '../run-use-case.ts'
import type { Services } from '../services.ts'
import type { UseCase } from '../use-case.ts'
import { type KeptAnswer, keepAnswers } from './kept-answers.ts'
import { allowRequest } from './request-limit.ts'
import { CSRF_HEADER, sessionToken } from './session-cookie.ts'

export type SignedIn = { readonly actor: Actor; readonly csrfToken: string | null }

/** The HTTP door: knows who asks, refuses forged and too frequent requests, and runs the use-case. */
export type Door = {
  readonly services: Services
  signedIn(request: FastifyRequest): Promise<SignedIn>
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

export function createDoor(services: Services): Door {
  const known = new WeakMap<FastifyRequest, Promise<SignedIn>>()
  const [stateNow, answers] = [databaseState(services.db), keepAnswers()]
  const door: Door = {
    services,
    signedIn(request) {
      const found = known.get(request) ?? readSession(services, request)
      known.set(request, found)
      return found
    },
    async run(useCase, input, request, options = {}) {
      if (useCase.limitPerMinute) allowRequest(`${useCase.name}/${request.ip}`, useCase.limitPerMinute, services.clock)
      const { actor, csrfToken } = await door.signedIn(request)
      if (useCase.effect === 'write' && actor.accountId !== null && !options.trusted) requireCsrf(request, csrfToken)
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
      known.set(request, readSession(services, request, state))
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
  return session ? { actor: session.actor, csrfToken: session.csrfToken } : { actor: thePublic, csrfToken: null }
}

function requireCsrf(request: FastifyRequest, csrfToken: string | null): void {
  if (csrfToken === null || request.headers[CSRF_HEADER] !== csrfToken) throw new Refusal('CSRF_TOKEN_WRONG')
}

function idempotencyKey(request: FastifyRequest): string | undefined {
  const key = request.headers['idempotency-key']
  return typeof key === 'string' && key.length > 0 && key.length <= IDEMPOTENCY_KEY_LENGTH_MAX ? key : undefined
}
