import type { RefusalKind } from '@zhunsheng/core'

/** What the command line answers to the shell; told to people in docs/reference/exit-codes.md. */
export const exitCodes = {
  ok: 0,
  refused: 1,
  malformed: 2,
  notFound: 3,
  notAllowed: 4,
  tooMuch: 5,
  traceBroken: 6,
  usage: 64,
  unavailable: 69,
  bug: 70,
  configuration: 78,
} as const

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]

const ofKind: Readonly<Record<RefusalKind, ExitCode>> = {
  notNow: exitCodes.refused,
  conflict: exitCodes.refused,
  malformed: exitCodes.malformed,
  notFound: exitCodes.notFound,
  notAllowed: exitCodes.notAllowed,
  notSignedIn: exitCodes.notAllowed,
  tooLarge: exitCodes.tooMuch,
  tooMany: exitCodes.tooMuch,
}

export const exitCodeOf = (kind: RefusalKind): ExitCode => ofKind[kind]
