import { endAuthorizationFields, Refusal, type Values } from '@zhunsheng/core'
import Type from 'typebox'
import type { Context } from '../../context.ts'
import { schemaOf } from '../../field-schema.ts'
import { useCase } from '../../use-case.ts'
import { idInput } from '../input.ts'
import { findAuthorization } from './bodies-store.ts'

/** Ends the authorization of a city on a day. Refuses with `AUTHORIZATION_NOT_FOUND` or `BODY_DAYS_IN_WRONG_ORDER`. */
export const endAuthorization = useCase({
  name: 'organizations.end-authorization',
  title: { zh: '终止设区市地方标准制定权', en: 'End the authorization of a city' },
  effect: 'write',
  roles: ['administrator', 'secretary', 'leader'],
  input: Type.Object({ id: idInput('批准'), ...schemaOf(endAuthorizationFields) }, { additionalProperties: false }),
  scope: async (context, { id }) => ({ organizationId: (await requireAuthorization(context, id)).organizationId }),
  run: async (context, { id, ...given }) => {
    const { toOn, reason } = given as Values<typeof endAuthorizationFields> // just checked against exactly these fields
    const { from, place, version } = await requireAuthorization(context, id)
    if (toOn < from) throw new Refusal('BODY_DAYS_IN_WRONG_ORDER', { from, to: toOn })
    await context.rows.update('place_authorization', id, { to_on: toOn }, version)
    context.record({
      type: 'place.authorization-ended',
      subject: { kind: 'place-authorization', id },
      data: { place, to: toOn, reason },
    })
    return { id }
  },
})

async function requireAuthorization({ db }: Pick<Context, 'db'>, id: string) {
  const row = await findAuthorization(db, id)
  if (!row) throw new Refusal('AUTHORIZATION_NOT_FOUND')
  return row
}
