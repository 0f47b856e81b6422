import { formFieldFields, Refusal, statisticsForm, type Values } from '@zhunsheng/core'
import { actInput } from '../../field-schema.ts'
import { useCase } from '../../use-case.ts'
import { requireAuthority } from './authority.ts'
import { listAddedFields } from './form-field-store.ts'

/** An authority adds a field to the form of the reports from a day on, with its basis. Refuses with `FORM_FIELD_KNOWN`. */
export const addFormField = useCase({
  name: 'implementation.add-form-field',
  title: { zh: '增设统计分析项目', en: 'Add a field to the statistics form' },
  effect: 'write',
  roles: ['administrator', 'secretary', 'leader'],
  input: actInput(formFieldFields),
  run: async (context, given) => {
    const input = given as Values<typeof formFieldFields> // just checked against exactly these fields
    await requireAuthority(context)
    const added = await listAddedFields(context.db, input.fromOn)
    const known = [...statisticsForm.map(({ field }) => field.label.zh), ...added.map(({ label }) => label.zh)]
    if (known.includes(input.labelZh)) throw new Refusal('FORM_FIELD_KNOWN', { label: input.labelZh })
    const row = await context.rows.insert('statistics_form_field', {
      id: context.newId(),
      part: input.part,
      label_zh: input.labelZh,
      label_en: input.labelEn,
      kind: input.kind,
      required: input.required,
      legal_basis: input.legalBasis,
      from_on: input.fromOn,
    })
    context.record({
      type: 'statistics.field-added',
      subject: { kind: 'statistics-form-field', id: row.id },
      data: { label: { zh: input.labelZh, en: input.labelEn }, from: input.fromOn, basis: input.legalBasis },
    })
    return { id: row.id }
  },
})
