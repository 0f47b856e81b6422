import {
  acceptClock,
  answerClock,
  feedbackFields,
  feedbackKinds,
  interpretationClock,
  type OwnPeriods,
  Refusal,
  type Values,
} from '@zhunsheng/core'
import Type from 'typebox'
import type { Context } from '../../context.ts'
import { newReceipt } from '../../db/identifier.ts'
import { sha256Text } from '../../db/ledger.ts'
import { requireStoredUpload } from '../../documents/stored-upload.ts'
import { schemaOf } from '../../field-schema.ts'
import { hasPersonalData, registerPerson } from '../../organizations/person.ts'
import { useCase } from '../../use-case.ts'
import { loadCalendar } from '../calendar-store.ts'
import { findRecordInCharge, type RecordInCharge, readOwnPeriods } from './feedback-store.ts'
import { routeOf } from './route.ts'

const FEEDBACK_PER_MINUTE = 20
const NUMBER_LENGTH_MAX = 200

type Given = Values<typeof feedbackFields>

/**
 * Feedback about any standard of the register, by anybody, under a receipt. It goes to the body in charge; where none is
 * found it waits for the administrator. Refuses with `RECORD_NOT_FOUND`, `FILE_NOT_UPLOADED`.
 *
 * @basis SL 29(2); SGO 十
 */
export const giveFeedback = useCase({
  name: 'implementation.give-feedback',
  title: { zh: '对标准反馈', en: 'Give feedback about a standard' },
  effect: 'write',
  roles: ['anyone'],
  limitPerMinute: FEEDBACK_PER_MINUTE,
  input: Type.Object(
    {
      number: Type.String({ title: '标准编号', minLength: 1, maxLength: NUMBER_LENGTH_MAX }),
      ...schemaOf(feedbackFields),
    },
    { additionalProperties: false },
  ),
  async run(context, given) {
    const { number, ...input } = given as { number: string } & Given // just checked against exactly these fields
    const record = await findRecordInCharge(context.db, number)
    if (!record) throw new Refusal('RECORD_NOT_FOUND', { number })
    if (input.attachment) await requireStoredUpload(context, input.attachment)
    const organizationId = await routeOf(context.db, record)
    const own = await readOwnPeriods(context.db, organizationId, context.today)
    return keep(context, record, organizationId, own, input)
  },
})

async function keep(
  context: Context,
  record: RecordInCharge,
  organizationId: string | null,
  own: OwnPeriods,
  input: Given,
) {
  const calendar = await loadCalendar(context.db)
  const data = { name: input.personName, phone: input.phone, email: input.email }
  const person = hasPersonalData(data) ? await registerPerson(context, data) : null
  const receipt = newReceipt()
  const answer = answerClock(context.today, own, calendar)
  const row = await context.rows.insert('feedback', {
    id: context.newId(),
    project_id: record.projectId,
    standard_id: record.standardId,
    standard_number: record.number,
    receipt,
    kind: input.kind,
    clause: input.clause ?? null,
    body: input.body,
    body_hash: hashOfWords(input.body),
    organization_name: input.organizationName ?? null,
    attachment_name: input.attachment?.name ?? null,
    attachment_sha256: input.attachment?.sha256 ?? null,
    person_id: person?.id ?? null,
    in_charge_organization_id: organizationId,
    received_on: context.today,
    accept_due_on: acceptClock(context.today, own, calendar).due,
    due_on: answer.due,
  })
  if (input.kind === 'question' && organizationId)
    await context.rows.insert('interpretation', {
      id: context.newId(),
      organization_id: organizationId,
      number: record.number,
      clause: input.clause ?? null,
      question: input.body,
      feedback_id: row.id,
      asked_on: context.today,
      due_on: interpretationClock(context.today, own, calendar).due,
    })
  context.record({
    type: 'feedback.received',
    subject: { kind: 'feedback', id: row.id },
    ...(record.projectId && { project: record.projectId }),
    data: { kind: feedbackKinds[input.kind], receipt, number: record.number, dueOn: answer.due },
    persons: person ? [person] : [],
    ...(input.attachment && { files: [input.attachment.sha256] }),
  })
  return { receipt, due: answer.due }
}

/** Blanks and width do not make other words. */
export const hashOfWords = (body: string): string => sha256Text(body.normalize('NFKC').replace(/\s+/gu, ''))
