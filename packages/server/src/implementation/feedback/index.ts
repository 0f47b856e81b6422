import { acceptFeedback } from './accept-feedback.ts'
import { closeFeedback } from './close-feedback.ts'
import { concludeFeedback } from './conclude-feedback.ts'
import { endFeedbackRoute } from './end-feedback-route.ts'
import { enterFeedbackRoute } from './enter-feedback-route.ts'
import { giveFeedback } from './give-feedback.ts'
import { listFeedback } from './list-feedback.ts'
import { listFeedbackConduct } from './list-feedback-conduct.ts'
import { listFeedbackRoutes } from './list-feedback-routes.ts'
import { recordClauseOrigin } from './record-clause-origin.ts'
import { showFeedback } from './show-feedback.ts'
import { showVoices } from './show-voices.ts'
import { sweepFeedback } from './sweep-feedback.ts'
import { takeFeedbackInHand } from './take-feedback-in-hand.ts'
import { transferFeedback } from './transfer-feedback.ts'

export { feedbackForReview, originsOfClause } from './origin-store.ts'

export const feedbackUseCases = [
  acceptFeedback,
  closeFeedback,
  concludeFeedback,
  endFeedbackRoute,
  enterFeedbackRoute,
  giveFeedback,
  listFeedback,
  listFeedbackConduct,
  listFeedbackRoutes,
  recordClauseOrigin,
  showFeedback,
  showVoices,
  sweepFeedback,
  takeFeedbackInHand,
  transferFeedback,
] as const
