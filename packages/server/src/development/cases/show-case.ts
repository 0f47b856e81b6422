import { Refusal } from '@zhunsheng/core'
import Type from 'typebox'
import { useCase } from '../../use-case.ts'
import { waitsFor } from './case-board.ts'
import { caseIdInput } from './case-input.ts'
import { actViews, ballotViews, caseLine, clockViews, history, partyViews } from './case-view.ts'
import { caseActor, loadCase, takesPart } from './load-case.ts'
import { findCase, readCorrections } from './store.ts'

/** The whole of a case for its page: what can be done, and every reason why not, comes with it. */
export const showCase = useCase({
  name: 'development.show-case',
  title: { zh: '办理事项', en: 'Case' },
  effect: 'read',
  roles: ['signedIn'],
  cli: { command: 'case show', positional: ['caseId'] },
  input: Type.Object({ caseId: caseIdInput }, { additionalProperties: false }),
  async run(context, { caseId }) {
    const loaded = await loadCase(context.db, await findCase(context.db, caseId), context.today)
    // Whoever takes no part learns nothing but what the public pages tell.
    if (!takesPart(loaded, context.actor)) throw new Refusal('CASE_NOT_FOUND')
    const { row, procedure, facts } = loaded
    const actor = caseActor(loaded, context.actor)
    return {
      id: row.id,
      version: row.version,
      procedure: {
        name: procedure.name,
        title: procedure.title,
        basis: procedure.basis,
        ownFrom: procedure.ownFrom ?? null,
      },
      title: row.title,
      titleEn: row.title_en,
      number: row.standard_number,
      planNumber: row.plan_number,
      planDueOn: row.plan_due_on,
      followed: row.followed,
      ended: row.ended,
      stage: facts.stage,
      openedOn: row.opened_on,
      reasons: row.reasons as readonly Readonly<Record<string, unknown>>[], // written by openCaseRow
      line: caseLine(loaded, context.today),
      acts: actViews(loaded, actor, context.today),
      waitsFor: row.ended ? [] : waitsFor(procedure, facts, context.today),
      clocks: clockViews(loaded, context.today),
      ballots: ballotViews(loaded),
      parties: partyViews(loaded),
      keepsCase: Object.values(actor.organizations).includes(row.keeper_id),
      seat: actor.memberId,
      history: history(loaded, context.actor, context.today),
      corrections: (await readCorrections(context.db, caseId)).map((each) => ({
        id: each.id,
        actId: each.act_id,
        wrong: each.wrong,
        right: each.correct,
        reason: each.reason,
        on: each.corrected_on,
      })),
      prohibitions: procedure.prohibitions,
      stages: procedure.stages,
    }
  },
})

export type CaseView = Awaited<ReturnType<typeof showCase.run>>
