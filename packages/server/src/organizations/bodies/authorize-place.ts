import { authorizationFields, provinces, Refusal, type Values } from '@zhunsheng/core'
import Type from 'typebox'
import { schemaOf } from '../../field-schema.ts'
import { useCase } from '../../use-case.ts'
import { organizationIdInput } from '../input.ts'
import { requirePower } from './require-power.ts'

/** Four digits of a city with districts and two zeros; one whose middle digits are zero is a province. */
const PREFECTURE = /^(?<province>\d{2})(?!00)\d{2}00$/u

/**
 * Enters that a province lets a city with districts make local standards. Refuses with `BODY_LACKS_POWER`,
 * `PREFECTURE_EXPECTED` or `BODY_DAYS_IN_WRONG_ORDER`.
 *
 * @basis SL 13.2
 */
export const authorizePlace = useCase({
  name: 'organizations.authorize-place',
  title: { zh: '登记设区市地方标准制定权', en: 'Authorize a city to make local standards' },
  effect: 'write',
  roles: ['administrator', 'secretary', 'leader'],
  input: Type.Object(
    { organizationId: organizationIdInput, ...schemaOf(authorizationFields) },
    { additionalProperties: false },
  ),
  scope: async (_, { organizationId }) => ({ organizationId }),
  run: async (context, { organizationId, ...given }) => {
    const { place, document, fromOn, toOn, areaOfWork } = given as Values<typeof authorizationFields> // just checked against exactly these fields
    const province = PREFECTURE.exec(place)?.groups?.['province']
    if (!province || !Object.hasOwn(provinces, province)) throw new Refusal('PREFECTURE_EXPECTED', { place })
    if (toOn && toOn < fromOn) throw new Refusal('BODY_DAYS_IN_WRONG_ORDER', { from: fromOn, to: toOn })
    await requirePower(context, organizationId, 'authorizePrefecture', {
      level: 'prefecturalLocal',
      body: 'prefecturalAuthority',
      place,
    })
    const row = await context.rows.insert('place_authorization', {
      id: context.newId(),
      organization_id: organizationId,
      place,
      document,
      from_on: fromOn,
      to_on: toOn ?? null,
      area_of_work: areaOfWork,
    })
    context.record({
      type: 'place.authorized',
      subject: { kind: 'place-authorization', id: row.id },
      data: { place, document, from: fromOn, to: toOn ?? null },
    })
    return { id: row.id }
  },
})
