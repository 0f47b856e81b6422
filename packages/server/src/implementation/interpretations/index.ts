import { giveInterpretation } from './give-interpretation.ts'
import { listInterpretations } from './list-interpretations.ts'
import { listPublishedInterpretations } from './list-published-interpretations.ts'
import { openInterpretation } from './open-interpretation.ts'
import { publishInterpretation } from './publish-interpretation.ts'

export const interpretationUseCases = [
  giveInterpretation,
  listInterpretations,
  listPublishedInterpretations,
  openInterpretation,
  publishInterpretation,
] as const
