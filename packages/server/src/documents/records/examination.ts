import { APPROVAL_SHARE, countBallots } from '@zhunsheng/core'
import { type ExaminationRecord, listExaminations, type PanelMember } from '../paper-records-store.ts'
import type { Examination, ExaminationStep } from '../papers/examination.ts'
import type { CountedVote } from '../papers/minutes.ts'
import { type Asked, chooseRow, letterheadOf, subjectOf } from './asked.ts'

export type Examined = { readonly record: ExaminationRecord; readonly examination: Examination }

/** The examination that a paper speaks of: that of the row, of the member whose row it is, or the latest. */
export async function findExamined(asked: Asked): Promise<Examined | null> {
  const { context, head, row } = asked
  const all = await listExaminations(context.db, head.id)
  const record = all.find(({ members }) => members.some(({ id }) => id === row)) ?? chooseRow(all, row)
  if (!record) return null
  return { record, examination: examinationOf(asked, record, stepOf(record, all)) }
}

export function examinationOf(asked: Asked, record: ExaminationRecord, step: ExaminationStep): Examination {
  return {
    letterhead: letterheadOf(asked, { documentNumber: record.documentNumber }),
    subject: subjectOf(asked.head),
    step,
    form: record.mode,
    day: record.heldOn,
    time: record.time,
    place: record.place,
  }
}

/** A final examination is called so only where an initial one went before it. */
export function stepOf(record: ExaminationRecord, all: readonly ExaminationRecord[]): ExaminationStep {
  if (record.kind === 'initial') return 'first'
  return all.some(({ kind }) => kind === 'initial') ? 'final' : 'only'
}

/** Who took part: whoever signed in at a meeting, whoever was asked by letter. */
export const takingPart = ({ mode, members }: ExaminationRecord): PanelMember[] =>
  members.filter(({ present }) => mode === 'letter' || present)

/** The ballots of those entitled to vote, counted by core as the conclusion was. */
export function countVote(record: ExaminationRecord): CountedVote {
  const voters = takingPart(record).filter(({ voting }) => voting)
  const { present, agree, disagree, abstain, carried } = countBallots(voters.map(({ choice }) => choice))
  return { entitledPresent: present, agree, disagree, abstain, threshold: { ...APPROVAL_SHARE }, passed: carried }
}

export const roleOf = ({ chair, voting }: Pick<PanelMember, 'chair' | 'voting'>): string =>
  chair ? '组长' : voting ? '专家' : '列席'
