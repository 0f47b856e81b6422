import type { ExpertOpinionFormRecord } from '../papers/expert-opinion-form.ts'
import type { Asked } from './asked.ts'
import { findExamined } from './examination.ts'

/** Ready once an examination has been called. With a member of the panel as the row it bears that name. */
export async function loadExpertOpinionForm(asked: Asked): Promise<ExpertOpinionFormRecord | null> {
  const found = await findExamined(asked)
  if (!found) return null
  const member = found.record.members.find(({ id }) => id === asked.row)
  const expert = member && {
    name: member.name,
    organization: member.employer,
    position: member.title,
    field: member.fields.join('、'),
  }
  return { ...found.examination, expert }
}
