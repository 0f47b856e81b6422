import type { FastifyRequest } from 'fastify'
import type { TObject } from 'typebox'
import type { Services } from '../../services.ts'
import type { UseCase } from '../../use-case.ts'

/**
 * How the public pages reach the product. Permissions and limits hold behind it, as at every other door. `trusted` says
 * that the request is known to come from our own page; the key against repetition is the request's `idempotency-key`.
 */
export type PublicDoor = {
  run<I extends TObject, O>(
    useCase: UseCase<I, O>,
    input: unknown,
    request: FastifyRequest,
    options?: { readonly trusted?: boolean },
  ): Promise<O>
  readonly services: Services
}
