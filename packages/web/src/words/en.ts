import { areasEn } from './areas.en.ts'
import { bodiesEn } from './bodies.en.ts'
import { casesEn } from './cases.en.ts'
import { declarationsEn } from './declarations.en.ts'
import { evaluationEn } from './evaluation.en.ts'
import { feedbackEn } from './feedback.en.ts'
import { findingsEn } from './findings.en.ts'
import { frameEn } from './frame.en.ts'
import { monitoringEn } from './monitoring.en.ts'
import { reviewsEn } from './reviews.en.ts'

export const en = {
  ...frameEn,
  ...areasEn,
  ...bodiesEn,
  ...casesEn,
  ...declarationsEn,
  ...evaluationEn,
  ...feedbackEn,
  ...findingsEn,
  ...reviewsEn,
  ...monitoringEn,
}
