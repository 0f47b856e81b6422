import { acts, compareDates, countBallots, Refusal, type Worded } from '@zhunsheng/core'
import { attachEvidence } from '../documents/attach.ts'
import { registerPerson } from '../organizations/person.ts'
import { findOpenExamination, listVotes } from './examination-store.ts'
import { projectAct } from './project-act.ts'

const conclusions = acts['conclude-examination'].fields.conclusion.options

/**
 * The conclusion of an examination: by consensus when nobody sustains an objection, else by the counted ballots of the
 * present delegates entitled to vote.
 */
export const concludeExamination = projectAct('conclude-examination', async ({ context, project, input }) => {
  const examination = await findOpenExamination(context.db, project.id)
  const votes = await listVotes(context.db, examination.id, examination.mode)
  const count = countBallots(votes.map(({ choice }) => choice))
  if (input.method === 'consensus' && input.conclusion === 'passed') requireConsensus()
  if (input.method === 'ballot') requireCounted()
  const counted = input.method === 'ballot' ? count.words : objectionsWorded(input.sustainedObjections)
  const recorder = input.recorder ? [await registerPerson(context, { name: input.recorder })] : []
  await context.rows.update('examination', examination.id, {
    method: input.method,
    sustained_objections: input.sustainedObjections,
    conclusion: input.conclusion,
    opinion: input.opinion,
    counted: JSON.stringify(counted),
    concluded_on: context.today,
  })
  const files = await attachEvidence(context, project.id, input.signedMinutes, examination.id)
  return {
    subject: { kind: 'examination', id: examination.id },
    outcome: input.conclusion === 'passed' ? 'examination' : 'drafting',
    data: { conclusion: conclusions[input.conclusion], counted, method: input.method },
    files,
    persons: recorder,
    answer: { counted },
  }

  function requireConsensus() {
    if (input.sustainedObjections > 0 || count.disagree > 0)
      throw new Refusal('CONSENSUS_WITH_OBJECTIONS', {
        objections: Math.max(input.sustainedObjections, count.disagree),
      })
  }

  function requireCounted() {
    const missing = votes.filter(({ choice }) => choice === null)
    if (missing.length > 0 && !hasLetterRunOut())
      throw new Refusal('BALLOTS_MISSING', { experts: missing.map(({ name }) => name) })
    if (input.conclusion === 'passed' && !count.carried)
      throw new Refusal('BALLOT_NOT_CARRIED', { counted: count.words })
  }

  /** Once the day of an examination by letter is past, who has not answered stays in the denominator and agrees to nothing. */
  function hasLetterRunOut() {
    return examination.mode === 'letter' && compareDates(context.today, examination.held_on) > 0
  }
})

const objectionsWorded = (objections: number): Worded =>
  objections === 0
    ? { zh: '协商，无坚持的反对意见', en: 'by consensus, no sustained objection' }
    : { zh: `协商，坚持的反对意见 ${objections} 条`, en: `by consensus, sustained objections: ${objections}` }
