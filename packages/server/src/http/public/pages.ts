import { blankFormDocx, blankFormXlsx } from '../../development/blank-form-public.ts'
import { callPublic } from '../../development/call-public.ts'
import { callsPublic } from '../../development/calls-public.ts'
import { planFilePublic, planPublic } from '../../development/cases/plan-public.ts'
import { plansPublic } from '../../development/cases/plans-public.ts'
import { commentPublic } from '../../development/comment-public.ts'
import { consultationPublic } from '../../development/consultation-public.ts'
import { consultationsFeed, consultationsPublic } from '../../development/consultations-public.ts'
import { linkPublic, linkTextPublic } from '../../development/link-public.ts'
import { filePublic } from '../../documents/file-public.ts'
import { textCheckPublic } from '../../documents/text-check-public.ts'
import { declarationPublic } from '../../implementation/declarations/declaration-public.ts'
import { declarantPublic, declarationsPublic } from '../../implementation/declarations/declarations-public.ts'
import { evaluationPublic, evaluationsPublic } from '../../implementation/evaluations/evaluations-public.ts'
import { feedbackConductPublic } from '../../implementation/feedback/feedback-conduct-public.ts'
import { recordFeedbackPublic } from '../../implementation/feedback/record-feedback-public.ts'
import { interpretationsPublic } from '../../implementation/interpretations/interpretations-public.ts'
import { implementationPublic } from '../../implementation/monitoring/implementation-public.ts'
import { networkPublic } from '../../implementation/monitoring/network-public.ts'
import { receiptPublic, receiptsPublic } from '../../implementation/receipts-public.ts'
import { announcementsFeed, announcementsPublic } from '../../registry/announcements-public.ts'
import { basisPublic } from '../../registry/basis-public.ts'
import { browsePublic, browseTreePublic } from '../../registry/browse/browse-public.ts'
import { currencyReportDocx, currencyReportXlsx } from '../../registry/currency-check/currency-file-public.ts'
import { currencyPublic } from '../../registry/currency-check/currency-public.ts'
import { currencyReportPublic } from '../../registry/currency-check/currency-report-public.ts'
import { openDataFilePublic, openDataPublic } from '../../registry/open-data/open-data-public.ts'
import { portalPublic } from '../../registry/portal-public.ts'
import { recordPublic } from '../../registry/records/record-public.ts'
import { searchPublic, standardsPublic } from '../../registry/search-public.ts'
import { standardFeedbackPublic, standardPublic } from '../../registry/standard-public.ts'
import { followPublic } from '../../registry/watching/follow-public.ts'
import { recordDaysPublic, recordFeedPublic } from '../../registry/watching/record-feed-public.ts'
import { searchFeedPublic } from '../../registry/watching/search-feed-public.ts'
import { watchDaysPublic, watchFeedPublic } from '../../registry/watching/watch-feed-public.ts'
import { reviewsPublic } from '../../review/reviews-public.ts'
import { articlesPublic } from '../../supervision/articles-public.ts'
import { tracePublic } from '../../trace/trace-public.ts'
import type { PublicPage } from './public-page.ts'

/** Every page that needs no account. Adding one is a file, a test beside it, and a line here. */
export const publicPages: readonly PublicPage[] = [
  portalPublic,
  searchPublic,
  standardsPublic,
  recordPublic,
  recordFeedbackPublic,
  feedbackConductPublic,
  interpretationsPublic,
  plansPublic,
  planPublic,
  planFilePublic,
  implementationPublic,
  networkPublic,
  evaluationsPublic,
  evaluationPublic,
  declarationsPublic,
  declarantPublic,
  declarationPublic,
  recordFeedPublic,
  recordDaysPublic,
  searchFeedPublic,
  followPublic,
  watchFeedPublic,
  watchDaysPublic,
  browsePublic,
  browseTreePublic,
  standardPublic,
  standardFeedbackPublic,
  currencyPublic,
  currencyReportPublic,
  currencyReportDocx,
  currencyReportXlsx,
  consultationsPublic,
  consultationsFeed,
  consultationPublic,
  commentPublic,
  blankFormDocx,
  blankFormXlsx,
  callsPublic,
  callPublic,
  announcementsPublic,
  announcementsFeed,
  reviewsPublic,
  receiptsPublic,
  receiptPublic,
  filePublic,
  linkPublic,
  linkTextPublic,
  textCheckPublic,
  tracePublic,
  basisPublic,
  articlesPublic,
  openDataPublic,
  openDataFilePublic,
]
