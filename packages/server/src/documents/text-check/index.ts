import { decideFinding } from './decide-finding.ts'
import { readTextCheck } from './read-text-check.ts'
import { recheckText } from './recheck-text.ts'
import { withdrawDecision } from './withdraw-decision.ts'

export const textCheckUseCases = [decideFinding, readTextCheck, recheckText, withdrawDecision] as const
