import { Refusal, routeFields, type Values } from '@zhunsheng/core'
import { actInput } from '../../field-schema.ts'
import { useCase } from '../../use-case.ts'
import { findOrganizationByName } from './feedback-store.ts'
import { findOpenRoute } from './route-store.ts'

/** Says which body a name in the register means. Refuses with `ORGANIZATION_NOT_FOUND` and `FEEDBACK_ROUTE_TAKEN`. */
export const enterFeedbackRoute = useCase({
  name: 'implementation.enter-feedback-route',
  title: { zh: '登记名称由谁负责', en: 'Enter whose a name is' },
  effect: 'write',
  roles: ['administrator'],
  input: actInput(routeFields),
  async run(context, input) {
    const { name, organization } = input as Values<typeof routeFields> // just checked against exactly these fields
    const body = await findOrganizationByName(context.db, organization)
    if (await findOpenRoute(context.db, { name })) throw new Refusal('FEEDBACK_ROUTE_TAKEN', { name })
    const row = await context.rows.insert('feedback_route', {
      id: context.newId(),
      name,
      organization_id: body.id,
      entered_on: context.today,
    })
    context.record({
      type: 'feedback.route-entered',
      subject: { kind: 'feedback-route', id: row.id },
      data: { name, organization: body.name },
    })
    return { id: row.id }
  },
})
