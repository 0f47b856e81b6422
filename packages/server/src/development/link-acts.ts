import { type ActName, acts, type Fields } from '@zhunsheng/core'
import type { TObject } from 'typebox'
import type { Context } from '../context.ts'
import { castBallot } from './cast-ballot.ts'
import { completeTask } from './complete-task.ts'
import type { ActHead } from './project-act.ts'
import type { AnswerablePurpose } from './public-link-store.ts'
import { recordReply } from './record-reply.ts'

type LinkAct = {
  readonly act: ActName
  readonly useCase: { readonly input: TObject; readonly run: (context: Context, input: ActHead) => Promise<unknown> }
  /** What the holder of the link is asked; every other field of the act is the secretariat’s alone. */
  readonly asked: Fields
  /** Fields that follow from answering now. */
  readonly given: (today: string) => Readonly<Record<string, unknown>>
}

const task = acts['complete-task'].fields
const ballot = acts['cast-ballot'].fields
const opinion = acts['record-reply'].fields

/** The act that each kind of link does, once. */
export const linkActs: Readonly<Record<AnswerablePurpose, LinkAct>> = {
  task: {
    act: 'complete-task',
    useCase: completeTask,
    asked: { on: task.on, summary: task.summary, evidence: task.evidence },
    given: () => ({}),
  },
  ballot: {
    act: 'cast-ballot',
    useCase: castBallot,
    asked: { choice: ballot.choice, reason: ballot.reason },
    given: () => ({}),
  },
  opinion: {
    act: 'record-reply',
    useCase: recordReply,
    asked: { objects: opinion.objects, reply: opinion.reply, scan: opinion.scan },
    given: (today) => ({ repliedOn: today, objects: false }),
  },
}
