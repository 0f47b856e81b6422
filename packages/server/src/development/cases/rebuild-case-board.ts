import Type from 'typebox'
import { useCase } from '../../use-case.ts'
import { saveCaseBoard } from './case-board.ts'
import { caseIdInput } from './case-input.ts'
import { loadCase } from './load-case.ts'
import { lockCase } from './store.ts'

/**
 * Computes the derived rows of a case anew: as days pass, a period it waited for is over.
 * No event: nothing that is on record changes. The lock keeps an act from being overwritten with what was before it.
 */
export const rebuildCaseBoard = useCase({
  name: 'development.rebuild-case-board',
  title: { zh: '重算计划看板', en: 'Compute the board of a case anew' },
  effect: 'write',
  roles: ['administrator'],
  input: Type.Object({ caseId: caseIdInput }, { additionalProperties: false }),
  async run({ db, today }, { caseId }) {
    const { row, procedure, facts, parties } = await loadCase(db, await lockCase(db, caseId), today)
    await saveCaseBoard(db, row, procedure, facts, parties, today)
    return { caseId }
  },
})
