import { caseFile } from './case-file.ts'
import { correctCaseAct } from './correct-case-act.ts'
import { doCaseAct } from './do-case-act.ts'
import { listCases } from './list-cases.ts'
import { listOwnProcedures } from './list-own-procedures.ts'
import { listPlans } from './list-plans.ts'
import { listProcedures } from './list-procedures.ts'
import { nameParty } from './name-party.ts'
import { openCase } from './open-case.ts'
import { readCaseText } from './read-case-text.ts'
import { rebuildCaseBoard } from './rebuild-case-board.ts'
import { setOwnProcedure } from './set-own-procedure.ts'
import { showCase } from './show-case.ts'
import { showOpinionFigures } from './show-opinion-figures.ts'
import { showPlan } from './show-plan.ts'
import { showProcedure } from './show-procedure.ts'
import { submitToCase } from './submit-to-case.ts'

/** Cases of every level: the procedures that are data. */
export const caseUseCases = [
  correctCaseAct,
  doCaseAct,
  listCases,
  listOwnProcedures,
  listPlans,
  listProcedures,
  nameParty,
  openCase,
  readCaseText,
  rebuildCaseBoard,
  setOwnProcedure,
  showCase,
  showOpinionFigures,
  showPlan,
  showProcedure,
  submitToCase,
] as const

export const caseFiles = [caseFile] as const
