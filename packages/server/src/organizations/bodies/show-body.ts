import Type from 'typebox'
import { useCase } from '../../use-case.ts'
import { organizationIdInput } from '../input.ts'
import { requireOrganization } from '../organization-store.ts'
import { isAuthorizedPrefecture } from './authorized-prefectures.ts'
import { type BodyName, listChildren } from './bodies-store.ts'
import { type DutyView, dutiesOfYear } from './duties-of-year.ts'
import { kindOf } from './require-power.ts'

const YEAR_DIGITS = 4

export type BodyView = {
  readonly id: string
  readonly name: string
  readonly kind: string
  readonly place: string | null
  readonly parent: BodyName | null
  readonly children: readonly BodyName[]
  /** For the authority of a city with districts: whether it may make local standards today; null for all others. */
  readonly authorized: 'yes' | 'no' | 'unknown' | null
  readonly year: number
  readonly duties: readonly DutyView[]
}

/** A body, what stands above and below it, and what it owes for a year (without one: this year). */
export const showBody = useCase({
  name: 'organizations.show-body',
  title: { zh: '查看单位的职责', en: 'Show a body and its duties' },
  effect: 'read',
  roles: ['administrator', 'secretary', 'leader', 'drafter', 'expert', 'liaison', 'regulator'],
  cli: { command: 'organization body', positional: ['id'] },
  input: Type.Object(
    { id: organizationIdInput, year: Type.Optional(Type.Integer({ title: '年度', minimum: 2000, maximum: 2200 })) },
    { additionalProperties: false },
  ),
  scope: async (_, { id }) => ({ organizationId: id }),
  run: async (context, { id, year = Number(context.today.slice(0, YEAR_DIGITS)) }): Promise<BodyView> => {
    const { db, today } = context
    const body = await requireOrganization(db, id)
    const parent = body.parent_id ? await requireOrganization(db, body.parent_id) : null
    const kind = kindOf(body)
    const isCity = kind === 'prefecturalAuthority' && body.place !== null
    return {
      id,
      name: body.name,
      kind,
      place: body.place,
      parent: parent && { id: parent.id, name: parent.name, kind: kindOf(parent) },
      children: await listChildren(db, id),
      authorized: isCity && body.place ? await isAuthorizedPrefecture(db, body.place, today) : null,
      year,
      duties: await dutiesOfYear(context, body, year),
    }
  },
})
