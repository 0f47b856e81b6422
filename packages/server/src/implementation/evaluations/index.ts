import { concludeEvaluation } from './conclude-evaluation.ts'
import { enterEvaluationBody } from './enter-evaluation-body.ts'
import { enterIndicatorSystem } from './enter-indicator-system.ts'
import { listEvaluationMeans } from './list-evaluation-means.ts'
import { listEvaluations } from './list-evaluations.ts'
import { planEvaluation } from './plan-evaluation.ts'
import { publishEvaluation } from './publish-evaluation.ts'
import { scoreIndicator } from './score-indicator.ts'
import { setExemplary } from './set-exemplary.ts'
import { showEvaluation } from './show-evaluation.ts'

export const evaluationUseCases = [
  enterIndicatorSystem,
  enterEvaluationBody,
  listEvaluationMeans,
  planEvaluation,
  scoreIndicator,
  concludeEvaluation,
  publishEvaluation,
  setExemplary,
  listEvaluations,
  showEvaluation,
] as const
