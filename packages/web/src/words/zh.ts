import { areasZh } from './areas.zh.ts'
import { bodiesZh } from './bodies.zh.ts'
import { casesZh } from './cases.zh.ts'
import { declarationsZh } from './declarations.zh.ts'
import { evaluationZh } from './evaluation.zh.ts'
import { feedbackZh } from './feedback.zh.ts'
import { findingsZh } from './findings.zh.ts'
import { frameZh } from './frame.zh.ts'
import { monitoringZh } from './monitoring.zh.ts'
import { reviewsZh } from './reviews.zh.ts'

export const zh = {
  ...frameZh,
  ...areasZh,
  ...bodiesZh,
  ...casesZh,
  ...declarationsZh,
  ...evaluationZh,
  ...feedbackZh,
  ...findingsZh,
  ...reviewsZh,
  ...monitoringZh,
}
