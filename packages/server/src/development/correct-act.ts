import { Refusal } from '@zhunsheng/core'
import { attachEvidence } from '../documents/attach.ts'
import { keepWords } from '../organizations/person.ts'
import { findEventOfProject } from '../trace/recorded-event.ts'
import { projectAct } from './project-act.ts'

/**
 * A wrong act is corrected by a further act; the first one stays as it was recorded. What is said of it is free text in
 * which somebody may be named, so the trace holds its mark and the words can be erased.
 */
export const correctAct = projectAct('correct-act', async ({ context, project, input }) => {
  const event = await findEventOfProject(context.db, project.id, Number(input.event))
  if (!event) throw new Refusal('EVENT_NOT_FOUND')
  const files = await attachEvidence(context, project.id, input.evidence, `event-${event.seq}`)
  const words = await keepWords(context, { wrong: input.wrong, right: input.right, reason: input.reason })
  return {
    subject: { kind: 'event', id: String(event.seq) },
    data: { event: event.seq },
    persons: [words],
    files,
  }
})
