import { Refusal } from '@zhunsheng/core'

/** The code with which something was refused, or `done`. Whatever is no refusal is a bug and stays one. */
export async function codeOf(doing: Promise<unknown>): Promise<string> {
  const outcome = await doing.then(
    () => 'done',
    (error: unknown) => error,
  )
  if (outcome instanceof Refusal) return outcome.code
  if (outcome === 'done') return outcome
  throw outcome
}

/** Every reason of a refusal by code; of one without reasons, the refusal itself. Empty when nothing was refused. */
export async function reasonsOf(doing: Promise<unknown>): Promise<string[]> {
  const outcome = await doing.then(
    () => null,
    (error: unknown) => error,
  )
  if (outcome === null) return []
  if (!(outcome instanceof Refusal)) throw outcome
  return outcome.reasons.length > 0 ? outcome.reasons.map(({ code }) => code) : [outcome.code]
}
