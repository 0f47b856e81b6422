import { declarationUseCases } from './declarations/index.ts'
import { evaluationUseCases } from './evaluations/index.ts'
import { feedbackUseCases } from './feedback/index.ts'
import { findReceipt } from './find-receipt.ts'
import { interpretationUseCases } from './interpretations/index.ts'
import { listMyDuties } from './list-my-duties.ts'
import { listTasks } from './list-tasks.ts'
import { listTodos } from './list-todos.ts'
import { monitoringUseCases } from './monitoring/index.ts'
import { pilotUseCases } from './pilots/index.ts'
import { promotionUseCases } from './promotion/index.ts'
import { rateFeedback } from './rate-feedback.ts'
import { sweepTasks } from './sweep-tasks.ts'

export const implementationUseCases = [
  findReceipt,
  listMyDuties,
  listTasks,
  listTodos,
  rateFeedback,
  sweepTasks,
  ...monitoringUseCases,
  ...evaluationUseCases,
  ...pilotUseCases,
  ...promotionUseCases,
  ...feedbackUseCases,
  ...interpretationUseCases,
  ...declarationUseCases,
] as const
