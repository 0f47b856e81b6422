import type { ExaminationRecord, PanelMember } from '../paper-records-store.ts'
import type { Attendee, MinutesRecord } from '../papers/minutes.ts'
import { type Asked, linesOf } from './asked.ts'
import { countVote, findExamined, roleOf, takingPart } from './examination.ts'

/** Ready once the examination is concluded; the row is the examination. */
export async function loadMinutes(asked: Asked): Promise<MinutesRecord | null> {
  const found = await findExamined(asked)
  if (!found?.record.concludedOn) return null
  const { record, examination } = found
  const present = takingPart(record)
  return {
    ...examination,
    letterhead: { ...examination.letterhead, date: record.concludedOn },
    chair: present.find(({ chair }) => chair)?.name,
    recorder: record.recorder,
    attendees: present.map(attendeeOf),
    agenda: linesOf(record.agenda),
    assessment: record.opinion,
    demands: record.demands.map(({ clause, demand }) => ({ clause, demand })),
    objections: objectionsOf(record),
    decidedBy: record.method ?? 'consensus',
    vote: record.method === 'ballot' ? countVote(record) : null,
    conclusion: conclusionOf(record),
  }
}

function attendeeOf(member: PanelMember): Attendee {
  const because = member.drafts ? '起草单位' : '列席'
  return {
    name: member.name,
    organization: member.employer,
    position: member.title,
    role: roleOf(member),
    noVoteBecause: member.voting ? null : because,
  }
}

/** Whoever voted against upholds an objection. What was only counted, and not written down, is said to be so. */
function objectionsOf(record: ExaminationRecord): MinutesRecord['objections'] {
  const against = takingPart(record).filter(({ voting, choice }) => voting && choice === 'disagree')
  const written = against.map(({ name, ballotReason }) => ({
    by: name,
    objection: ballotReason ?? '表决不同意，未写明理由。',
    sustained: true,
  }))
  const unwritten = (record.sustainedObjections ?? 0) - written.length
  return unwritten > 0
    ? [
        ...written,
        { by: '（待填：提出人）', objection: `另有坚持的反对意见 ${unwritten} 条，（待填：内容）`, sustained: true },
      ]
    : written
}

/** Passed with demands is 原则通过: the draft goes on once each of them is answered. */
export function conclusionOf({
  conclusion,
  demands,
}: Pick<ExaminationRecord, 'conclusion' | 'demands'>): MinutesRecord['conclusion'] {
  if (conclusion === 'redraft') return 'notPassed'
  if (conclusion === 'passed') return demands.length > 0 ? 'passedInPrinciple' : 'passed'
  return null
}
