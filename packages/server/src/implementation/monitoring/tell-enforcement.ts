import { enforcementFields, Refusal, type Values } from '@zhunsheng/core'
import { organizationsWith } from '../../abilities.ts'
import { actInput } from '../../field-schema.ts'
import { useCase } from '../../use-case.ts'
import { reachOf } from './authority.ts'
import { listChargedNumbers } from './charge-store.ts'
import { requireMandatory } from './require-point.ts'

/**
 * Who enforces a mandatory standard tells who organizes its implementation of inspections and penalties. Refuses with
 * `NOT_ENFORCING_BODY` or `STATISTICS_PART_EXCEEDS`.
 *
 * @basis MSM 42 (to be verified)
 */
export const tellEnforcement = useCase({
  name: 'implementation.tell-enforcement',
  title: { zh: '反馈检查处罚信息', en: 'Tell of inspections and penalties' },
  effect: 'write',
  roles: ['administrator', 'secretary', 'leader'],
  input: actInput(enforcementFields),
  run: async (context, given) => {
    const input = given as Values<typeof enforcementFields> // just checked against exactly these fields
    const number = requireMandatory(input.number)
    const [charged] = await listChargedNumbers(context.db, context.today, { number })
    const enforcing = charged?.enforce?.organizationId ?? null
    const isEnforcing =
      enforcing !== null && organizationsWith(context.actor, ['secretary', 'leader']).includes(enforcing)
    if (!isEnforcing && (await reachOf(context)) !== 'everywhere') throw new Refusal('NOT_ENFORCING_BODY', { number })
    if (input.nonconforming > input.inspections)
      throw new Refusal('STATISTICS_PART_EXCEEDS', {
        field: 'nonconforming',
        part: enforcementFields.nonconforming.label,
        whole: enforcementFields.inspections.label,
        small: input.nonconforming,
        large: input.inspections,
      })
    const { year, inspections, nonconforming, penalties, summary } = input
    const counts = { year, inspections, nonconforming, penalties }
    const row = await context.rows.insert('enforcement_report', {
      id: context.newId(),
      number,
      ...counts,
      summary,
      told_on: context.today,
    })
    context.record({
      type: 'implementation.enforcement-told',
      subject: { kind: 'enforcement-report', id: row.id },
      data: { number, ...counts },
    })
    return { id: row.id }
  },
})
