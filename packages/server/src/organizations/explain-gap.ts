import { Refusal } from '@zhunsheng/core'
import Type from 'typebox'
import { useCase } from '../use-case.ts'
import { organizationIdInput, textInput } from './input.ts'
import { type NumberGap, organizationNumbers } from './organization-numbers.ts'
import { rulesOn } from './organization-rules.ts'
import { listRuleSettings, requireOrganizationOn } from './organization-store.ts'

const REASON_LENGTH_MAX = 500
const SEQUENCE_MAX = 999_999

/** Gives the reason why a number was not used; a later reason stands beside the earlier. Refuses with `NUMBER_NOT_A_GAP`. */
export const explainGap = useCase({
  name: 'organizations.explain-gap',
  title: { zh: '说明编号空缺', en: 'Explain a gap in the numbers' },
  effect: 'write',
  roles: ['secretary'],
  input: Type.Object(
    {
      organizationId: organizationIdInput,
      sequence: Type.Integer({ title: '顺序号', minimum: 1, maximum: SEQUENCE_MAX }),
      /** Needed where the organization counts by year and several years lack the number. */
      year: Type.Optional(Type.Integer({ title: '年', minimum: 1900, maximum: 2099 })),
      reason: textInput('原因', REASON_LENGTH_MAX),
    },
    { additionalProperties: false },
  ),
  scope: async (_, { organizationId }) => ({ organizationId }),
  run: async (context, { organizationId, sequence, year: yearMeant, reason }) => {
    const organization = await requireOrganizationOn(context.db, organizationId, context.today)
    const rules = rulesOn(await listRuleSettings(context.db, organizationId), context.today)
    const { gaps } = await organizationNumbers(context.db, organization, rules, context.today)
    const { year } = requireGap(gaps, sequence, yearMeant)
    const row = await context.rows.insert('number_gap', {
      id: context.newId(),
      organization_id: organizationId,
      sequence,
      year,
      reason,
    })
    context.record({
      type: 'number.gap-explained',
      subject: { kind: 'number_gap', id: row.id },
      data: { sequence, reason, ...(year !== null && { year }) },
    })
    return { gapId: row.id }
  },
})

/** The gap that is meant. Where it could be one of several years, refuses with `INPUT_MALFORMED`, asking for the year. */
function requireGap(gaps: readonly NumberGap[], sequence: number, year: number | undefined): NumberGap {
  const meant = gaps.filter((gap) => gap.sequence === sequence && (year === undefined || gap.year === year))
  const [gap] = meant
  if (!gap) throw new Refusal('NUMBER_NOT_A_GAP', { sequence })
  if (meant.length > 1)
    throw new Refusal('INPUT_MALFORMED', { fields: ['年'] }, [{ code: 'FIELD_MISSING', data: { field: '年' } }])
  return gap
}
