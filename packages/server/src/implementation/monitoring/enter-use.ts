import { Refusal, sixQuantityFields, type Values } from '@zhunsheng/core'
import { actInput } from '../../field-schema.ts'
import { useCase } from '../../use-case.ts'
import { requireAuthority } from './authority.ts'
import { numberOf } from './require-point.ts'
import { hasUse } from './use-store.ts'

/**
 * Enters the six quantities of a standard for a year; what was not counted stays empty. A second entry of a year corrects
 * the first and says why. Refuses with `METRIC_ALREADY_ENTERED`.
 *
 * @basis SGO 九
 */
export const enterUse = useCase({
  name: 'implementation.enter-use',
  title: { zh: '登记六项实施量', en: 'Enter the six quantities of use' },
  effect: 'write',
  roles: ['administrator', 'secretary', 'leader'],
  input: actInput(sixQuantityFields),
  run: async (context, given) => {
    const { number: text, year, source, correction, ...counts } = given as Values<typeof sixQuantityFields> // just checked against exactly these fields
    await requireAuthority(context)
    const number = numberOf(text)
    if (!correction && (await hasUse(context.db, number, year)))
      throw new Refusal('METRIC_ALREADY_ENTERED', { number, year })
    const row = await context.rows.insert('use_count', {
      id: context.newId(),
      number,
      year,
      reads: counts.reads ?? null,
      downloads: counts.downloads ?? null,
      sales: counts.sales ?? null,
      citations: counts.citations ?? null,
      enterprises: counts.enterprises ?? null,
      tests: counts.tests ?? null,
      source,
      correction: correction ?? null,
      entered_on: context.today,
    })
    context.record({
      type: 'implementation.counted',
      subject: { kind: 'use-count', id: row.id },
      data: { number, year, source, ...counts, ...(correction && { correction }) },
    })
    return { id: row.id }
  },
})
