import type { Refusal } from '@zhunsheng/core'

const UNIQUE_VIOLATION = '23505'

/**
 * Does what must happen once, with the database as the judge: of two at the same moment, the second is refused. Nothing
 * may be written after the refusal, since the transaction is over.
 */
export async function refusingDuplicate<T>(refusal: Refusal, write: () => Promise<T>): Promise<T> {
  try {
    return await write()
  } catch (error) {
    throw error instanceof Error && 'code' in error && error.code === UNIQUE_VIOLATION ? refusal : error
  }
}
