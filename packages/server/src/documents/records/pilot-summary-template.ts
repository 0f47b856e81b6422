import { listPilots } from '../paper-records-store.ts'
import type { PilotSummaryTemplateRecord } from '../papers/pilot-summary-template.ts'
import { type Asked, letterheadOf, subjectOf } from './asked.ts'

/** Ready once the standard is published. With a task as the row it names the organization that owes the summary. */
export async function loadPilotSummaryTemplate(asked: Asked): Promise<PilotSummaryTemplateRecord | null> {
  const { context, head, row } = asked
  const { standard } = head
  if (!standard?.publishedOn) return null
  const pilot = (await listPilots(context.db, head.id)).find(({ id }) => id === row)
  if (row !== undefined && !pilot) return null
  return {
    letterhead: letterheadOf(asked),
    subject: { ...subjectOf(head), number: standard.number },
    implementedOn: standard.implementsOn,
    organization: pilot?.organizationName,
    dueOn: pilot?.dueOn,
  }
}
