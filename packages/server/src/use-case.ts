import type { Worded } from '@zhunsheng/core'
import type { Static, TObject } from 'typebox'
import type { Context } from './context.ts'

/** Who may ask for a use-case: anybody, whoever is signed in, or a role in the organization it concerns. */
export type Role =
  | 'anyone'
  | 'signedIn'
  | 'administrator'
  | 'secretary'
  | 'leader'
  | 'drafter'
  | 'expert'
  | 'liaison'
  | 'regulator'

/** What a request concerns, as far as permission asks. `null`: nothing that belongs to an organization. */
export type Scope = { readonly organizationId: string | null }

/**
 * One thing the product can do, declared once and opened by three doors: HTTP (`GET|POST /api/<name>`), the command
 * line (`cli`), and jobs. Refusals are thrown as `Refusal`; anything else thrown is a bug.
 */
export type UseCase<Input extends TObject = TObject, Output = unknown> = {
  /** `<area>.<verb-noun>`; also the address and the action in the table of permissions. */
  readonly name: string
  readonly title: Worded
  readonly effect: 'read' | 'write'
  /** A read whose input (a password, say) must not stand in an address: it is asked for by POST. */
  readonly inBody?: true
  readonly roles: readonly Role[]
  readonly input: Input
  /** Finds what the request concerns. Left out: it concerns no organization. */
  readonly scope?: (context: Context, input: Static<Input>) => Promise<Scope>
  readonly cli?: { readonly command: string; readonly positional?: readonly string[] }
  /** Requests a minute from one address, where the public may write. */
  readonly limitPerMinute?: number
  /**
   * A read that many ask for again and again, whose answer depends on nothing but who asks, the input, the legal day and
   * the rows of the database: the HTTP door may keep it while the database stays as it is.
   */
  readonly kept?: true
  /** Done by who is signed in, never with an access key: what would let a key that was lost make itself another. */
  readonly inPerson?: true
  /** What of an answer is kept for a repeated request, where it holds a secret that is to be kept nowhere. */
  keptAnswer?(answer: Output): Output
  readonly run: (context: Context, input: Static<Input>) => Promise<Output>
}

/** Keeps the name, the effect and the types of input and output as they are written, for typed callers. */
export const useCase = <
  const Name extends string,
  const Effect extends UseCase['effect'],
  Input extends TObject,
  Output,
>(
  declared: UseCase<Input, Output> & { readonly name: Name; readonly effect: Effect },
): UseCase<Input, Output> & { readonly name: Name; readonly effect: Effect } => declared
