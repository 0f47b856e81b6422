import { Refusal } from '@zhunsheng/core'
import Type from 'typebox'
import { useCase } from '../../use-case.ts'
import { findOpenRoute } from './route-store.ts'

/** Refuses with `FEEDBACK_ROUTE_NOT_FOUND`. */
export const endFeedbackRoute = useCase({
  name: 'implementation.end-feedback-route',
  title: { zh: '停用名称登记', en: 'End the entry of a name' },
  effect: 'write',
  roles: ['administrator'],
  input: Type.Object({ id: Type.String({ minLength: 1, maxLength: 64 }) }, { additionalProperties: false }),
  async run(context, { id }) {
    const route = await findOpenRoute(context.db, { id })
    if (!route) throw new Refusal('FEEDBACK_ROUTE_NOT_FOUND')
    await context.rows.update('feedback_route', id, { ended_on: context.today })
    context.record({
      type: 'feedback.route-ended',
      subject: { kind: 'feedback-route', id },
      data: { name: route.name },
    })
    return { id }
  },
})
