import { compareDates, daysBetween, Refusal } from '@zhunsheng/core'
import { projectAct } from './project-act.ts'
import { findLatestDocument } from './store.ts'
import { tellParticipants } from './tell.ts'

const DAYS_MIN = 30

/** Opens a round of comments on the newest text. A period under thirty days is possible only as a recorded deviation. */
export const openEnquiry = projectAct('open-enquiry', async ({ context, project, facts, input }) => {
  if (compareDates(input.opensOn, context.today) < 0)
    throw new Refusal('ENQUIRY_STARTS_IN_THE_PAST', { opensOn: input.opensOn })
  const days = daysBetween(input.opensOn, input.closesOn)
  if (days < 1) throw new Refusal('ENQUIRY_TOO_SHORT', { days, daysMin: DAYS_MIN })
  const isShort = days < facts.rules.enquiryDays
  if (isShort && !input.deviation) throw new Refusal('ENQUIRY_TOO_SHORT', { days, daysMin: facts.rules.enquiryDays })
  const text = await findLatestDocument(context.db, project.id, 'draftText')
  const round = (facts.enquiry?.round ?? 0) + 1
  const row = await context.rows.insert('enquiry_round', {
    id: context.newId(),
    project_id: project.id,
    round,
    opens_on: input.opensOn,
    closes_on: input.closesOn,
    days_min: facts.rules.enquiryDays,
    deviation: isShort ? (input.deviation ?? null) : null,
    contact: input.contact,
    document_number: input.documentNumber ?? null,
    document_id: text.id,
  })
  if (isShort) await recordDeviation(input.deviation ?? '')
  await tellParticipants(context, project, {
    kind: 'enquiry',
    subject: `《${project.title}》开始征求意见`,
    body: `${input.opensOn} 至 ${input.closesOn}，公开页面：{consultation:${project.id}}`,
  })
  return {
    subject: { kind: 'enquiry_round', id: row.id },
    data: { round, opensOn: input.opensOn, closesOn: input.closesOn, ...(isShort && { deviation: input.deviation }) },
    files: [text.sha256],
  }

  async function recordDeviation(reason: string) {
    const data = { days, daysMin: facts.rules.enquiryDays }
    await context.rows.insert('deviation', {
      id: context.newId(),
      project_id: project.id,
      code: 'ENQUIRY_TOO_SHORT',
      data: JSON.stringify(data),
      reason,
      on_day: context.today,
    })
  }
})
