import { Refusal } from '@zhunsheng/core'
import Type from 'typebox'
import { timelineOf } from '../trace/timeline.ts'
import { useCase } from '../use-case.ts'
import type { StandardView } from '../views.ts'
import { readStandardView } from './view-store.ts'

/** One standard as everybody may see it: status, dates, relations, interpretations, what is open of its text. */
export const showStandard = useCase({
  name: 'registry.show-standard',
  title: { zh: '标准', en: 'Standard' },
  effect: 'read',
  roles: ['anyone'],
  cli: { command: 'standard show', positional: ['id'] },
  input: Type.Object({ id: Type.String({ minLength: 1, maxLength: 64 }) }, { additionalProperties: false }),
  async run(context, { id }): Promise<StandardView> {
    const view = await readStandardView(context.db, id, context.today)
    if (!view) throw new Refusal('STANDARD_NOT_FOUND')
    const insider =
      context.actor.platformAdministrator ||
      context.actor.memberships.some(({ organizationId }) => organizationId === view.organizationId)
    const timeline = insider ? await timelineOf(context.db, view.projectId) : []
    return {
      ...view,
      timeline,
      tasks: insider ? view.tasks : [],
      // Whoever holds a receipt may rate the answer, so receipts are their authors' alone.
      interpretations: view.interpretations.map((each) => ({
        ...each,
        receipt: insider ? each.receipt : '',
        satisfied: insider ? each.satisfied : null,
      })),
      documents: insider || view.openness === 'full' ? view.documents : [],
    }
  },
})
