import {
  faultsOfSystem,
  type Grade,
  gradesFall,
  type Indicator,
  indicatorSystemFields,
  Refusal,
  type Values,
} from '@zhunsheng/core'
import { organizationsWith } from '../../abilities.ts'
import { actInput } from '../../field-schema.ts'
import { useCase } from '../../use-case.ts'
import { requireAuthority } from '../monitoring/authority.ts'
import { isSystemKnown } from './system-store.ts'

/**
 * Enters an indicator system with its grading; a new edition is another row, and what was planned keeps its own. Refuses
 * with `INDICATOR_SYSTEM_REFUSED` (its faults as reasons), `GRADES_NOT_FALLING` or `INDICATOR_SYSTEM_KNOWN`.
 *
 * @basis NSM 42; SGO 十一
 */
export const enterIndicatorSystem = useCase({
  name: 'implementation.enter-indicator-system',
  title: { zh: '登记评估指标体系', en: 'Enter an indicator system' },
  effect: 'write',
  roles: ['administrator', 'secretary', 'leader'],
  input: actInput(indicatorSystemFields),
  run: async (context, given) => {
    const input = given as Values<typeof indicatorSystemFields> // just checked against exactly these fields
    await requireAuthority(context)
    const indicators = input.indicators as unknown as Indicator[] // each line was checked against the same columns
    const grades = input.grades as unknown as Grade[] // as above
    const faults = faultsOfSystem(indicators)
    if (faults.length > 0) throw new Refusal('INDICATOR_SYSTEM_REFUSED', {}, faults)
    if (!gradesFall(grades)) throw new Refusal('GRADES_NOT_FALLING')
    if (await isSystemKnown(context.db, input.name, input.edition))
      throw new Refusal('INDICATOR_SYSTEM_KNOWN', { name: input.name, edition: input.edition })
    const { id } = await context.rows.insert('indicator_system', {
      id: context.newId(),
      organization_id: organizationsWith(context.actor, ['secretary', 'leader'])[0] ?? null,
      name: input.name,
      edition: input.edition,
      in_force_from: input.inForceFrom,
      legal_basis: input.legalBasis,
      indicators: JSON.stringify(indicators),
      grading: JSON.stringify({ scoredAtLeastPercent: input.scoredAtLeastPercent, grades }),
    })
    context.record({
      type: 'evaluation.system-entered',
      subject: { kind: 'indicator-system', id },
      data: { name: input.name, edition: input.edition },
    })
    return { systemId: id }
  },
})
