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
