import { addItem } from './add-item.ts'
import { assignItem } from './assign-item.ts'
import { concludeItem } from './conclude-item.ts'
import { decidePlan } from './decide-plan.ts'
import { giveOpinion } from './give-opinion.ts'
import { leaveOutItem } from './leave-out-item.ts'
import { listAskable } from './list-askable.ts'
import { listConduct } from './list-conduct.ts'
import { listDue } from './list-due.ts'
import { listItems } from './list-items.ts'
import { listMyReviews } from './list-my-reviews.ts'
import { listPublicDue } from './list-public-due.ts'
import { openWithdrawalEnquiry } from './open-withdrawal-enquiry.ts'
import { proposePlan } from './propose-plan.ts'
import { showItem } from './show-item.ts'
import { showOrigins } from './show-origins.ts'
import { showPlan } from './show-plan.ts'
import { startItem } from './start-item.ts'

export const reviewUseCases = [
  proposePlan,
  addItem,
  leaveOutItem,
  assignItem,
  decidePlan,
  startItem,
  giveOpinion,
  openWithdrawalEnquiry,
  concludeItem,
  showPlan,
  listItems,
  showItem,
  listAskable,
  listConduct,
  listDue,
  listPublicDue,
  listMyReviews,
  showOrigins,
] as const
