import { readAssessment } from '../paper-records-store.ts'
import type { ProjectAssessmentRecord } from '../papers/project-assessment.ts'
import { type Asked, letterheadOf, subjectOf, textOf } from './asked.ts'

/** Ready once an assessment is on record. */
export async function loadProjectAssessment(asked: Asked): Promise<ProjectAssessmentRecord | null> {
  const { context, head } = asked
  const assessment = await readAssessment(context.db, head.id)
  if (!assessment) return null
  return {
    letterhead: letterheadOf(asked, { date: assessment.heldOn }),
    subject: subjectOf(head),
    proposer: textOf(head.proposal['proposer']),
    place: assessment.place,
    aspects: [],
    conclusion: assessment.passed ? 'approved' : 'declined',
    reasons: assessment.opinion,
    experts: assessment.experts.map((name) => ({ name })),
  }
}
