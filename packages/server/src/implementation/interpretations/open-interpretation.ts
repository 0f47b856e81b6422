import {
  askInterpretationFields,
  interpretationClock,
  parseStandardNumber,
  Refusal,
  type Values,
} from '@zhunsheng/core'
import Type from 'typebox'
import { schemaOf } from '../../field-schema.ts'
import { useCase } from '../../use-case.ts'
import { loadCalendar } from '../calendar-store.ts'
import { findRecordInCharge, readOwnPeriods } from '../feedback/feedback-store.ts'
import { routeOf } from '../feedback/route.ts'

type Given = { readonly organizationId: string } & Values<typeof askInterpretationFields>

/**
 * A question that the body in charge takes up of its own accord; anybody else asks by way of feedback. Refuses with
 * `RECORD_NOT_FOUND` and `INTERPRETATION_OF_ANOTHER`.
 */
export const openInterpretation = useCase({
  name: 'implementation.open-interpretation',
  title: { zh: '主动解释', en: 'Take up an interpretation' },
  effect: 'write',
  roles: ['secretary', 'leader'],
  scope: async (_, input) => ({ organizationId: String((input as Given).organizationId) }),
  input: Type.Object(
    { organizationId: Type.String({ minLength: 1, maxLength: 64 }), ...schemaOf(askInterpretationFields) },
    { additionalProperties: false },
  ),
  async run(context, input) {
    const { organizationId, number: written, clause, question } = input as Given // just checked against exactly these fields
    const parsed = parseStandardNumber(written)
    const number = parsed.kind === 'malformed' ? written : parsed.canonical
    const record = await findRecordInCharge(context.db, number)
    if (!record) throw new Refusal('RECORD_NOT_FOUND', { number })
    if ((await routeOf(context.db, record)) !== organizationId)
      throw new Refusal('INTERPRETATION_OF_ANOTHER', { number })
    const own = await readOwnPeriods(context.db, organizationId, context.today)
    const row = await context.rows.insert('interpretation', {
      id: context.newId(),
      organization_id: organizationId,
      number,
      clause: clause ?? null,
      question,
      asked_on: context.today,
      due_on: interpretationClock(context.today, own, await loadCalendar(context.db)).due,
    })
    context.record({ type: 'interpretation.asked', subject: { kind: 'interpretation', id: row.id }, data: { number } })
    return { id: row.id }
  },
})
