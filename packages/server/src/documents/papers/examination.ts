import type { Letterhead, Maybe, Subject } from './record.ts'
import { orBlank, wordDay } from './words.ts'

/** 初审, 终审, or the only examination where the organization holds one. */
export type ExaminationStep = 'first' | 'final' | 'only'

/** What every paper of one examination says of it. `time` is free text of the day, such as 09:30. */
export type Examination = {
  letterhead: Letterhead
  subject: Subject
  step: ExaminationStep
  form: 'meeting' | 'letter'
  day: Maybe
  time?: Maybe
  place?: Maybe
}

const steps: Record<ExaminationStep, string> = { first: '初审', final: '终审', only: '审查' }

/** 审查, 初审 or 终审. */
export function wordStep(examination: Examination): string {
  return steps[examination.step]
}

/** 审查会 or 函审, with its step. */
export function wordExamination(examination: Examination): string {
  const step = wordStep(examination)
  if (examination.form === 'letter') return examination.step === 'only' ? '函审' : `${step}（函审）`
  return `${step}会议`
}

export function wordWhen(examination: Examination): string {
  const time = examination.time?.trim()
  return `${wordDay(examination.day)}${time ? ` ${time}` : ''}`
}

export function wordPlace(examination: Examination): string {
  return examination.form === 'letter' ? '函审，不召开会议' : orBlank(examination.place, '地点')
}
