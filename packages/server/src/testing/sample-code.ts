import { checkCharacter } from '@zhunsheng/core'

/** A unified social credit code that checks; of nobody, as its division does not exist. */
export function sampleCreditCode(index: number): string {
  const body = `91000000MA0000${String(index).padStart(3, '0')}`
  return `${body}${checkCharacter(body)}`
}
