import { dayInShanghai, type FileValue } from '@zhunsheng/core'
import type { TObject } from 'typebox'
import { type Actor, thePublic } from '../../context.ts'
import type { Database } from '../../db/pool.ts'
import { storeUpload } from '../../documents/store-upload.ts'
import { runUseCase } from '../../run-use-case.ts'
import type { Services } from '../../services.ts'
import type { UseCase } from '../../use-case.ts'

/** Somebody who does acts as the people of the demonstration, each on a day of its own. */
export type Walker = {
  readonly db: Database
  readonly organizationId: string
  readonly today: string
  on(day: string): void
  run<I extends TObject, O>(login: string, useCase: UseCase<I, O>, input: unknown): Promise<O>
  ask<I extends TObject, O>(useCase: UseCase<I, O>, input: unknown): Promise<O>
  keep(bytes: Uint8Array, name: string): Promise<FileValue>
}

const TIME_OF_ACTS = 'T02:00:00.000Z'

/** The demonstration happens in the past of its own clock; every guard holds as it would have on that day. */
export function createWalker(
  services: Services,
  organizationId: string,
  actors: Readonly<Record<string, Actor>>,
): Walker {
  const today = dayInShanghai(services.clock())
  let now = services.clock()
  const past: Services = { ...services, clock: () => now }
  const run = <I extends TObject, O>(actor: Actor, useCase: UseCase<I, O>, input: unknown) =>
    runUseCase(past, useCase, input, { actor, requestId: 'demonstration' })
  return {
    db: services.db,
    organizationId,
    today,
    on: (day) => void (now = `${day}${TIME_OF_ACTS}`),
    run: (login, useCase, input) => run(actors[login] ?? thePublic, useCase, input),
    ask: (useCase, input) => run(thePublic, useCase, input),
    async keep(bytes, name) {
      const { sha256 } = await storeUpload(past, { name, bytes })
      return { sha256, name }
    },
  }
}
